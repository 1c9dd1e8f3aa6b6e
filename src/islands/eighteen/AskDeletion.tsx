import { useState } from 'react';
import type { Tracks } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useSay } from '../shared/notice.tsx';
import { PLACES } from '../shared/places.ts';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { ToCheck } from '../shared/ToCheck.tsx';
import { troubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { cards } from '../shared/words.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { days } from './words.ts';

type Props = { dossierId: string; tracks: Tracks; onChange: () => Promise<void>; onClose: () => void };

/** Sums up in plain words what asking for deletion means, and asks only after a yes. */
export function AskDeletion({ dossierId, tracks, onChange, onClose }: Props) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function ask() {
    setBusy(true);
    setTrouble(null);
    try {
      await api.makeRequest(dossierId, { kind: 'deletion' });
      await onChange();
      say('Je vraag om te wissen is gemaakt. Je kan ze nog intrekken.');
      onClose();
    } catch (error) {
      setTrouble(asTrouble(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title="Vraag je om te wissen?" onClose={onClose}>
      <ul>
        <li>
          Hier liggen samen {cards(tracks.shown.entries)}. Daarvan maakte jij er {tracks.own.entries}.
        </li>
        <li>Je krijgt {days(tracks.coolingOffDays)} bedenktijd. Intrekken kan elke dag, met één tik.</li>
        <li>Een organisatie moet haar eigen dossier meestal bewaren tot je 35 bent.</li>
        <li>
          Een organisatie heeft een maand om te antwoorden <ToCheck />.
        </li>
        <li>Het wissen zelf doen we in deze versie nog niet. Organisaties krijgen je vraag ook nog niet.</li>
        <li>Je vraag blijft hier wel staan.</li>
      </ul>
      <p>
        Heb je al een kopie? <a href={`${PLACES.reading}#kopie`}>Maak eerst een kopie</a>.
      </p>
      {trouble?.kind === 'sign-in-again' && <SignInAgain here="eighteen" choices="delete" />}
      {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
      <YesOrNo yes="Ja, vraag het" no="Nee, ga terug" busy={busy} onYes={ask} onNo={onClose} />
    </Dialog>
  );
}
