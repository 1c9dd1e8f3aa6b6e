import type { House } from '../house.ts';
import { lineOf } from './errors.ts';

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** Work that comes back each hour. */
export type Hourly = {
  /** Does the work now, after what is running. */
  now(): Promise<void>;
  /** No next time; waits for what is running. */
  stop(): Promise<void>;
};

/**
 * Does something at the start and then each hour while the server runs. While the database is away it is left out, and a
 * failure is one line for the operator: the next hour tries again.
 *
 * @param failed what to say when it does not work out
 */
export function everyHour(house: House, failed: string, work: () => Promise<unknown>): Hourly {
  let running: Promise<void> = Promise.resolve();
  const now = () => {
    running = running.then(async () => {
      if (!house.isReady()) return;
      await work().catch(error => {
        process.stderr.write(`${failed} ${lineOf(error)}\n`);
      });
    });
    return running;
  };
  const timer = setInterval(now, HOUR_MILLISECONDS).unref();
  void now();
  return {
    now,
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}
