import type { ReactNode } from 'react';
import { Picto } from './Picto.tsx';

/** One kind card that says what is going on and what to do now: empty shelves, trouble, being signed out. */
export function Message({ picto, title, children }: { picto: string; title: string; children: ReactNode }) {
  return (
    <section className="my-message">
      <Picto concept={picto} size={56} />
      <h2>{title}</h2>
      {children}
    </section>
  );
}
