import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { OwnWords } from '../../../api/own-words/contract.ts';
import { today } from '../shared/dates.ts';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { FilePicker } from './FilePicker.tsx';
import { useKeepsakesWords } from './words.ts';

const EARLIEST = '1900-01-01';

/** What somebody fills in about a moment. */
export type Moment = { title: string; text: string; day: string };

type Props = {
  /** The moment that changes; left out for a new one. */
  moment?: OwnWords;
  /** Keeps it. `newest` is what another window wrote meanwhile, once the writer has seen that. */
  onSave: (moment: Moment, chosen: { files: File[]; newest: OwnWords | null }) => Promise<void>;
  onCancel: () => void;
  /** Fetches what another window wrote. */
  newest?: () => Promise<OwnWords>;
};

type Wrong = { field: 'title' | 'day' | 'form'; words: string };

/** A moment on paper: what it is called, what one wants to tell of it, when it was. What is typed stays until it is kept. */
export function MomentForm({ moment, onSave, onCancel, newest }: Props) {
  const { form } = useKeepsakesWords();
  const troubleLine = useTroubleLine();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const boxes = { title: useRef<HTMLInputElement>(null), day: useRef<HTMLInputElement>(null) };
  const [written, setWritten] = useState<Moment>({
    title: moment?.title ?? '',
    text: moment?.text ?? '',
    day: moment?.day ?? today(),
  });
  const [files, setFiles] = useState<File[]>([]);
  const [other, setOther] = useState<OwnWords | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const fill = (part: Partial<Moment>) => setWritten(before => ({ ...before, ...part }));

  function firstWrong(): Wrong | null {
    if (written.title.trim() === '') return { field: 'title', words: form.titleFirst };
    const isPast = written.day >= EARLIEST && written.day <= today();
    return isPast || written.day === moment?.day ? null : { field: 'day', words: form.dayFirst };
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const found = firstWrong();
    setWrong(found);
    if (found) {
      if (found.field !== 'form') boxes[found.field].current?.focus();
      return;
    }
    setBusy(true);
    try {
      await onSave(written, { files, newest: other });
    } catch (error) {
      const trouble = asTrouble(error);
      if (newest && trouble.refusal?.code === 'conflict') {
        setOther(await newest().catch(() => null));
        setWrong({ field: 'form', words: form.newer });
      } else setWrong({ field: 'form', words: troubleLine(trouble) });
      setBusy(false);
    }
  }

  const described = (field: Wrong['field']) =>
    wrong?.field === field ? { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` } : {};

  return (
    <form className="card my-form" onSubmit={save} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {moment ? form.changeTitle : form.newTitle}
      </h2>
      <p>
        <label htmlFor={`${id}-title`}>{form.title}</label>
        <input
          id={`${id}-title`}
          ref={boxes.title}
          className="field"
          maxLength={140}
          required
          value={written.title}
          onChange={event => fill({ title: event.target.value })}
          {...described('title')}
        />
      </p>
      <p>
        <label htmlFor={`${id}-text`}>{form.text}</label>
        <textarea
          id={`${id}-text`}
          className="field"
          rows={5}
          maxLength={20_000}
          value={written.text}
          onChange={event => fill({ text: event.target.value })}
        />
      </p>
      <p>
        <label htmlFor={`${id}-day`}>{form.day}</label>
        <input
          id={`${id}-day`}
          ref={boxes.day}
          className="field my-day"
          type="date"
          min={EARLIEST}
          max={today()}
          value={written.day}
          onChange={event => fill({ day: event.target.value })}
          {...described('day')}
        />
      </p>
      {!moment && <FilePicker chosen={files} onChoose={setFiles} />}
      <p id={`${id}-wrong`} role="alert">
        {wrong?.words}
      </p>
      {other && (
        <div className="my-newer">
          <p>
            <strong>
              <Written>{other.title}</Written>
            </strong>
          </p>
          {other.text && <WrittenText>{other.text}</WrittenText>}
          <p>{form.newerHint}</p>
        </div>
      )}
      <div className="my-yes-no">
        <button type="submit" className="button" aria-disabled={busy}>
          {form.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {form.cancel}
        </button>
      </div>
    </form>
  );
}
