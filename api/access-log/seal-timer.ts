import type { House } from '../house.ts';
import { lineOf } from '../operator/errors.ts';
import { sealLog } from './seal.ts';

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/**
 * Keeps the log sealed while the server runs: at the start, each hour, and when it stops. Between two seals a cut tail
 * leaves no trace, so the time between them is short.
 */
export function keepSealed(house: House): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const seal = () => {
    running = running.then(() => sealWhenReady(house));
    return running;
  };
  const timer = setInterval(seal, HOUR_MILLISECONDS).unref();
  void seal();
  return {
    stop() {
      clearInterval(timer);
      return seal();
    },
  };
}

async function sealWhenReady(house: House): Promise<void> {
  if (!house.isReady()) return;
  await sealLog(house).catch(error => {
    process.stderr.write(`Het logboek is nu niet verzegeld. ${lineOf(error)}\n`);
  });
}
