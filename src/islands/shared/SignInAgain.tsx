import { useEffect, useRef } from 'react';
import { Picto } from './Picto.tsx';
import type { Place } from './places.ts';
import { leaveToSignInAgain } from './sign-in-again.ts';

/** Says why a fresh sign-in is needed first, and goes there when the person says so. */
export function SignInAgain({ here, choices }: { here: Place; choices: unknown }) {
  const aside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    aside.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="my-aside" role="alert" ref={aside}>
      <Picto concept="safety" size={36} />
      <div>
        <p>
          <strong>Eerst even opnieuw aanmelden.</strong> Zo zijn we zeker dat jij dit beslist. Daarna kom je
          hier terug. Je keuzes blijven klaarstaan.
        </p>
        <button type="button" className="button" onClick={() => leaveToSignInAgain(here, choices)}>
          Opnieuw aanmelden
        </button>
      </div>
    </div>
  );
}
