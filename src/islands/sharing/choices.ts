import type { Purpose } from '../../../api/sharing/contract.ts';
import type { Target } from './grants.ts';

/** What somebody can be given something for. A list of our own, because the API's values must stay out of the browser. */
export const PURPOSES = ['know', 'help', 'arrange', 'hand-over'] as const satisfies readonly Purpose[];

/** How many months a yes can last. A year at most: after that the question is asked again. */
export const PERIODS = [1, 3, 6, 12] as const;
export type Months = (typeof PERIODS)[number];

/** What somebody has filled in so far: nothing is chosen for them. */
export type Choices = {
  partyId: string;
  target: Target;
  purpose: Purpose | null;
  months: Months | null;
};

/** Reads choices that were kept during a fresh sign-in; null when they are not what we put there. */
export function choicesFrom(kept: unknown): Choices | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const choices = kept as Choices;
  const whole = typeof choices.partyId === 'string' && typeof choices.target === 'object';
  const known = choices.purpose === null || PURPOSES.includes(choices.purpose);
  const period = choices.months === null || PERIODS.includes(choices.months);
  return whole && known && period ? choices : null;
}
