import { Message } from './Message.tsx';
import { type Place, PUBLIC_PLACES, signInAddress } from './places.ts';
import { Skeleton } from './Skeleton.tsx';
import { keepFragment } from './sign-in-again.ts';
import type { Session } from './useSession.ts';

function SignedOut({ here }: { here: Place }) {
  return (
    <Message picto="sign-in" title="Je bent niet aangemeld">
      <p>Was je even weg? Dan melden we je vanzelf af. Zo leest niemand mee.</p>
      <p>Er is niets verloren.</p>
      <p>
        <a className="button button--main" href={signInAddress(here)} onClick={() => keepFragment(here)}>
          Aanmelden
        </a>
      </p>
      <p>
        Lukt aanmelden niet? Vraag je dossier <a href={PUBLIC_PLACES.dossier}>op papier of in een gesprek</a>.
      </p>
    </Message>
  );
}

function SignOutFailed({ signOut }: { signOut: () => void }) {
  return (
    <Message picto="sign-out" title="Afmelden lukte nog niet">
      <p>Je kaarten zijn van het scherm. Maar je bent nog aangemeld.</p>
      <p>
        <button type="button" className="button button--main" onClick={signOut}>
          Probeer opnieuw af te melden
        </button>
      </p>
    </Message>
  );
}

/** What stands there once nothing of the dossier may: signed out, signing out did not work, or on the way out. */
export function SessionEnded({ session, here }: { session: Session; here: Place }) {
  if (session.ending === 'leaving') return <Skeleton />;
  if (session.ending === 'sign-out-failed') return <SignOutFailed signOut={session.signOut} />;
  return <SignedOut here={here} />;
}
