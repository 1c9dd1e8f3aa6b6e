import type { Purpose } from '../../../api/sharing/contract.ts';
import { PURPOSE_WORDS } from '../shared/words.ts';
import type { Target } from './grants.ts';
import { PERIODS } from './words.ts';

/** What somebody has filled in so far: nothing is chosen for them. */
export type Choices = {
  partyId: string;
  target: Target;
  purpose: Purpose | null;
  months: number | null;
};

/** Reads choices that were kept during a fresh sign-in; null when they are not what we put there. */
export function choicesFrom(kept: unknown): Choices | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const choices = kept as Choices;
  const whole = typeof choices.partyId === 'string' && typeof choices.target === 'object';
  const known = choices.purpose === null || Object.hasOwn(PURPOSE_WORDS, choices.purpose);
  const period = choices.months === null || PERIODS.some(one => one.months === choices.months);
  return whole && known && period ? choices : null;
}
