import { useState } from 'react';
import type { NewRequest, Request } from '../../../api/requests/contract.ts';
import { api } from './client.ts';
import { dayInWords } from './dates.ts';
import { troubleLine } from './TroubleCard.tsx';
import { asTrouble } from './trouble.ts';

type Props = {
  dossierId: string;
  request: NewRequest;
  /** What stands on the button. */
  words: string;
  /** What the button says to a screen reader when the words alone could mean more than one thing. */
  fullWords?: string;
  /** The same question, when it was asked before and still runs. */
  asked?: Request | undefined;
};

/** Asks something in one tap, says when an answer is promised, and can take it back in one tap. */
export function RequestButton({ dossierId, request, words, fullWords, asked: before }: Props) {
  const [asked, setAsked] = useState(before);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');

  async function run(action: () => Promise<Request>, words: (made: Request) => string) {
    if (busy) return;
    setBusy(true);
    try {
      const made = await action();
      setAsked(made.state === 'open' ? made : undefined);
      setLine(words(made));
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
    } finally {
      setBusy(false);
    }
  }

  const promise = (made: Request) =>
    `Je vraag is bewaard. Een reactie hoort er te zijn tegen ${dayInWords(made.reactionBy)}. In deze versie antwoordt nog niemand.`;
  const ask = () => run(() => api.makeRequest(dossierId, request), promise);
  const takeBack = (made: Request) =>
    run(
      () => api.withdraw(dossierId, made.id),
      () => 'Je vraag is ingetrokken.',
    );

  return (
    <div className="my-request">
      <p role="status">{line || (asked ? promise(asked) : '')}</p>
      {asked ? (
        <button type="button" className="button" aria-disabled={busy} onClick={() => takeBack(asked)}>
          Vraag intrekken
        </button>
      ) : (
        <button type="button" className="button" aria-disabled={busy} aria-label={fullWords} onClick={ask}>
          {words}
        </button>
      )}
    </div>
  );
}
