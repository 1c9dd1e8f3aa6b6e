import { useEffect, useRef } from 'react';
import { usePlaces } from './InLanguage.tsx';
import { Picto } from './Picto.tsx';
import type { Place } from './places.ts';
import { leaveToSignInAgain } from './sign-in-again.ts';
import { useSharedWords } from './words.ts';

/** Says why a fresh sign-in is needed first, and goes there when the person says so. */
export function SignInAgain({ here, choices }: { here: Place; choices: unknown }) {
  const { signInAgain } = useSharedWords();
  const places = usePlaces();
  const aside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    aside.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="my-aside" role="alert" ref={aside}>
      <Picto concept="safety" size={36} />
      <div>
        <p>
          <strong>{signInAgain.title}</strong> {signInAgain.text}
        </p>
        <button
          type="button"
          className="button"
          onClick={() => leaveToSignInAgain({ place: here, address: places[here], choices })}
        >
          {signInAgain.button}
        </button>
      </div>
    </div>
  );
}
