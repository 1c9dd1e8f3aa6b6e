import { useCallback, useState } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import type { CodeLetter, Guest } from '../../../api/identity/invitation/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { useSay } from '../shared/notice.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard, useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { type HandOver, HandOverDialog } from './HandOverDialog.tsx';
import { Paper } from './Paper.tsx';
import { signInWords, useSignInWords } from './words.ts';

type GuestProps = { guest: Guest; onAsk: (what: HandOver) => void; onTakeBack: (codeId: string) => void };

/** What stands now, in one sentence. */
function useStanding(guest: Guest): string {
  const { letter: words } = useSignInWords();
  const dates = useDates();
  if (guest.code?.waits) return guest.code.mine ? words.waitsForOther : words.waits;
  if (guest.code) return words.open(dates.day(dayOf(guest.code.until)));
  return guest.hasAccount ? words.hasAccount : words.none;
}

/** Which step can be taken now for this person. */
function nextStep({ hasAccount, code }: Guest): HandOver | undefined {
  if (!hasAccount) return 'invite';
  if (!code?.waits) return 'recover';
  return code.mine ? undefined : 'confirm';
}

function GuestCard({ guest, onAsk, onTakeBack }: GuestProps) {
  const { letter: words } = useSignInWords();
  const { roles } = useSharedWords();
  const standing = useStanding(guest);
  const step = nextStep(guest);
  const labels = {
    invite: guest.code ? words.makeAnother : words.make,
    recover: words.recover,
    confirm: words.confirm,
  };
  const { code } = guest;
  return (
    <article className="card my-guest">
      <h2>
        <Written>{guest.name}</Written>
      </h2>
      <p className="my-card-small">{guest.part === 'subject' ? words.youngster : roles[guest.part]}</p>
      <p>{standing}</p>
      <div className="my-row">
        {step && (
          <button type="button" className="button" onClick={() => onAsk(step)}>
            {labels[step]}
          </button>
        )}
        {code && (
          <button type="button" className="button button--quiet" onClick={() => onTakeBack(code.id)}>
            {words.takeBack}
          </button>
        )}
      </div>
    </article>
  );
}

function Guests({ dossierId, onLetter }: { dossierId: string; onLetter: (letter: CodeLetter) => void }) {
  const { letter: words } = useSignInWords();
  const troubleLine = useTroubleLine();
  const say = useSay();
  const [asked, setAsked] = useState<{ guest: Guest; what: HandOver } | null>(null);
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => api.guests(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton cards={3} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;

  async function takeBack(codeId: string) {
    try {
      await api.takeBackCode(codeId);
      await refresh();
      say(words.takenBack);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    }
  }
  return (
    <>
      <p className="lead">{words.lead}</p>
      <ul className="my-deck my-deck--wide">
        {answer.data.items.map(guest => (
          <li key={guest.personId}>
            <GuestCard guest={guest} onAsk={what => setAsked({ guest, what })} onTakeBack={takeBack} />
          </li>
        ))}
      </ul>
      {asked && (
        <HandOverDialog
          {...asked}
          dossierId={dossierId}
          onClose={() => setAsked(null)}
          onLetter={onLetter}
          onAsked={async () => {
            await refresh();
            setAsked(null);
            say(words.asked);
          }}
        />
      )}
    </>
  );
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function Desk({ me }: { me: Me }) {
  const { letter: words } = useSignInWords();
  const places = usePlaces();
  const dossierId = useFragment();
  const [letter, setLetter] = useState<CodeLetter | null>(null);
  if (!me.keeps) {
    return (
      <Message picto="folder" title={words.notYours.title}>
        <p>{words.notYours.text}</p>
      </Message>
    );
  }
  if (letter) return <Paper letter={letter} onDone={() => setLetter(null)} />;
  if (UUID.test(dossierId)) return <Guests key={dossierId} dossierId={dossierId} onLetter={setLetter} />;
  return (
    <Message picto="folder" title={words.chooseDossier}>
      <p>
        <a className="button button--main" href={places.keeping}>
          {words.toKeeping}
        </a>
      </p>
    </Message>
  );
}

/** For a keeper: who around a youngster gets a way in, and the letter with the code. */
export default function Letter({ language }: OnPage) {
  return <SignedIn language={language} words={signInWords} here="letter" atWork={me => <Desk me={me} />} />;
}
