/** Below this likeness two words have little to do with each other. */
const leastLikeness = 0.34;

/**
 * The names that look most like what was typed, the best first: a typing error should not end in nothing.
 * Likeness is the share of letter pairs that two words have in common (Sørensen–Dice), the best word of each name counts.
 */
export function closestNames(typed: string, names: readonly string[], atMost: number): string[] {
  const wanted = wordsOf(typed);
  return names
    .map(name => ({ name, likeness: bestLikeness(wanted, wordsOf(name)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, atMost)
    .map(({ name }) => name);
}

function bestLikeness(wanted: readonly string[], words: readonly string[]): number {
  return Math.max(0, ...wanted.flatMap(one => words.map(other => likeness(one, other))));
}

/** Words of four letters and more, small and without accents: "de" and "je" look like everything. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter(word => word.length >= 4);
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
