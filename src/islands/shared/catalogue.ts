import { type Context, createContext, useContext } from 'react';
import { type Language, languageOf } from '../../i18n/languages.ts';

/** The words of one task, in a file for each language. A browser fetches only the file of its own language. */
export type Catalogue<Words> = {
  load(language: Language): Promise<Words>;
  context: Context<Words | null>;
};

const WAIT_MS = 3000;

/** Without words there is nothing to show: the empty cards stay until they come. */
async function patiently<Words>(fetchWords: () => Promise<Words>): Promise<Words> {
  try {
    return await fetchWords();
  } catch {
    await new Promise(resolve => setTimeout(resolve, WAIT_MS));
    return patiently(fetchWords);
  }
}

/**
 * Puts the words of a task within reach of its screens.
 *
 * @param files how to fetch the words, for each language
 */
export function catalogue<Words>(files: Record<Language, () => Promise<Words>>): Catalogue<Words> {
  const asked = new Map<Language, Promise<Words>>();
  const load = (language: Language): Promise<Words> => {
    const words = asked.get(language) ?? patiently(files[language]);
    asked.set(language, words);
    return words;
  };
  // In a browser the address says which language it will be: the words are on their way before React asks.
  if (typeof window !== 'undefined') void load(languageOf(window.location.pathname));
  return { load, context: createContext<Words | null>(null) };
}

/** The words of a task, in the language of the screen. Only below a `SignedIn` that was given this catalogue. */
export function useWords<Words>(of: Catalogue<Words>): Words {
  const words = useContext(of.context);
  if (words === null) throw new Error('The words of another screen were asked for.');
  return words;
}
