import { plainWords } from './words.ts';

/** One typing error for every so many letters; a short word bears one, a long word more. */
const lettersForOneError = 4;

/**
 * The words that someone may have meant when none of the site's words starts with what was typed, the nearest first.
 */
export function closestWords(typed: string, siteWords: readonly string[], atMost: number): string[] {
  const strange = plainWords(typed).filter(word => !siteWords.some(known => known.startsWith(word)));
  return siteWords
    .map(word => ({ word, errors: Math.min(...strange.map(one => typingErrors(one, word))) }))
    .filter(({ word, errors }) => errors <= Math.floor(word.length / lettersForOneError))
    .sort((one, other) => one.errors - other.errors)
    .slice(0, atMost)
    .map(({ word }) => word);
}

/**
 * How many letters were left out, put in, changed or swapped with their neighbour to get from one word to the other
 * (Damerau-Levenshtein, each place touched once).
 */
function typingErrors(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + changed,
        swapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}
