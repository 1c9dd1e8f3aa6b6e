/**
 * Whether a page should have been looked at again. Pages promise to be checked *before* their next review, so that day itself
 * is too late.
 *
 * @param nextReview midnight in UTC, as front matter days are
 */
export function isPastReview({ nextReview, now }: { nextReview: Date; now: Date }): boolean {
  return now >= nextReview;
}
