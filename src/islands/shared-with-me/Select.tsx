import { Field } from './Field.tsx';

type Props<Value extends string> = {
  label: string;
  value: Value | '';
  options: readonly { value: Value; label: string }[];
  missing: string | null;
  onChoose: (value: Value) => void;
};

/** One out of a list, none chosen beforehand. */
export function Select<Value extends string>({ label, value, options, missing, onChoose }: Props<Value>) {
  return (
    <Field label={label} missing={missing}>
      {attributes => (
        <select {...attributes} value={value} onChange={event => onChoose(event.target.value as Value)}>
          <option value="" disabled>
            …
          </option>
          {options.map(option => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
