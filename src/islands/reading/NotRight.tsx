import { type FormEvent, useId, useState } from 'react';
import type { Request } from '../../../api/requests/contract.ts';
import { AnswerText } from '../shared/AnswerText.tsx';
import { api } from '../shared/client.ts';
import { Picto } from '../shared/Picto.tsx';
import { RequestButton } from '../shared/RequestButton.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { WrittenText } from '../shared/Written.tsx';
import { type AroundCard, isRunning, kindToAsk } from './around-card.ts';
import type { OpenEntryText } from './open-entry.ts';
import { useReadingWords } from './words.ts';

/** What the organisation reads when a card is not about the one whose dossier it stands in. Dutch in every language. */
const NOT_ABOUT_ME = 'Deze kaart gaat niet over mij.';

const WHAT = ['mistake', 'not-me'] as const;
type What = (typeof WHAT)[number];

type FormProps = {
  onSend: (text: string) => Promise<void>;
  onCancel: () => void;
};

function NotRightForm({ onSend, onCancel }: FormProps) {
  const { notRight } = useReadingWords();
  const troubleLine = useTroubleLine();
  const id = useId();
  const [what, setWhat] = useState<What | null>(null);
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');

  async function send(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (what === null) return setLine(notRight.chooseFirst);
    if (what === 'mistake' && text.trim() === '') return setLine(notRight.writeFirst);
    setBusy(true);
    try {
      await onSend(what === 'not-me' ? `${NOT_ABOUT_ME} ${text}`.trim() : text.trim());
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }

  return (
    <form className="my-words-form" onSubmit={send}>
      <fieldset>
        <legend>{notRight.what}</legend>
        {WHAT.map(one => (
          <label key={one} className="my-radio">
            <input type="radio" name={`${id}-what`} checked={what === one} onChange={() => setWhat(one)} />{' '}
            {notRight.options[one]}
          </label>
        ))}
      </fieldset>
      <p>
        <label htmlFor={id}>{what === 'not-me' ? notRight.more : notRight.label}</label>
        <textarea
          id={id}
          className="field"
          rows={4}
          maxLength={1900}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </p>
      <p role="alert">{line}</p>
      <div className="my-yes-no">
        <button type="submit" className="button" aria-disabled={busy}>
          {notRight.send}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {notRight.cancel}
        </button>
      </div>
    </form>
  );
}

/** A question about this card that still runs, or its answer. */
function Asked({ entry, request }: { entry: OpenEntryText; request: Request }) {
  const { notRight } = useReadingWords();
  return (
    <>
      {request.text && <WrittenText>{`“${request.text}”`}</WrittenText>}
      {request.answer ? (
        <AnswerText request={request} />
      ) : (
        <RequestButton
          dossierId={entry.dossierId}
          request={{ kind: request.kind, entryId: entry.id }}
          words={notRight.button}
          asked={request}
        />
      )}
    </>
  );
}

/** "Dit klopt niet": asks whoever wrote a card to mend it, in one's own words, and shows how that goes. */
export function NotRight({ entry, around }: { entry: OpenEntryText; around: AroundCard }) {
  const { notRight } = useReadingWords();
  const [isWriting, setWriting] = useState(false);
  const [sent, setSent] = useState<Request | null>(null);
  const kind = kindToAsk('correction', around.dossier);
  const before = around.requests.find(request => request.kind === kind && request.state !== 'withdrawn');
  const asked = sent ?? before;

  async function send(text: string) {
    setSent(await api.makeRequest(entry.dossierId, { kind, entryId: entry.id, text }));
    setWriting(false);
  }

  return (
    <section className="my-beside">
      <h2>{notRight.title}</h2>
      {asked && <Asked key={asked.id} entry={entry} request={asked} />}
      {isWriting && <NotRightForm onSend={send} onCancel={() => setWriting(false)} />}
      {!isWriting && !(asked && isRunning(asked)) && (
        <>
          <p>{notRight.explain}</p>
          <p className="my-row">
            <button type="button" className="button" onClick={() => setWriting(true)}>
              <Picto concept="correct" size={24} /> {notRight.button}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
