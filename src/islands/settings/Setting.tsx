import { type ReactNode, useId } from 'react';
import { Picto } from '../shared/Picto.tsx';

/** One thing that can be set, as a card with its picto. */
export function Setting({ picto, title, children }: { picto: string; title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="card my-setting" aria-labelledby={id} data-read-aloud>
      <h2 id={id}>
        <Picto concept={picto} size={40} /> {title}
      </h2>
      {children}
    </section>
  );
}
