import { type GlossaryEntry, type Phrasebook, phrasebookOf } from '../glossary.ts';
import { hardWords, wordsFromTheNetherlands } from '../hard-words.ts';
import type { Finder, FindingInSentence, FindingKind, ReadSentence } from './finding.ts';

interface PhraseFinder {
  kind: FindingKind;
  book: Phrasebook | undefined;
  reason: (phrase: string) => string;
}

/** Words of offices and letters ("teneinde"), which have a plain twin. */
export const findHardWords: Finder = phraseFinder({
  kind: 'hard-word',
  book: phrasebookOf(adviceToWrite(hardWords)),
  reason: phrase => `‘${phrase}’ staat in brieven. Niemand zegt het.`,
});

/** Words that mean nothing, or something else, in Flanders. */
export const findWordsFromTheNetherlands: Finder = phraseFinder({
  kind: 'from-the-netherlands',
  book: phrasebookOf(adviceToWrite(wordsFromTheNetherlands)),
  reason: phrase => `‘${phrase}’ hoort bij Nederland.`,
});

/**
 * Looks for names that the glossary would rather not see, and gives the word and its explanation instead. Between
 * brackets such a name is welcome: there it tells readers how an official letter calls what they just read.
 */
export function jargonFinder(glossary: readonly GlossaryEntry[]): Finder {
  const advice = glossary.flatMap(({ term, avoid, explanation }) =>
    avoid.map(name => [name.toLowerCase(), `Schrijf ‘${term}’. Dat betekent: ${explanation}`] as const),
  );
  const find = phraseFinder({
    kind: 'hard-word',
    book: phrasebookOf(new Map(advice)),
    reason: phrase => `‘${phrase}’ is vaktaal, of iets anders dan we bedoelen.`,
  });
  return sentence => find(sentence).filter(({ start }) => sentence.text[start - 1] !== '(');
}

function adviceToWrite(words: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(words).map(([hard, plain]) => [hard, `Schrijf bijvoorbeeld ‘${plain}’.`]));
}

function phraseFinder({ kind, book, reason }: PhraseFinder): Finder {
  if (!book) return () => [];
  return ({ text }: ReadSentence): FindingInSentence[] =>
    [...text.matchAll(book.pattern)].map(match => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      reason: reason(match[0]),
      suggestion: book.adviceFor(match[0]) ?? 'Kies een gewoner woord.',
    }));
}
