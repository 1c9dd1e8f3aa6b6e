import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { OwnWords } from '../../../api/own-words/contract.ts';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { WrittenText } from '../shared/Written.tsx';
import { usePlanWords } from './words.ts';

const LONGEST = 20_000;

type Props = {
  text: string;
  /** Keeps it. `newest` is what another window wrote meanwhile, once the writer has seen that. */
  onSave: (text: string, newest: OwnWords | null) => Promise<void>;
  onCancel: () => void;
  /** Fetches what another window wrote; left out for something new. */
  newest?: () => Promise<OwnWords>;
};

/** A sheet to write on. What is typed stays until it is kept, also when another window was first. */
export function ViewForm({ text: before, onSave, onCancel, newest }: Props) {
  const { view: words } = usePlanWords();
  const troubleLine = useTroubleLine();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(before);
  const [other, setOther] = useState<OwnWords | null>(null);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');
  useEffect(() => box.current?.focus(), []);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (text.trim() === '') {
      setLine(words.writeFirst);
      box.current?.focus();
      return;
    }
    setBusy(true);
    try {
      await onSave(text, other);
    } catch (error) {
      const trouble = asTrouble(error);
      if (newest && trouble.refusal?.code === 'conflict') {
        setLine(words.newer);
        setOther(await newest().catch(() => null));
      } else setLine(troubleLine(trouble));
      setBusy(false);
    }
  }

  return (
    <form className="my-form" onSubmit={save}>
      <p>
        <label htmlFor={id}>{words.label}</label>
        <textarea
          id={id}
          ref={box}
          className="field"
          rows={5}
          maxLength={LONGEST}
          value={text}
          aria-invalid={line !== ''}
          aria-describedby={`${id}-line`}
          onChange={event => setText(event.target.value)}
        />
      </p>
      <p id={`${id}-line`} role="alert">
        {line}
      </p>
      {other && (
        <div className="my-newer">
          <WrittenText>{other.text}</WrittenText>
          <p>{words.newerHint}</p>
        </div>
      )}
      <div className="my-yes-no">
        <button type="submit" className="button" aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
