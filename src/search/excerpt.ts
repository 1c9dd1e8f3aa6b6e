/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** Enough words to see what a page says, few enough to read at a glance. */
const length = 22;

/**
 * The piece of a text where most of what was looked for stands together.
 *
 * @param content the text; words are what lies between spaces
 * @param places which of these words were found
 * @returns nothing when no word was found in the text itself
 */
export function excerptOf(content: string, places: readonly number[]): Piece[] {
  const words = content.split(/\s+/);
  const found = new Set(places.filter(place => place < words.length));
  if (found.size === 0) return [];
  const start = startOfBest(words, found);
  const end = Math.min(words.length, start + length);
  const pieces = words.slice(start, end).map((text, step) => ({ text, found: found.has(start + step) }));
  return [
    ...(start > 0 ? [{ text: '…', found: false }] : []),
    ...pieces,
    ...(end < words.length ? [{ text: '…', found: false }] : []),
  ];
}

/** The first word of the window with most finds, moved back to the beginning of its sentence when that is near. */
function startOfBest(words: readonly string[], found: ReadonlySet<number>): number {
  const starts = [...found].sort((one, other) => one - other);
  const count = (start: number) => starts.filter(place => place >= start && place < start + length).length;
  const best = starts.reduce((chosen, start) => (count(start) > count(chosen) ? start : chosen));
  const lead = words.slice(Math.max(0, best - length / 2), best);
  const sentence = lead.length - 1 - [...lead].reverse().findIndex(word => /[.?!:]$/.test(word));
  const back = lead.some(word => /[.?!:]$/.test(word))
    ? lead.length - 1 - sentence
    : Math.min(lead.length, 4);
  return best - back;
}
