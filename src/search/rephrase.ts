import type { Reading } from './understanding.ts';
import { wordsOf } from './words.ts';

/** What somebody typed, with some of the words read differently: "mijn dosjee lezen" becomes "mijn dossier lezen". */
export function rephrased(query: string, readings: readonly Reading[]): string {
  return query
    .split(/\s+/)
    .map(word => readings.find(({ typed }) => wordsOf(word).includes(typed))?.meant ?? word)
    .join(' ')
    .trim();
}
