import type { GlossaryWord } from './glossary.ts';

/** What the small card shows, for each word by its slug. Kept small: a phone fetches all of it at once. */
export type ShortWords = Record<string, { name: string; short: string }>;

export function shortWordsOf(words: readonly GlossaryWord[]): ShortWords {
  return Object.fromEntries(words.map(({ slug, term, short }) => [slug, { name: term, short }]));
}
