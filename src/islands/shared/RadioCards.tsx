import { useId } from 'react';

type Props<Value extends string | number> = {
  name: string;
  legend: string;
  options: readonly { value: Value; label: string; hint: string }[];
  chosen: Value | null;
  /** What is still missing, said once somebody wanted to go on. */
  missing: string | null;
  onChoose: (value: Value) => void;
};

/** One choice out of a few, each as big as the next, none chosen beforehand. */
export function RadioCards<Value extends string | number>(props: Props<Value>) {
  const { name, legend, options, chosen, missing, onChoose } = props;
  const missingId = useId();
  return (
    <fieldset className="my-choices" aria-describedby={missing ? missingId : undefined}>
      <legend>{legend}</legend>
      {missing && (
        <p id={missingId} className="my-missing" role="alert">
          {missing}
        </p>
      )}
      {options.map(option => (
        <label key={option.value} className="my-choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={chosen === option.value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            <span className="my-choice-label">{option.label}</span>
            <span className="my-card-small">{option.hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
