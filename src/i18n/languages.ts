/**
 * The languages of the site. A page has the same address in each of them, but for the first part: `/nl/dringend/` is
 * `/fr/dringend/` in French.
 */
export const languages = {
  nl: { tag: 'nl-BE', name: 'Nederlands', direction: 'ltr' },
  fr: { tag: 'fr-BE', name: 'Français', direction: 'ltr' },
  en: { tag: 'en-GB', name: 'English', direction: 'ltr' },
  ar: { tag: 'ar', name: 'العربية', direction: 'rtl' },
} as const;

export type Language = keyof typeof languages;

/** The language in which we write first; what is missing elsewhere exists here. */
export const firstLanguage = 'nl' satisfies Language;

export function isLanguage(word: string | undefined): word is Language {
  return word !== undefined && Object.hasOwn(languages, word);
}

/** The language of an address, by its first part; Dutch for an address outside all languages. */
export function languageOf(address: string): Language {
  const first = address.split('/')[1];
  return isLanguage(first) ? first : firstLanguage;
}

/** The same page in another language: `/nl/dringend/` becomes `/ar/dringend/`. */
export function inLanguage(address: string, language: Language): string {
  const [, first, ...rest] = address.split('/');
  return isLanguage(first) ? `/${[language, ...rest].join('/')}` : `/${language}${address}`;
}
