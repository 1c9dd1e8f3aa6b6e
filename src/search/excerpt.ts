/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

interface Text {
  /** Words are what lies between spaces. */
  content: string;
  /** Which of these words were found. */
  places: readonly number[];
  /** What stands on the card already; the text often begins with it, and nobody reads it twice. */
  shown: readonly string[];
}

/** Enough words to see what a page says, few enough to read at a glance. */
const length = 20;
/** So many words before the first find, when no sentence begins there. */
const lead = 4;

/**
 * The piece of a text where most of what was looked for stands together; nothing when it stands nowhere else than on the
 * card already.
 */
export function excerptOf({ content, places, shown }: Text): Piece[] {
  const words = content.split(/\s+/);
  const first = wordsShown(words, shown);
  const found = new Set(places.filter(place => place >= first && place < words.length));
  if (found.size === 0) return [];
  const start = Math.max(first, beginning(words, densest(found)));
  const end = Math.min(words.length, start + length);
  const pieces = words.slice(start, end).map((text, step) => ({ text, found: found.has(start + step) }));
  const gap = { text: '…', found: false };
  return [...(start > first ? [gap] : []), ...pieces, ...(end < words.length ? [gap] : [])];
}

/** How many words at the beginning only say again what is shown. */
function wordsShown(words: readonly string[], shown: readonly string[]): number {
  return shown.reduce((count, text) => {
    const own = text.split(/\s+/);
    const isNext = own.every((word, step) => bare(words[count + step]) === bare(word));
    return isNext ? count + own.length : count;
  }, 0);
}

function bare(word: string | undefined): string {
  return word?.replace(/[.,:;!?]+$/, '') ?? '';
}

/** The place from where most of the finds lie within one excerpt. */
function densest(found: ReadonlySet<number>): number {
  const within = (start: number) =>
    [...found].filter(place => place >= start && place < start + length - lead).length;
  return [...found]
    .sort((one, other) => one - other)
    .reduce((best, one) => (within(one) > within(best) ? one : best));
}

/** The beginning of the sentence around a place, or a few words before it in a long sentence. */
function beginning(words: readonly string[], place: number): number {
  for (let start = place; start > place - length / 2; start -= 1) {
    if (start === 0 || /[.?!:]$/.test(words[start - 1] ?? '')) return start;
  }
  return place - lead;
}
