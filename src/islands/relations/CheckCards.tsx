import { useId } from 'react';

type Props<Value extends string> = {
  name: string;
  legend: string;
  options: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  /** What is still missing, said once somebody wanted to go on. */
  missing: string | null;
  onChoose: (values: Value[]) => void;
};

/** As many out of a few as one wants, none chosen beforehand. */
export function CheckCards<Value extends string>(props: Props<Value>) {
  const { name, legend, options, chosen, missing, onChoose } = props;
  const missingId = useId();
  const turn = (value: Value) =>
    onChoose(chosen.includes(value) ? chosen.filter(other => other !== value) : [...chosen, value]);
  return (
    <fieldset className="my-choices" aria-describedby={missing ? missingId : undefined}>
      <legend>{legend}</legend>
      {missing && (
        <p id={missingId} className="my-missing" role="alert">
          {missing}
        </p>
      )}
      {options.map(({ value, label }) => (
        <label key={value} className="my-choice">
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => turn(value)}
          />
          <span className="my-choice-label">{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
