import { isQuiet } from './quiet-words.ts';
import { stemOf } from './stem.ts';
import type { Term } from './understanding.ts';
import { wordsOf } from './words.ts';

/** One thing that was asked, with every word that may mean it. */
export interface Asked {
  /** From the stem of each word to how sure we are that it was meant. */
  ways: ReadonlyMap<string, number>;
  /** How much it says about what somebody looks for: 1 for the most telling word. */
  weight: number;
}

/** "Tot wanneer" says less than "hulp", but it tells two titles about help apart. */
const quietWeight = 0.3;
/** Who asks says "ik" and "mijn", a page says "je": these words never tell pages apart. */
const never = new Set(
  'ik k ikke je jij jou jouw mijn mij mn men me m mijne de het een t n d en of'.split(' '),
);

/**
 * What was asked, word by word: the terms, and the small words around them.
 *
 * @param rarities how much each term tells pages apart, in the order of the terms
 */
export function askedIn(query: string, terms: readonly Term[], rarities: readonly number[]): Asked[] {
  const most = Math.max(...rarities);
  const telling = terms.map((term, index) => ({
    ways: waysOf(term),
    weight: most > 0 ? (rarities[index] ?? most) / most : 1,
  }));
  const quiet = wordsOf(query)
    .filter(word => isQuiet(word) && !never.has(word))
    .map(word => ({ ways: new Map([[stemOf(word), 1]]), weight: quietWeight }));
  return [...telling, ...quiet];
}

function waysOf({ typed, ways }: Term): Map<string, number> {
  const leastSureFirst = [...ways].sort((one, other) => one.weight - other.weight);
  return new Map(
    leastSureFirst.flatMap(({ word, weight }) =>
      wordsOf(`${word} ${typed}`).map(one => [stemOf(one), Math.min(1, weight)] as const),
    ),
  );
}

/**
 * How well a short text says what was asked, and nothing else: 1 when each says all that the other says (F-measure). Small
 * words of the text that nobody asked for don't count against it.
 */
export function aptness(text: string, asked: readonly Asked[]): number {
  const words = [...new Set(wordsOf(text))].filter(word => !never.has(word));
  const stems = new Set(words.map(stemOf));
  const own = words
    .map(word => ({
      weight: isQuiet(word) ? quietWeight : 1,
      said: Math.max(0, ...asked.map(({ ways }) => ways.get(stemOf(word)) ?? 0)),
      isSmall: isQuiet(word),
    }))
    .filter(({ said, isSmall }) => said > 0 || !isSmall);
  const precision = shareOf(own);
  const recall = shareOf(asked.map(({ ways, weight }) => ({ weight, said: surest(ways, stems) })));
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function shareOf(parts: readonly { weight: number; said: number }[]): number {
  const all = parts.reduce((sum, { weight }) => sum + weight, 0);
  const said = parts.reduce((sum, one) => sum + one.weight * one.said, 0);
  return all > 0 ? said / all : 0;
}

function surest(ways: ReadonlyMap<string, number>, stems: ReadonlySet<string>): number {
  return Math.max(0, ...[...ways].filter(([stem]) => stems.has(stem)).map(([, weight]) => weight));
}
