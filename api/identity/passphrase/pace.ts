import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ProblemError } from '../../http/problem.ts';

/** Wrong tries that cost no time, for a name and in so many seconds. */
const FREE_TRIES = 5;
const SECONDS = 15 * 60;
/** After those each try waits twice as long as the one before, to a limit that a person can bear. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
/** More people than this never wait at once, but for an attack. */
const MOST_WAITING = 200;

/** A try to get in. */
export type Try = {
  /** Fingerprint of the name that was typed, whether anybody has it or not. */
  account: string;
  /** This device is one of that account's own. */
  isKnown: boolean;
};

/**
 * Slows guessing down, and never shuts anybody out: a name that was tried too often takes longer, for whoever tries it on a
 * device that it does not know. Its owner's own devices are counted apart. Counted in this process only; nothing is stored.
 */
export function openPace() {
  const known = new RateLimiterMemory({ points: FREE_TRIES, duration: SECONDS });
  const unknown = new RateLimiterMemory({ points: FREE_TRIES, duration: SECONDS });
  let waiting = 0;

  const count = async ({ account, isKnown }: Try): Promise<{ tries: number; undo(): Promise<unknown> }> => {
    if (isKnown) {
      const { consumedPoints } = await known.penalty(account);
      if (consumedPoints <= FREE_TRIES) return { tries: consumedPoints, undo: () => known.reward(account) };
    }
    const { consumedPoints } = await unknown.penalty(account);
    return { tries: consumedPoints, undo: () => unknown.reward(account) };
  };

  return {
    /**
     * Waits as long as this try has to. Counted before it is known whether it is right, so that many at once count too.
     *
     * @returns what to call when it was right
     * @throws ProblemError too-many when too many wait already
     */
    async before(attempt: Try): Promise<() => Promise<void>> {
      const { tries, undo } = await count(attempt);
      const over = tries - FREE_TRIES;
      if (over > 0) {
        if (waiting >= MOST_WAITING) throw new ProblemError('too-many');
        waiting += 1;
        await sleep(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(over - 1, 10)));
        waiting -= 1;
      }
      return async () => {
        await undo();
      };
    },
  };
}
