import { type ReactNode, useState } from 'react';
import type { NewRequest, Request } from '../../../api/requests/contract.ts';
import { api } from './client.ts';
import { useDates } from './InLanguage.tsx';
import { useTroubleLine } from './TroubleCard.tsx';
import { asTrouble } from './trouble.ts';
import { useSharedWords } from './words.ts';

type Props = {
  dossierId: string;
  request: NewRequest;
  /** What stands on the button. */
  words: string;
  /** What a screen reader says after it, when the words alone could mean more than one thing. */
  moreWords?: ReactNode;
  /** The same question, when it was asked before and still runs. */
  asked?: Request | undefined;
};

/** Asks something in one tap, says when an answer is promised, and can take it back in one tap. */
export function RequestButton({ dossierId, request, words, moreWords, asked: before }: Props) {
  const { ask } = useSharedWords();
  const dates = useDates();
  const troubleLine = useTroubleLine();
  const [asked, setAsked] = useState(before);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');

  async function run(action: () => Promise<Request>, wordsFor: (made: Request) => string) {
    if (busy) return;
    setBusy(true);
    try {
      const made = await action();
      setAsked(made.state === 'open' || made.state === 'reading' ? made : undefined);
      setLine(wordsFor(made));
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
    } finally {
      setBusy(false);
    }
  }

  const promise = (made: Request) => ask.promise(dates.day(made.reactionBy));
  const askNow = () => run(() => api.makeRequest(dossierId, request), promise);
  const takeBack = (made: Request) =>
    run(
      () => api.withdraw(dossierId, made.id),
      () => ask.takenBack,
    );

  return (
    <div className="my-request">
      <p role="status">{line || (asked ? promise(asked) : '')}</p>
      {asked ? (
        <button type="button" className="button" aria-disabled={busy} onClick={() => takeBack(asked)}>
          {ask.takeBack}
        </button>
      ) : (
        <button type="button" className="button" aria-disabled={busy} onClick={askNow}>
          <span>
            {words}
            {moreWords && <span className="visually-hidden">{moreWords}</span>}
          </span>
        </button>
      )}
    </div>
  );
}
