import type { House } from '../house.ts';
import { everyMinute, type Repeated } from '../operator/repeated.ts';
import { emptyBins } from './write.ts';

/** Keeps to the word given to whoever throws something away: ten minutes later it is gone for good. */
export function keepBinsEmpty(house: House): Repeated {
  return everyMinute(house, 'De prullenmanden zijn nu niet geleegd.', () => emptyBins(house));
}
