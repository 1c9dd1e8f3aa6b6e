import { useCallback, useState } from 'react';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useSay } from '../shared/notice.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { useEighteenWords } from './words.ts';

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
  const { onlyMe: words, goBack } = useEighteenWords();
  const troubleLine = useTroubleLine();
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
      say(words.done);
      onClose();
    } catch (error) {
      setTrouble(asTrouble(error));
      await refresh();
      setBusy(false);
    }
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      {answer.state === 'loading' && <p>{words.looking}</p>}
      {answer.state === 'failed' && <p role="alert">{troubleLine(answer.trouble)}</p>}
      {answer.state === 'ready' && answer.data.open.length === 0 && <p>{words.nobodyReads}</p>}
      {answer.state === 'ready' && answer.data.open.length > 0 && (
        <>
          <p>{words.theyStop}</p>
          <ul>
            {answer.data.names.map(name => (
              <li key={name}>
                <Written>{name}</Written>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{words.cardsStay}</p>
      <p>{words.organisationsKeep}</p>
      {trouble?.kind === 'sign-in-again' && <SignInAgain here="eighteen" choices="only-me" />}
      {trouble && trouble.kind !== 'sign-in-again' && (
        <p role="alert">
          {troubleLine(trouble)} {words.staysEnded}
        </p>
      )}
      <YesOrNo
        yes={words.yes}
        no={goBack}
        busy={busy || answer.state === 'loading'}
        onYes={endAll}
        onNo={onClose}
      />
    </Dialog>
  );
}
