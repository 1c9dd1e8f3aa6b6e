import { useState } from 'react';
import type { Tracks } from '../../../api/requests/contract.ts';
import { COPY_FRAGMENT } from '../reading/fragments.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { usePlaces } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { ToCheck } from './ToCheck.tsx';
import { useEighteenWords } from './words.ts';

type Props = { dossierId: string; tracks: Tracks; onChange: () => Promise<void>; onClose: () => void };

/** Sums up in plain words what asking for deletion means, and asks only after a yes. */
export function AskDeletion({ dossierId, tracks, onChange, onClose }: Props) {
  const { delete: words, goBack } = useEighteenWords();
  const places = usePlaces();
  const troubleLine = useTroubleLine();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  async function ask() {
    setBusy(true);
    setTrouble(null);
    try {
      await api.makeRequest(dossierId, { kind: 'deletion' });
      await onChange();
      say(words.done);
      onClose();
    } catch (error) {
      setTrouble(asTrouble(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <ul>
        <li>{words.cards(tracks.shown.entries, tracks.own.entries)}</li>
        <li>{words.coolingOff(tracks.coolingOffDays)}</li>
        <li>{words.organisationsKeep}</li>
        <li>{words.aMonth(<ToCheck />)}</li>
        <li>{words.notYet}</li>
        <li>{words.staysHere}</li>
      </ul>
      <p>
        {words.copyFirst(text => (
          <a href={`${places.reading}#${COPY_FRAGMENT}`}>{text}</a>
        ))}
      </p>
      {trouble?.kind === 'sign-in-again' && <SignInAgain here="eighteen" choices="delete" />}
      {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
      <YesOrNo yes={words.yes} no={goBack} busy={busy} onYes={ask} onNo={onClose} />
    </Dialog>
  );
}
