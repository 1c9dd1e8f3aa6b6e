import { useState } from 'react';
import { useSay } from '../shared/notice.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { OneMoreStep } from './OneMoreStep.tsx';

/**
 * Runs one change at a time. What goes wrong is said in a line; a sign-in that is no longer fresh asks for one more step,
 * which the screen shows by drawing `step`.
 */
export function useDoing() {
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [busy, setBusy] = useState(false);
  const [needsSignIn, setNeedsSignIn] = useState(false);

  async function run(action: () => Promise<void>) {
    if (busy) return;
    setBusy(true);
    try {
      await action();
    } catch (error) {
      const trouble = asTrouble(error);
      if (trouble.kind === 'sign-in-again') setNeedsSignIn(true);
      else say(troubleLine(trouble));
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    run: (action: () => Promise<void>) => void run(action),
    step: needsSignIn ? <OneMoreStep onClose={() => setNeedsSignIn(false)} /> : null,
  };
}
