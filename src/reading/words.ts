import type { Span } from './block.ts';

/** A word with its place in the text. */
export interface Word extends Span {
  text: string;
}

/**
 * Letters and figures, held together inside by apostrophes ("foto's"), hyphens ("CLB-arts"), and by the signs inside
 * a number ("10.30", "1,5", "22/11/2026"). A slash between words ("en/of") parts two words. Short forms with dots
 * ("m.b.t.") are one word.
 */
const wordPattern =
  /(?:\p{L}\.){2,}|\d+(?:[.,:/–-]\d+)+(?:[-\p{L}]+)?|['’](?:s|t|n|k|m|r)(?!\p{L})|[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu;

/** All words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map(match => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a word is written in figures: "12", "10.30", "18e", "50". */
export function isFigure(word: string): boolean {
  return /^\d/.test(word) && !/\p{L}{3,}/u.test(word);
}

/** Whether a word is written in capitals only: "CLB", "OCJ". One letter is an initial or a choice, no short form. */
export function isInCapitals(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]+$/u.test(word);
}
