import { usePlaces, usePublicPlaces } from './InLanguage.tsx';
import { Message } from './Message.tsx';
import { type Place, signInAddress } from './places.ts';
import { Skeleton } from './Skeleton.tsx';
import { keepFragment } from './sign-in-again.ts';
import type { Session } from './useSession.ts';
import { useSharedWords } from './words.ts';

function SignedOut({ here }: { here: Place }) {
  const { signedOut } = useSharedWords();
  const places = usePlaces();
  const { dossier } = usePublicPlaces();
  return (
    <Message picto="sign-in" title={signedOut.title}>
      <p>{signedOut.text}</p>
      <p>{signedOut.nothingLost}</p>
      <p>
        <a
          className="button button--main"
          href={signInAddress(places[here])}
          onClick={() => keepFragment(here)}
        >
          {signedOut.signIn}
        </a>
      </p>
      <p>
        {signedOut.onPaper(words => (
          <a href={dossier}>{words}</a>
        ))}
      </p>
    </Message>
  );
}

function SignOutFailed({ signOut }: { signOut: () => void }) {
  const { signOutFailed } = useSharedWords();
  return (
    <Message picto="sign-out" title={signOutFailed.title}>
      <p>{signOutFailed.text}</p>
      <p>
        <button type="button" className="button button--main" onClick={signOut}>
          {signOutFailed.again}
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
