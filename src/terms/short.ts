import type { GlossaryWord } from './glossary.ts';

/** What the small card shows of one word. */
export interface ShortWord {
  name: string;
  short: string;
  /** A concept, the name of its file in `/pictos/`. */
  picto: string;
}

/** Each word by its slug. Kept small: a phone fetches all of it at once. */
export type ShortWords = Record<string, ShortWord>;

export function shortWordsOf(words: readonly GlossaryWord[]): ShortWords {
  return Object.fromEntries(
    words.map(({ slug, term, short, picto }) => [slug, { name: term, short, picto }]),
  );
}
