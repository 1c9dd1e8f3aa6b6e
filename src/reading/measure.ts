import { type Block, type Span, spanInSource } from './block.ts';
import { readText } from './left-out.ts';
import { namesIn, unitsOf } from './names.ts';
import { sentencesOf } from './sentences.ts';
import { countSyllables } from './syllables.ts';

/** A sentence as people read it, with its place in the source. */
export interface MeasuredSentence extends Span {
  text: string;
  words: number;
}

/** What the formula needs to know of a text, and the sentences to point at. */
export interface Measure {
  sentences: MeasuredSentence[];
  /** Names count once, whatever their length; addresses and telephone numbers do not count. */
  words: number;
  /** The words whose syllables are counted: all but the names. */
  wordsWithSyllables: number;
  syllables: number;
}

/** Measures running text. What is left out stands in `left-out.ts`, what a name is in `names.ts`. */
export function measure(blocks: readonly Block[]): Measure {
  const sentences = blocks.flatMap(block => {
    const text = readText(block.text);
    return sentencesOf(text).map(span => ({ block, span, text: text.slice(span.start, span.end) }));
  });
  const names = namesIn(sentences.map(({ text }) => text));
  const result: Measure = { sentences: [], words: 0, wordsWithSyllables: 0, syllables: 0 };
  for (const { block, span, text } of sentences) {
    const units = unitsOf(text, names);
    const counted = units.filter(({ kind }) => kind !== 'name');
    if (units.length === 0) continue;
    result.sentences.push({
      ...spanInSource(block, span),
      text: block.text.slice(span.start, span.end),
      words: units.length,
    });
    result.words += units.length;
    result.wordsWithSyllables += counted.length;
    result.syllables += counted.reduce((sum, unit) => sum + countSyllables(unit.text), 0);
  }
  return result;
}

/**
 * The reading ease of Flesch, fitted to Dutch by Douma: 206.84 − 0.93 × words per sentence − 77 × syllables per word.
 * Higher is easier; it can be above 100 and below 0.
 *
 * Source: W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960, Bulletin 17
 * (https://edepot.wur.nl/276323), who writes the syllables per hundred words, with 0.77.
 *
 * @returns one digit behind the comma, the very number that people see and that is judged; nothing for a text without words
 */
export function fleschDouma({
  sentences,
  words,
  wordsWithSyllables,
  syllables,
}: Measure): number | undefined {
  if (sentences.length === 0 || wordsWithSyllables === 0) return undefined;
  const score = 206.84 - 0.93 * (words / sentences.length) - 77 * (syllables / wordsWithSyllables);
  return Math.round(score * 10) / 10;
}

/** Words per sentence, one digit behind the comma. */
export function meanSentence({ sentences, words }: Measure): number {
  return sentences.length === 0 ? 0 : Math.round((words / sentences.length) * 10) / 10;
}

/** The sentence with most words; the first of them when there are more. */
export function longestSentence({ sentences }: Measure): MeasuredSentence | undefined {
  return sentences.toSorted((one, other) => other.words - one.words)[0];
}
