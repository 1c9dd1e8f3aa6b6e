import { useState } from 'react';
import type { SharedDossier } from '../../../api/sharing/shared-with-me/contract.ts';
import type { WaitingTalk } from '../../../api/sharing/talks/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { useSharedWithMeWords } from './words.ts';

type Change = { onChange: () => Promise<void> };

/** Asks whether the talk took place. Only then the card goes open, and it does not close again. */
function HeldDialog({
  dossier,
  talk,
  onOpened,
  onClose,
}: {
  dossier: SharedDossier;
  talk: WaitingTalk;
  onOpened: () => Promise<void>;
  onClose: () => void;
}) {
  const { talks: words } = useSharedWithMeWords();
  const dates = useDates();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const troubleLine = useTroubleLine();
  const name = <Written>{dossier.subjectName}</Written>;

  async function open() {
    setBusy(true);
    setTrouble(null);
    try {
      await api.openAfterTalk(talk.entryId);
      await onOpened();
    } catch (error) {
      setTrouble(asTrouble(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={words.held} onClose={onClose}>
      <p>{words.about(dates.day(talk.day))}</p>
      <p>{words.means(name)}</p>
      <p>{words.forGood}</p>
      {trouble?.kind === 'sign-in-again' && <SignInAgain here="shared" choices={null} />}
      {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
      <YesOrNo yes={words.yes} no={words.no} busy={busy} onYes={open} onNo={onClose} />
    </Dialog>
  );
}

/** Cards about health for which the viewer is responsible: they wait until both talked. Their words stay closed here too. */
export function Talks({ dossier, onChange }: { dossier: SharedDossier } & Change) {
  const { talks: words } = useSharedWithMeWords();
  const dates = useDates();
  const say = useSay();
  const [chosen, setChosen] = useState<WaitingTalk | null>(null);
  const name = <Written>{dossier.subjectName}</Written>;

  async function opened() {
    setChosen(null);
    say(words.opened(name));
    await onChange();
  }

  if (dossier.talks.length === 0) return null;
  return (
    <section className="my-part">
      <div data-read-aloud>
        <h3>{words.title}</h3>
        <p>{words.why(name)}</p>
      </div>
      <ul className="my-list">
        {dossier.talks.map(talk => (
          <li key={talk.entryId} className="card my-ask">
            <p className="my-row">
              <Picto concept="read-together" size={36} />
              <span>{words.card(dates.day(talk.day))}</span>
            </p>
            <p className="my-row">
              <button type="button" className="button" onClick={() => setChosen(talk)}>
                <span>
                  {words.weTalked}
                  <span className="visually-hidden">: {words.card(dates.day(talk.day))}</span>
                </span>
              </button>
            </p>
          </li>
        ))}
      </ul>
      {chosen && (
        <HeldDialog dossier={dossier} talk={chosen} onOpened={opened} onClose={() => setChosen(null)} />
      )}
    </section>
  );
}
