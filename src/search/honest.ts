import { plainWords } from './words.ts';

/** The part of a typed word that a found word must begin with. Less is chance: "uithuisplaatsing" is not "uit". */
const leastShared = 0.5;

/**
 * Whether what the engine found has to do with what was typed. Without a match the engine falls back on the longest
 * beginning that it knows, down to two letters, and then finds nearly every page.
 */
export function isAboutTyped(typed: string, foundWords: readonly string[]): boolean {
  const wanted = plainWords(typed);
  if (wanted.length === 0) return true;
  const found = foundWords.flatMap(plainWords);
  return wanted.some(word => found.some(other => sharedBeginning(word, other) >= leastShared * word.length));
}

function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
