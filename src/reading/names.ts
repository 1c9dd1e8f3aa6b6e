import type { Span } from './block.ts';
import { isFigure, isInCapitals, type Word, wordsOf } from './words.ts';

/** What counts as one word when a sentence is measured. */
export interface ReadingUnit extends Span {
  text: string;
  kind: 'word' | 'figure' | 'name';
}

/** Small words inside a name: "Klachtenlijn van het Kinderrechtencommissariaat". */
const insideNames = new Set(['van', 'de', 'den', 'der', 'het', 'ter', 'ten', 'te', '’t', "'t"]);

const isCapitalised = (word: string) => /^['’]?\p{Lu}/u.test(word) && !isInCapitals(word);

/** Behind a quote or a colon a capital begins a sentence, so it says nothing about a name. */
const beginsSpeech = (before: string) => /(?:^|["'‘“«:([–—-]|[.!?…]["'’”)]*)\s*$/u.test(before);

/**
 * The words that a text writes with a capital inside its sentences, and never without: its names. With them a name is
 * known at the beginning of a sentence too.
 */
export function namesIn(sentences: readonly string[]): ReadonlySet<string> {
  const capitalised = new Set<string>();
  const small = new Set<string>();
  for (const sentence of sentences) {
    for (const { text, start } of wordsOf(sentence)) {
      if (!isCapitalised(text)) small.add(text.toLowerCase());
      else if (!beginsSpeech(sentence.slice(0, start))) capitalised.add(text);
    }
  }
  return new Set([...capitalised].filter(word => !small.has(word.toLowerCase())));
}

/**
 * What stands in a sentence, as it is counted: a name of several words ("Bram De Wolf") is one thing to read, and so
 * one unit. Names say nothing about how hard a text is; their syllables are not counted.
 */
export function unitsOf(sentence: string, names: ReadonlySet<string>): ReadingUnit[] {
  const words = wordsOf(sentence);
  const isName = words.map(
    ({ text, start }) => isCapitalised(text) && (names.has(text) || !beginsSpeech(sentence.slice(0, start))),
  );
  const units: ReadingUnit[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word) continue;
    const last = isName[index] ? endOfName({ sentence, words, isName, index }) : index;
    const { end } = words[last] ?? word;
    units.push({
      start: word.start,
      end,
      text: sentence.slice(word.start, end),
      kind: kindOf(word, isName[index]),
    });
    index = last;
  }
  return units;
}

function kindOf({ text }: Word, isName: boolean | undefined): ReadingUnit['kind'] {
  if (isName) return 'name';
  return isFigure(text) ? 'figure' : 'word';
}

interface NameStart {
  sentence: string;
  words: readonly Word[];
  isName: readonly boolean[];
  index: number;
}

/** The index of the last word of the name that begins at `index`. */
function endOfName({ sentence, words, isName, index }: NameStart): number {
  let last = index;
  for (let next = index + 1; next < words.length; next++) {
    const before = words[next - 1];
    const word = words[next];
    if (!before || !word || sentence.slice(before.end, word.start).trim() !== '') break;
    if (isName[next]) last = next;
    else if (!insideNames.has(word.text)) break;
  }
  return last;
}
