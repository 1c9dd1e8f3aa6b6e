import { Message } from './Message.tsx';
import { type Place, PUBLIC_PLACES, signInAddress } from './places.ts';

/** Nobody is signed in, or no longer: says so kindly, with the door back in. */
export function SignedOut({ here }: { here: Place }) {
  return (
    <Message picto="sign-in" title="Je bent niet aangemeld">
      <p>Was je even weg? Dan melden we je vanzelf af. Zo leest niemand mee.</p>
      <p>Er is niets verloren.</p>
      <p>
        <a className="button button--main" href={signInAddress(here)}>
          Aanmelden
        </a>
      </p>
      <p>
        Lukt aanmelden niet? Vraag je dossier <a href={PUBLIC_PLACES.dossier}>op papier of in een gesprek</a>.
      </p>
    </Message>
  );
}
