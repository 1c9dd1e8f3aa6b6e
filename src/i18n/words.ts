import * as ar from './ar/index.ts';
import * as en from './en/index.ts';
import * as fr from './fr/index.ts';
import { firstLanguage, isLanguage, type Language } from './languages.ts';
import * as nl from './nl/index.ts';

/**
 * Everything the site itself says while it is built, by room. Dutch is the contract: a language that misses a word does not
 * compile.
 *
 * Only the screens of the dossier speak in the browser. Their words stand in `<language>/dossier/`, one file for each
 * task, and are no part of these: an island fetches the files of its own task in its own language
 * (`src/islands/shared/catalogue.ts`). They hold the same contract. `dossier/pages.ts` is for the page around them.
 */
export type Words = typeof nl;

const catalogues: Record<Language, Words> = { nl, fr, en, ar };

/**
 * What the site says in this language. Used while the pages are built, so a browser never downloads a catalogue.
 * @param language a language, `Astro.currentLocale` for instance; anything else gets Dutch.
 */
export function wordsIn(language: string | undefined): Words {
  return catalogues[isLanguage(language) ? language : firstLanguage];
}
