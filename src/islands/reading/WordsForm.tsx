import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { useReadingWords } from './words.ts';

type Props = {
  label: string;
  text: string;
  /** Resolves when it is kept. What was typed stays when it throws. */
  onSave: (text: string) => Promise<void>;
  onCancel: () => void;
};

/** A sheet to write on. What is typed stays until it is kept, or until the writer says no. */
export function WordsForm({ label, text: before, onSave, onCancel }: Props) {
  const { mine } = useReadingWords();
  const troubleLine = useTroubleLine();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(before);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');
  useEffect(() => box.current?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (text.trim() === '') {
      setLine(mine.writeFirst);
      box.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await onSave(text);
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }

  return (
    <form className="my-words-form" onSubmit={save}>
      <p>
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          ref={box}
          className="field"
          rows={6}
          maxLength={20_000}
          value={text}
          aria-invalid={line !== ''}
          aria-describedby={`${id}-line`}
          onChange={event => setText(event.target.value)}
        />
      </p>
      <p id={`${id}-line`} role="alert">
        {line}
      </p>
      <div className="my-yes-no">
        <button type="submit" className="button" aria-disabled={busy}>
          {mine.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {mine.cancel}
        </button>
      </div>
    </form>
  );
}
