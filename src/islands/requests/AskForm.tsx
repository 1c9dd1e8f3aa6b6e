import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Source } from '../../../api/dossier/contract.ts';
import type { AskedKind, NewRequest, Request } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { RadioCards } from '../shared/RadioCards.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import type { Start } from './fragments.ts';
import { ASKED_KINDS, CHILDS_KINDS } from './kinds.ts';
import { useRequestsWords } from './words.ts';

type Props = {
  dossierId: string;
  sources: Source[];
  start: Start;
  /** True for a child for whom somebody else still decides. */
  isChild: boolean;
  onSent: (request: Request) => void;
  onCancel: () => void;
};

/** What is chosen so far. */
type Draft = { kind: AskedKind | null; organisationId: string | null; text: string };

const toRequest = ({ kind, organisationId, text }: Draft, start: Start): NewRequest | null =>
  kind && {
    kind,
    ...(organisationId ? { organisationId } : {}),
    ...(start.entryId ? { entryId: start.entryId } : {}),
    ...(start.lookSequence ? { lookSequence: start.lookSequence } : {}),
    ...(start.relationId ? { relationId: start.relationId } : {}),
    ...(text.trim() ? { text } : {}),
  };

/** What a card or a decision is about says itself whom to ask; for the rest one chooses, unless there is only one. */
const mustChoose = (start: Start, sources: Source[]): boolean =>
  !start.entryId && !start.relationId && sources.length > 1;

/** Asks something of one organisation. Nothing is chosen beforehand. */
export function AskForm({ dossierId, sources, start, isChild, onSent, onCancel }: Props) {
  const { form: words, kinds } = useRequestsWords();
  const troubleLine = useTroubleLine();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = useState<Draft>({ kind: start.kind, organisationId: null, text: '' });
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');
  useEffect(() => heading.current?.focus(), []);

  const chooses = mustChoose(start, sources);
  const missesKind = draft.kind === null;
  const missesWhom = chooses && draft.organisationId === null;

  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const request = toRequest(draft, start);
    if (busy || !request || missesWhom) return;
    setBusy(true);
    try {
      onSent(await api.makeRequest(dossierId, request));
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }

  return (
    <form className="card my-asking" onSubmit={send}>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {start.lookSequence ? (
        <p>{words.whyText}</p>
      ) : (
        <RadioCards
          name={`${id}-kind`}
          legend={words.what}
          options={(isChild ? CHILDS_KINDS : ASKED_KINDS).map(kind => ({
            value: kind,
            label: kinds[kind].title,
            hint: kinds[kind].text,
          }))}
          chosen={draft.kind}
          missing={tried && missesKind ? words.whatMissing : null}
          onChoose={kind => setDraft(before => ({ ...before, kind }))}
        />
      )}
      {isChild && <p className="my-hint">{words.childOnly}</p>}
      {chooses && (
        <RadioCards
          name={`${id}-whom`}
          legend={words.whom}
          options={sources.map(({ organisation }) => ({
            value: organisation.id,
            label: organisation.name,
            hint: words.wholeFile,
          }))}
          chosen={draft.organisationId}
          missing={tried && missesWhom ? words.whomMissing : null}
          onChoose={organisationId => setDraft(before => ({ ...before, organisationId }))}
        />
      )}
      <p className="my-asking-field">
        <label htmlFor={`${id}-text`}>{words.words}</label>
        <span id={`${id}-hint`} className="my-card-small">
          {words.wordsHint}
        </span>
        <textarea
          id={`${id}-text`}
          className="field"
          rows={5}
          maxLength={2000}
          value={draft.text}
          aria-describedby={`${id}-hint`}
          onChange={event => setDraft(before => ({ ...before, text: event.target.value }))}
        />
      </p>
      <p role="alert">{line}</p>
      <div className="my-yes-no">
        <button type="submit" className="button" aria-disabled={busy}>
          {words.send}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
