import { plainWords } from './words.ts';

/** Below this likeness two words are rather different words than a typing error. */
const leastLikeness = 0.6;

/**
 * The words that someone may have meant when none of the site's words starts with what was typed, the best first.
 * Likeness is the share of letter pairs that two words have in common (Sørensen–Dice).
 */
export function closestWords(typed: string, siteWords: readonly string[], atMost: number): string[] {
  const strange = plainWords(typed).filter(word => !siteWords.some(known => known.startsWith(word)));
  return siteWords
    .map(word => ({ word, likeness: Math.max(0, ...strange.map(one => likeness(one, word))) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, atMost)
    .map(({ word }) => word);
}

function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const shared = left.filter(pair => {
    const at = right.indexOf(pair);
    if (at >= 0) right.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (one.length + other.length - 2);
}

function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, index) => word.slice(index, index + 2));
}
