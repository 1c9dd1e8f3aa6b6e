import { wantsLessMotion } from '../looks/motion.ts';

/** Space that stays free around a sentence, in CSS pixels: the quick exit lies over the bottom of the page. */
const margin = { top: 16, bottom: 88 };

/** What part of the sight lies above a sentence that was brought into it. */
const calmHeight = 0.3;

/** Can this stretch be seen, under the bar and above what floats over the page? */
export function isInSight(range: Range, bar: Element): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= topOfSight(bar) && bottom <= innerHeight - margin.bottom;
}

/** Brings a stretch calmly into sight, when it is not there yet. */
export function bringIntoSight(range: Range, bar: Element): void {
  if (isInSight(range, bar)) return;
  const { top } = range.getBoundingClientRect();
  const sight = innerHeight - margin.bottom - topOfSight(bar);
  const wanted = topOfSight(bar) + Math.max(sight, 0) * calmHeight;
  scrollBy({ top: top - wanted, behavior: wantsLessMotion() ? 'auto' : 'smooth' });
}

/** The bar sticks to the top of the screen: text passes under it. */
function topOfSight(bar: Element): number {
  return Math.max(bar.getBoundingClientRect().height, 0) + margin.top;
}
