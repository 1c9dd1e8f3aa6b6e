import { formsOf, isAbbreviation } from './forms.ts';

/** What matching needs of a word of the glossary. The fields are those of `content/woorden` and of `/woorden.json`. */
export interface TermNames {
  slug: string;
  term: string;
  synonyms: readonly string[];
  forms: readonly string[];
  /** False for everyday words that no text should link to by itself. */
  inText: boolean;
}

/** One place in a text where a term stands: from `start` up to, not including, `end`. */
export interface TermRange {
  start: number;
  end: number;
  slug: string;
}

interface Form {
  slug: string;
  /** As {@link plain} makes it; small letters too, unless the name is an abbreviation. */
  text: string;
  keepsCapitals: boolean;
}

/** A glossary, ready to find its terms. Made by {@link prepareGlossary}. */
export interface Glossary {
  /** The forms that start with a word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Form[]>;
}

const word = /[\p{L}\p{N}]+/gu;
/** A word goes on after these: "CLB-arts" and "CLB's" are other words than CLB. */
const goesOn = /^(?:[\p{L}\p{N}]|[-'][\p{L}\p{N}])/u;
const cameBefore = /(?:[\p{L}\p{N}]|[\p{L}\p{N}][-'])$/u;

/** Puts the names of all terms, with their plurals, in order for {@link findTerms}. Do it once, use it for many texts. */
export function prepareGlossary(terms: readonly TermNames[]): Glossary {
  const byFirstWord = new Map<string, Form[]>();
  for (const form of terms.filter(({ inText }) => inText).flatMap(formsOfTerm)) {
    const first = firstWordOf(form.text);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  for (const forms of byFirstWord.values()) forms.sort((one, other) => other.text.length - one.text.length);
  return { byFirstWord };
}

/**
 * Every place in a plain text where a term of the glossary stands, in order, without overlap. The longest name wins:
 * in "gedeeld beroepsgeheim" that term, and not "beroepsgeheim". Accents, soft hyphens, line ends and capitals
 * make no difference, but an abbreviation keeps its capitals. Parts of longer words are not found.
 */
export function findTerms(text: string, glossary: Glossary): TermRange[] {
  const { plainText, placeOf } = plain(text);
  const lowerText = lower(plainText);
  const ranges: TermRange[] = [];
  let from = 0;
  for (const { index, 0: first } of lowerText.matchAll(word)) {
    if (index < from || cameBefore.test(plainText.slice(0, index))) continue;
    const found = glossary.byFirstWord
      .get(first)
      ?.find(form => isAt(form, form.keepsCapitals ? plainText : lowerText, index));
    if (!found) continue;
    from = index + found.text.length;
    ranges.push({ start: placeOf(index), end: placeOf(from - 1) + 1, slug: found.slug });
  }
  return ranges.map(range => ({ ...range, end: withMarks(text, range.end) }));
}

function formsOfTerm({ slug, term, synonyms, forms }: TermNames): Form[] {
  return [...[term, ...synonyms].flatMap(formsOf), ...forms].map(name => {
    const keepsCapitals = isAbbreviation(name.replace(/'?s$/u, ''));
    const { plainText } = plain(name);
    return { slug, keepsCapitals, text: keepsCapitals ? plainText : lower(plainText) };
  });
}

function isAt(form: Form, text: string, index: number): boolean {
  return text.startsWith(form.text, index) && !goesOn.test(text.slice(index + form.text.length));
}

function firstWordOf(text: string): string {
  return lower(text.match(word)?.[0] ?? text);
}

/** Small letters, one for one: a letter that would become two stays as it is. */
function lower(text: string): string {
  return text.replaceAll(/./gsu, letter => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

/**
 * A text without accents and soft hyphens, with single spaces and straight quotes.
 * `placeOf` leads from a place in it back to the place in the text itself.
 */
function plain(text: string): { plainText: string; placeOf: (index: number) => number } {
  const letters: string[] = [];
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const kept = plainCharacter(character, letters.at(-1));
    for (const letter of kept) {
      letters.push(letter);
      places.push(place);
    }
    place += character.length;
  }
  return { plainText: letters.join(''), placeOf: index => places[index] ?? text.length };
}

/** What stays of one character: one UTF-16 unit for each place, or nothing. */
function plainCharacter(character: string, previous: string | undefined): string[] {
  if (/\s/u.test(character)) return previous === ' ' ? [] : [' '];
  if (character === '’' || character === '‘') return ["'"];
  return character
    .normalize('NFD')
    .replaceAll(/[\p{M}\u00AD]/gu, '')
    .split('');
}

/** An accent that stands behind its letter as a character of its own belongs to the term too. */
function withMarks(text: string, end: number): number {
  return end + (/^\p{M}+/u.exec(text.slice(end))?.[0].length ?? 0);
}
