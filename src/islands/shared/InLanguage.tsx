import { createContext, type ReactNode, use, useContext } from 'react';
import { firstLanguage, type Language } from '../../i18n/languages.ts';
import type { Catalogue } from './catalogue.ts';
import { datesIn } from './dates.ts';
import { theHouse } from './house.ts';
import { publicPlacesIn } from './places.ts';
import { sharedWords } from './words.ts';

const LanguageContext = createContext<Language>(firstLanguage);

/** The language of the screen. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** Days and times as the language of the screen writes them. */
export const useDates = () => datesIn(useLanguage());

/** Addresses of the signed-in screens, in the language of the screen. */
export const usePlaces = () => theHouse().places(useLanguage());

/** Public pages that the signed-in screens send people to, in the language of the screen. */
export const usePublicPlaces = () => publicPlacesIn(useLanguage());

type Props<Words> = { language: Language; words: Catalogue<Words>; children: ReactNode };

/**
 * Gives a screen its words: those of all screens, and those of its own task. React waits for them, and leaves what was
 * built standing meanwhile.
 */
export function InLanguage<Words>({ language, words, children }: Props<Words>) {
  const common = use(sharedWords.load(language));
  const own = use(words.load(language));
  return (
    <LanguageContext value={language}>
      <sharedWords.context value={common}>
        <words.context value={own}>{children}</words.context>
      </sharedWords.context>
    </LanguageContext>
  );
}
