import { type ReactNode, useId } from 'react';

type Attributes = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };

type Props = {
  label: string;
  /** What is still missing, said once somebody wanted to go on. */
  missing?: string | null;
  children: (attributes: Attributes) => ReactNode;
};

/** A field with its question above it, and what is missing between the two. */
export function Field({ label, missing = null, children }: Props) {
  const id = useId();
  const missingId = useId();
  return (
    <div className="my-field">
      <label htmlFor={id}>{label}</label>
      {missing && (
        <p id={missingId} className="my-missing" role="alert">
          {missing}
        </p>
      )}
      {children({
        id,
        'aria-invalid': missing !== null,
        'aria-describedby': missing ? missingId : undefined,
      })}
    </div>
  );
}
