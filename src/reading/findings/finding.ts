import type { Span } from '../block.ts';
import type { Word } from '../words.ts';

export const findingKinds = {
  'long-sentence': 'lange zin',
  passive: 'lijdende vorm',
  'noun-style': 'naamwoordstijl',
  'long-word': 'lang woord',
  abbreviation: 'afkorting',
  'hard-word': 'moeilijk woord',
  'double-negation': 'dubbele ontkenning',
  'formal-you': 'u in plaats van je',
  'from-the-netherlands': 'woord uit Nederland',
} as const;

export type FindingKind = keyof typeof findingKinds;

/** Something in a text that could be easier: what, why, and what to write instead. */
export interface Finding extends Span {
  kind: FindingKind;
  /** The line of the source, from 1. */
  line: number;
  /** The words that it is about, as people read them. */
  found: string;
  reason: string;
  suggestion: string;
}

/** A finding as a finder gives it: its place counts from the beginning of the sentence. */
export type FindingInSentence = Omit<Finding, 'line' | 'found'>;

/** What a finder looks at: one sentence, without addresses and numbers to call, and its words. */
export interface ReadSentence {
  text: string;
  words: readonly Word[];
}

export type Finder = (sentence: ReadSentence) => FindingInSentence[];
