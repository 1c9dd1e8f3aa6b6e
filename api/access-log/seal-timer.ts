import type { House } from '../house.ts';
import { everyHour } from '../operator/repeated.ts';
import { sealLog } from './seal.ts';

/**
 * Keeps the log sealed while the server runs: at the start, each hour, and when it stops. Between two seals a cut tail
 * leaves no trace, so the time between them is short.
 */
export function keepSealed(house: House): { stop(): Promise<void> } {
  // @log-gap between-seals What was written since the last seal can be cut off without a trace outside the database.
  const seals = everyHour(house, 'Het logboek is nu niet verzegeld.', () => sealLog(house));
  return {
    async stop() {
      await seals.stop();
      await seals.now();
    },
  };
}
