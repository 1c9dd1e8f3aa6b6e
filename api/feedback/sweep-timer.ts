import type { House } from '../house.ts';
import { everyHour, type Repeated } from '../operator/repeated.ts';
import { sweepFeedback } from './read.ts';

/** Keeps to the promise under each page: a text is gone after 90 days, also when no moderator ever looks. */
export function keepFeedbackSwept(house: House): Repeated {
  return everyHour(house, 'Oude meningen zijn nu niet gewist.', () => sweepFeedback(house));
}
