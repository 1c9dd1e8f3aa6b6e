/** What a text is for, which decides how easy it must be. */
export type TextKind = 'own' | 'legal' | 'easy';

export interface Limits {
  /** Below this score the text is not published. */
  fails: number;
  /** Below this score somebody should look at it again. */
  warns: number;
  /** The most words that a sentence may have. */
  sentence: number;
}

/**
 * The limits that a text must keep to be published, all in one place.
 *
 * Legal texts may use harder words, because the law uses them; not longer sentences, because those are our own.
 */
export const limits: Readonly<Record<TextKind, Limits>> = {
  own: { fails: 60, warns: 70, sentence: 20 },
  legal: { fails: 50, warns: 60, sentence: 20 },
  easy: { fails: 80, warns: 80, sentence: 10 },
};
