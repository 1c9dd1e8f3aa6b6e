import { useId } from 'react';

type Props = {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  /** What the browser may fill in. */
  autoComplete?: string;
  maxLength?: number;
  className?: string;
};

/** One line of text, with its label above it and what it is for below that. */
export function TextField({
  label,
  hint,
  value,
  onChange,
  autoComplete = 'off',
  maxLength,
  className = '',
}: Props) {
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
        className={`field ${className}`}
        autoComplete={autoComplete}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        dir="auto"
        maxLength={maxLength}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
