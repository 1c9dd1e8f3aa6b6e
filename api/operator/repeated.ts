import type { House } from '../house.ts';
import { lineOf } from './errors.ts';

const MINUTE_MILLISECONDS = 60 * 1000;
const HOUR_MILLISECONDS = 60 * MINUTE_MILLISECONDS;

/** Work that comes back by itself. */
export type Repeated = {
  /** Does the work now, after what is running. */
  now(): Promise<void>;
  /** No next time; waits for what is running. */
  stop(): Promise<void>;
};

type Work = () => Promise<unknown>;

/**
 * Does something at the start and then each hour while the server runs. While the database is away it is left out, and a
 * failure is one line for the operator: the next hour tries again.
 *
 * @param failed what to say when it does not work out
 */
export const everyHour = (house: House, failed: string, work: Work): Repeated =>
  every(HOUR_MILLISECONDS, house, { failed, work });

/** The same, each minute. */
export const everyMinute = (house: House, failed: string, work: Work): Repeated =>
  every(MINUTE_MILLISECONDS, house, { failed, work });

function every(
  milliseconds: number,
  house: House,
  { failed, work }: { failed: string; work: Work },
): Repeated {
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
  const timer = setInterval(now, milliseconds).unref();
  void now();
  return {
    now,
    stop() {
      clearInterval(timer);
      return running;
    },
  };
}
