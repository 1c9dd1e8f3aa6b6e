import { isPastReview } from './content/review.ts';

/**
 * Shows the sentence that says that a page is past its review. The build shows it too; this is for a site that was built before
 * that day. What is shown stays shown, also when the clock of the device is behind.
 */
export function sayLateReview(now: Date): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-review-before]')) {
    const nextReview = new Date(note.dataset['reviewBefore'] ?? '');
    if (isPastReview({ nextReview, now })) note.hidden = false;
  }
}
