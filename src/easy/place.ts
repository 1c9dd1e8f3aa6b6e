/** A way through the cards, whatever finger or key asked for it. */
export type Way = 'next' | 'previous';

/**
 * Where somebody is in a pile of `count` cards: 1 is the first card, `count` the last, and one more is the end, where
 * they choose what comes next.
 */
export type Place = number;

const endHash = '#klaar';
const cardHash = /^#kaart-(\d+)$/;

/** The place that an address names after its `#`; the first card when it names none that is there. */
export function placeInAddress(hash: string, count: number): Place {
  if (hash === endHash) return count + 1;
  const place = Number(cardHash.exec(hash)?.[1]);
  return place >= 1 && place <= count ? place : 1;
}

/** What stands after the `#` for a place: the other way round than {@link placeInAddress}. */
export function addressOfPlace(place: Place, count: number): string {
  return place > count ? endHash : `#kaart-${place}`;
}

/** One step on or back, never beyond the first card or the end. */
export function moved({ place, way, count }: { place: Place; way: Way; count: number }): Place {
  const step = way === 'next' ? 1 : -1;
  return Math.min(Math.max(place + step, 1), count + 1);
}

type Reading = 'ltr' | 'rtl';

/** What an arrow key asks for. In writing from right to left the next card lies to the left. */
export function wayOfKey(key: string, reading: Reading): Way | undefined {
  const forward = reading === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = reading === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return 'next';
  return key === back ? 'previous' : undefined;
}

/** Shorter than this, in CSS pixels, is a finger that trembles. */
const shortestSwipe = 48;
/** A swipe goes at least this many times further sideways than up or down; anything else is somebody who scrolls. */
const sideways = 1.5;

/** What a finger asks for that went `across` pixels to the right and `down` pixels down. Cards move with the finger. */
export function wayOfSwipe({
  across,
  down,
  reading,
}: {
  across: number;
  down: number;
  reading: Reading;
}): Way | undefined {
  if (Math.abs(across) < shortestSwipe || Math.abs(across) < sideways * Math.abs(down)) return undefined;
  return across < 0 === (reading === 'ltr') ? 'next' : 'previous';
}
