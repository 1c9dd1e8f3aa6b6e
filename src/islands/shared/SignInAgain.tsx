import { Picto } from './Picto.tsx';
import type { Place } from './places.ts';
import { leaveToSignInAgain } from './sign-in-again.ts';

/** Says why a fresh sign-in is needed first, and goes there when the person says so. */
export function SignInAgain({ here, choices }: { here: Place; choices: unknown }) {
  return (
    <div className="my-aside" role="alert">
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
