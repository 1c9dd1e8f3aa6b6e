import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Me } from '../../../api/identity/contract.ts';
import { forgetEverything } from './chosen-dossier.ts';
import { api } from './client.ts';
import { theHouse } from './house.ts';
import { usePublicPlaces } from './InLanguage.tsx';
import { onSignedOut } from './signed-out.ts';
import { type Answer, useLoad } from './useLoad.ts';

/** A second past the end, so that the check finds the session over and does not prolong it. */
const GRACE_MS = 1000;
const LONGEST_TIMER_MS = 2_147_483_647;
const CHANNEL = 'open-kaart.session';

type Ending = 'none' | 'signed-out' | 'leaving' | 'sign-out-failed';

export type Session = {
  answer: Answer<Me>;
  ending: Ending;
  retry: () => void;
  signOut: () => Promise<void>;
};

/** Takes everything off the screen before the browser freezes the page, and starts anew when it thaws one. */
function useClearBeforeLeaving(clear: () => void): void {
  useEffect(() => {
    const hide = () => flushSync(clear);
    const show = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener('pagehide', hide);
    window.addEventListener('pageshow', show);
    return () => {
      window.removeEventListener('pagehide', hide);
      window.removeEventListener('pageshow', show);
    };
  }, [clear]);
}

/** Other open tabs clear their table too when one signs out. */
function useSignOutElsewhere(onSignOut: () => void): void {
  useEffect(() => {
    if (theHouse().invented) return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = onSignOut;
    return () => channel.close();
  }, [onSignOut]);
}

function tellOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('signed-out');
  channel.close();
}

/** Looks again when the session should be over, so that nothing stays on a screen that was left open. */
function useCheckAtEnd(endsAt: string | undefined, check: () => void): void {
  useEffect(() => {
    if (endsAt === undefined) return;
    const wait = Math.max(0, new Date(endsAt).getTime() - Date.now()) + GRACE_MS;
    const timer = setTimeout(check, Math.min(wait, LONGEST_TIMER_MS));
    return () => clearTimeout(timer);
  }, [endsAt, check]);
}

/** Where the answer to a sign-out sends somebody: to the login provider, to sign out there too. Mostly nowhere. */
async function placeAfter(answer: Response): Promise<string | undefined> {
  if (answer.status !== 200) return undefined;
  const { next }: { next: string } = await answer.json();
  return next;
}

/** Who is signed in, and every way in which that ends. */
export function useSession(): Session {
  const { answer, retry, refresh } = useLoad(api.me);
  const { home } = usePublicPlaces();
  const [ending, setEnding] = useState<Ending>('none');

  const clear = useCallback(() => setEnding(was => (was === 'none' ? 'leaving' : was)), []);
  const markSignedOut = useCallback(() => {
    forgetEverything();
    setEnding(was => (was === 'leaving' ? was : 'signed-out'));
  }, []);
  const check = useCallback(() => void refresh(), [refresh]);

  useClearBeforeLeaving(clear);
  useSignOutElsewhere(markSignedOut);
  useCheckAtEnd(answer.state === 'ready' ? answer.data.session.endsAt : undefined, check);
  useEffect(() => onSignedOut(markSignedOut), [markSignedOut]);

  const signOut = useCallback(async () => {
    setEnding('leaving');
    forgetEverything();
    try {
      const next = await placeAfter(await api.signOut());
      tellOtherTabs();
      window.location.replace(next ?? home);
    } catch {
      setEnding('sign-out-failed');
    }
  }, [home]);

  return { answer, ending, retry, signOut };
}
