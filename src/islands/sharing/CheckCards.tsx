import { useId } from 'react';
import { Written } from '../shared/Written.tsx';

type Props = {
  name: string;
  legend: string;
  /** Labels are names of people and teams. */
  options: readonly { value: string; label: string; hint: string }[];
  chosen: readonly string[];
  /** What is still missing, said once somebody wanted to go on. */
  missing: string | null;
  onChoose: (values: string[]) => void;
};

/** Any number out of a few, each as big as the next, none chosen beforehand. */
export function CheckCards({ name, legend, options, chosen, missing, onChoose }: Props) {
  const missingId = useId();
  const turn = (value: string) =>
    onChoose(chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value]);
  return (
    <fieldset className="my-choices" aria-describedby={missing ? missingId : undefined}>
      <legend>{legend}</legend>
      {missing && (
        <p id={missingId} className="my-missing" role="alert">
          {missing}
        </p>
      )}
      {options.map(({ value, label, hint }) => (
        <label key={value} className="my-choice">
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => turn(value)}
          />
          <span>
            <span className="my-choice-label">
              <Written>{label}</Written>
            </span>
            <span className="my-card-small">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
