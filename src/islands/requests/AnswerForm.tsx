import { type FormEvent, useId, useState } from 'react';
import type {
  NewAnswer,
  RefusalGround,
  RequestOutcome,
  WorkRequest,
} from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { RadioCards } from '../shared/RadioCards.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { GROUNDS, OUTCOMES } from './kinds.ts';
import { RouteList } from './Routes.tsx';
import { useRequestsWords } from './words.ts';

type Draft = { outcome: RequestOutcome | null; ground: RefusalGround | null; text: string };

const needsGround = (outcome: RequestOutcome | null): boolean =>
  outcome === 'partly' || outcome === 'refused';

/** The answer as it can be sent, or null while something is missing. */
function toAnswer({ outcome, ground, text }: Draft): NewAnswer | null {
  if (!outcome || text.trim() === '') return null;
  if (!needsGround(outcome)) return { outcome, text };
  return ground && { outcome, ground, text };
}

type Props = { asked: WorkRequest; onSent: (asked: WorkRequest) => void };

/** Answers a question: what became of it, on which ground when it is a no, and why in words. */
export function AnswerForm({ asked, onSent }: Props) {
  const { work: words } = useRequestsWords();
  const troubleLine = useTroubleLine();
  const id = useId();
  const [draft, setDraft] = useState<Draft>({ outcome: null, ground: null, text: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');
  const missesWords = tried && draft.text.trim() === '';

  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const given = toAnswer(draft);
    if (busy || !given) return;
    setBusy(true);
    try {
      onSent(await api.answerAsked(asked.id, given));
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }

  return (
    <form className="my-asking" onSubmit={send}>
      <RadioCards
        name={`${id}-outcome`}
        legend={words.outcome}
        options={OUTCOMES.map(value => ({ value, ...words.outcomes[value] }))}
        chosen={draft.outcome}
        missing={tried && !draft.outcome ? words.outcomeMissing : null}
        onChoose={outcome => setDraft(before => ({ ...before, outcome }))}
      />
      {needsGround(draft.outcome) && (
        <p className="my-asking-field">
          <label htmlFor={`${id}-ground`}>{words.ground}</label>
          <select
            id={`${id}-ground`}
            className="field"
            value={draft.ground ?? ''}
            aria-invalid={tried && !draft.ground}
            aria-describedby={`${id}-ground-missing`}
            onChange={event => {
              const ground = GROUNDS.find(one => one === event.target.value) ?? null;
              setDraft(before => ({ ...before, ground }));
            }}
          >
            <option value="">{words.groundMissing}</option>
            {GROUNDS.map(ground => (
              <option key={ground} value={ground}>
                {words.grounds[ground]}
              </option>
            ))}
          </select>
          <span id={`${id}-ground-missing`} className="my-missing" role="alert">
            {tried && !draft.ground ? words.groundMissing : ''}
          </span>
        </p>
      )}
      <p className="my-asking-field">
        <label htmlFor={`${id}-text`}>{words.words}</label>
        <span id={`${id}-hint`} className="my-card-small">
          {words.wordsHint}
        </span>
        <textarea
          id={`${id}-text`}
          className="field"
          rows={6}
          maxLength={4000}
          value={draft.text}
          aria-invalid={missesWords}
          aria-describedby={`${id}-hint ${id}-text-missing`}
          onChange={event => setDraft(before => ({ ...before, text: event.target.value }))}
        />
        <span id={`${id}-text-missing`} className="my-missing" role="alert">
          {missesWords ? words.wordsMissing : ''}
        </span>
      </p>
      <details className="my-disagree">
        <summary>{words.goesAlong}</summary>
        <RouteList routes={asked.routes} />
      </details>
      <p className="my-hint">{words.once}</p>
      <p role="alert">{line}</p>
      <p>
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {words.send}
        </button>
      </p>
    </form>
  );
}
