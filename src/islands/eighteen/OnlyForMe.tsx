import { useCallback, useState } from 'react';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useSay } from '../shared/notice.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { troubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { useLoad } from '../shared/useLoad.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';

/** All that still gives somebody a view now or later, with the name of who holds it. */
async function whatIsOpen(dossierId: string, signal: AbortSignal) {
  const [grants, parties] = await Promise.all([
    api.grants(dossierId, signal),
    api.parties(dossierId, signal),
  ]);
  const open = grants.items.filter(grant => grant.state === 'active' || grant.state === 'upcoming');
  const holders = new Set(open.map(grant => grant.partyId));
  const names = parties.items.filter(party => holders.has(party.id)).map(party => party.name);
  return { open, names };
}

type Props = { dossierId: string; onChange: () => Promise<void>; onClose: () => void };

/** Ends every yes that was given, one by one, after one question; what was already ended stays ended. */
export function OnlyForMe({ dossierId, onChange, onClose }: Props) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const { answer, refresh } = useLoad(
    useCallback((signal: AbortSignal) => whatIsOpen(dossierId, signal), [dossierId]),
  );

  async function endAll() {
    if (answer.state !== 'ready') return;
    setBusy(true);
    setTrouble(null);
    try {
      for (const grant of answer.data.open) await api.endGrant(dossierId, grant.id);
      await onChange();
      say('Wie jouw ja kreeg, leest niet meer mee.');
      onClose();
    } catch (error) {
      setTrouble(asTrouble(error));
      await refresh();
      setBusy(false);
    }
  }

  return (
    <Dialog title="Alleen voor jou?" onClose={onClose}>
      {answer.state === 'loading' && <p>We kijken wie nu meeleest.</p>}
      {answer.state === 'failed' && <p role="alert">{troubleLine(answer.trouble)}</p>}
      {answer.state === 'ready' && answer.data.open.length === 0 && <p>Niemand leest nu mee met jouw ja.</p>}
      {answer.state === 'ready' && answer.data.open.length > 0 && (
        <>
          <p>Met jouw ja lezen zij nu mee. Dat stopt dan meteen:</p>
          <ul>
            {answer.data.names.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <p>Je kaarten blijven staan. Jij kan later opnieuw iets delen.</p>
      <p>Organisaties houden hun eigen dossier. Daar verandert dit niets aan.</p>
      {trouble?.kind === 'sign-in-again' && <SignInAgain here="eighteen" choices="only-me" />}
      {trouble && trouble.kind !== 'sign-in-again' && (
        <p role="alert">{troubleLine(trouble)} Wat al stopte, blijft gestopt.</p>
      )}
      <YesOrNo
        yes="Ja, alleen voor mij"
        no="Nee, ga terug"
        busy={busy || answer.state === 'loading'}
        onYes={endAll}
        onNo={onClose}
      />
    </Dialog>
  );
}
