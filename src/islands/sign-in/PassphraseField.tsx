import { useId, useState } from 'react';
import { useSignInWords } from './words.ts';

type Props = {
  label: string;
  hint?: string;
  /** A new one: the browser may propose it, and keep it. */
  isNew?: boolean;
  value: string;
  onChange: (value: string) => void;
};

/** A passphrase that one types or pastes, and can look at. */
export function PassphraseField({ label, hint, isNew = false, value, onChange }: Props) {
  const { choose } = useSignInWords();
  const [isShown, setShown] = useState(false);
  const id = useId();
  return (
    <div className="my-field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="my-card-small">
          {hint}
        </p>
      )}
      <input
        id={id}
        className="field"
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="auto"
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <label className="my-tick">
        <input type="checkbox" checked={isShown} onChange={event => setShown(event.currentTarget.checked)} />
        {choose.show}
      </label>
    </div>
  );
}
