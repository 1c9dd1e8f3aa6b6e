import { partsOf } from '../../src/search/compounds.ts';
import { isQuiet } from '../../src/search/quiet-words.ts';
import { wordsOf } from '../../src/search/words.ts';
import type { GlossaryWord } from '../../src/terms/glossary.ts';
import type { IndexedPage } from './search-pages.ts';

/** Words that go into the index beside a page, and that nobody sees. `src/search/ranking.ts` says what each is worth. */
export interface HiddenFields {
  /** The words with which most pages lead here: often shorter and plainer than its own title. */
  anker: string;
  /** The end of its address: `fouten verbeteren`, `vertrouwenspersoon`. */
  adres: string;
  /** All words with which other pages lead here. */
  links: string;
  /** The title as one word, for who writes it so: `watwat`, `kindengezin`. */
  naam: string;
  /** Words of the glossary that lead here for more, with their synonyms and what youngsters say. */
  woorden: string;
  /** What the compounds of the page are made of: `geld` beside a page that says `zakgeld`. */
  delen: string;
}

/** A longer title is a sentence, and nobody writes a sentence as one word. */
const longestName = 4;
/** What one page calls another is chance; from here on it is a name. */
const fewestForName = 2;

/** What this file uses of a word of the glossary. */
export type HiddenWord = Pick<GlossaryWord, 'term' | 'synonyms' | 'youth' | 'related'>;

/** For each page, by address, the words to hide beside it. */
export function hiddenFields(
  pages: readonly IndexedPage[],
  glossary: readonly HiddenWord[],
): Map<string, HiddenFields> {
  const partsIn = compoundsOf(pages);
  const saidOf = wordsByPage(glossary);
  const namesOf = linkTexts(pages);
  return new Map(
    pages.map(({ address, words, title }) => {
      const names = namesOf.get(address) ?? new Map<string, number>();
      return [
        address,
        {
          anker: commonest(names),
          adres: wordsOf(address.split('/').at(-2) ?? '').join(' '),
          links: once([...names.keys()].flatMap(name => name.split(' ')).filter(word => !isQuiet(word))),
          naam: asOneWord(title),
          woorden: once(saidOf.get(address) ?? []),
          delen: once([...words].flatMap(partsIn).filter(part => !words.has(part))),
        },
      ];
    }),
  );
}

/** A title as one word; empty for one word, and for a sentence. */
export function asOneWord(title: readonly string[]): string {
  return title.length > 1 && title.length <= longestName ? title.join('') : '';
}

/** For each address the words that explain themselves further there. */
function wordsByPage(glossary: readonly HiddenWord[]): Map<string, string[]> {
  const byPage = new Map<string, string[]>();
  for (const { term, synonyms, youth, related } of glossary) {
    const said = [term, ...synonyms, ...youth].flatMap(wordsOf).filter(word => !isQuiet(word));
    for (const address of related) byPage.set(address, [...(byPage.get(address) ?? []), ...said]);
  }
  return byPage;
}

function once(words: readonly string[]): string {
  return [...new Set(words)].join(' ');
}

/** For each word of the site the words that it is made of; no words for one that is no compound. */
function compoundsOf(pages: readonly IndexedPage[]): (word: string) => readonly string[] {
  const all = new Set(pages.flatMap(({ words }) => [...words]));
  const isWord = (part: string) => all.has(part) && !isQuiet(part);
  const parts = new Map([...all].map(word => [word, partsOf(word, isWord) ?? []]));
  return word => parts.get(word) ?? [];
}

/** For each address what other pages call it, and how many do. */
function linkTexts(pages: readonly IndexedPage[]): Map<string, Map<string, number>> {
  const texts = new Map<string, Map<string, number>>();
  for (const { address, links } of pages) {
    const distinct = new Map(
      links.map(({ to, words }) => [`${to} ${words.join(' ')}`, { to, name: words.join(' ') }]),
    );
    for (const { to, name } of distinct.values()) {
      if (to === address || name === '') continue;
      const names = texts.get(to) ?? new Map<string, number>();
      texts.set(to, names.set(name, (names.get(name) ?? 0) + 1));
    }
  }
  return texts;
}

function commonest(names: ReadonlyMap<string, number>): string {
  const [best] = [...names]
    .filter(([, count]) => count >= fewestForName)
    .sort(([, one], [, other]) => other - one);
  return best?.[0] ?? '';
}
