import { typingErrors } from './distance.ts';
import { soundOf } from './sound.ts';
import { stemOf, verbOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** What the build writes and the search page loads: every word of the site, and what people say for some of them. */
export interface VocabularyFile {
  /** How many pages search knows. */
  pages: number;
  /** All words of these pages in the order of the alphabet, with a space between. */
  words: string;
  /** For each word one digit: on how many pages it stands, as a power of two. Of two words that look as much like what was typed, people mean the common one. */
  common: string;
  /** What people say, and the words of the site that mean the same. */
  said: { says: string[]; means: string[] }[];
}

/** A word of the site that somebody may have meant, and how far it lies from what they typed: 0 is no difference. */
export interface Nearby {
  word: string;
  distance: number;
}

/** Words that people say instead of those of the site. */
export interface Saying {
  says: string[];
  /** One or more words of the site each; several words stand on a page together. */
  means: string[];
}

/** Everything that search knows about words. Made once, when the engine is loaded. */
export class Vocabulary {
  readonly pages: number;
  /** From a word to how common it is, 0 to 9. Words that only people say are there too, as 0. */
  readonly #common = new Map<string, number>();
  readonly #onSite: ReadonlySet<string>;
  readonly #byStem: ReadonlyMap<string, string[]>;
  /** By the stem of their first word. */
  readonly #sayings: ReadonlyMap<string, Saying[]>;
  #sounds: readonly { word: string; sound: string }[] | undefined;

  constructor({ pages, words, common, said }: VocabularyFile) {
    this.pages = pages;
    const list = words.split(' ');
    this.#onSite = new Set(list);
    const sayings = said.flatMap(({ says, means }) => says.map(one => ({ says: wordsOf(one), means })));
    this.#sayings = groupByStem(sayings, ({ says }) => says[0] ?? '');
    for (const word of sayings.flatMap(({ says }) => says)) this.#common.set(word, 0);
    list.forEach((word, index) => {
      this.#common.set(word, Number(common[index] ?? 0));
    });
    this.#byStem = groupByStem(list, word => word);
  }

  /** Whether a word stands on the site, exactly so. */
  has(word: string): boolean {
    return this.#onSite.has(word);
  }

  /** Words of the site that are another form of this one: `klacht` for `klachten`, `zien` for `gezien`. */
  formsOf(word: string): string[] {
    const forms = this.#byStem.get(stemOf(word));
    const verb = verbOf(word);
    return forms ?? (verb === undefined ? [] : (this.#byStem.get(stemOf(verb)) ?? []));
  }

  /** Words of the site that sound exactly like this one: `dossier` for `dosje`. */
  soundingLike(word: string): string[] {
    const sound = soundOf(word);
    return this.#sounding().flatMap(one => (one.sound === sound && this.has(one.word) ? [one.word] : []));
  }

  /** Whether a word of the site begins like this: somebody may still be typing it. */
  isBeginning(start: string): boolean {
    for (const word of this.#onSite) if (word.startsWith(start)) return true;
    return false;
  }

  /** Words of the site that end like this, the common ones first: `belastingkantoor` for `kantoor`. */
  endingIn(end: string): string[] {
    return [...this.#onSite].filter(word => word.endsWith(end)).sort((one, other) => this.#more(one, other));
  }

  /** What the words from this place on mean, when they are a way of saying something; the longest saying wins. */
  sayingAt(words: readonly string[], place: number): Saying | undefined {
    const sayings = this.#sayings.get(stemOf(words[place] ?? '')) ?? [];
    return sayings
      .filter(({ says }) => says.every((said, step) => isSameWord(said, words[place + step])))
      .sort((one, other) => other.says.length - one.says.length)[0];
  }

  /** Known words that sound or look like this one, the nearest first; of equally near ones the common one. */
  near(typed: string): Nearby[] {
    const sound = soundOf(typed);
    const bearable = errorsBearable(sound);
    return this.#sounding()
      .map(({ word, sound: other }) => ({ word, apart: typingErrors(sound, other, bearable) }))
      .filter(({ apart }) => apart <= bearable)
      .filter(({ word, apart }) => apart === 0 || startsAlike(typed, word))
      .map(({ word, apart }) => ({ word, distance: apart + letterWeight * typingErrors(typed, word) }))
      .sort((one, other) => one.distance - other.distance || this.#more(one.word, other.word));
  }

  #sounding(): readonly { word: string; sound: string }[] {
    this.#sounds ??= [...this.#common.keys()].map(word => ({ word, sound: soundOf(word) }));
    return this.#sounds;
  }

  #more(one: string, other: string): number {
    return (this.#common.get(other) ?? 0) - (this.#common.get(one) ?? 0);
  }
}

function groupByStem<Item>(items: readonly Item[], wordOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const stem = stemOf(wordOf(item));
    const group = groups.get(stem);
    if (group) group.push(item);
    else groups.set(stem, [item]);
  }
  return groups;
}

/** A difference in spelling that can't be heard counts this much of one that can. */
const letterWeight = 0.3;
/** One error for every so many sounds; a short word bears one, a long word a few. */
const soundsForOneError = 4;
const mostErrors = 3;
const shortestWithError = 3;

function errorsBearable(sound: string): number {
  if (sound.length < shortestWithError) return 0;
  return Math.min(mostErrors, Math.max(1, Math.floor(sound.length / soundsForOneError)));
}

/** The beginning of a word is seldom wrong; without this, short words look like anything. */
function startsAlike(one: string, other: string): boolean {
  return one[0] === other[0] || soundOf(one.slice(0, 2))[0] === soundOf(other.slice(0, 2))[0];
}

function isSameWord(said: string, typed: string | undefined): boolean {
  return typed !== undefined && (said === typed || (typed.length > 3 && stemOf(said) === stemOf(typed)));
}
