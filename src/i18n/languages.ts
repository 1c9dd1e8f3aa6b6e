/**
 * The languages of the site. A page has the same address in each of them, but for the first part: `/nl/dringend/` is
 * `/fr/dringend/` in French.
 *
 * `tag` names the language to a browser, `formats` says how it writes days and numbers. Arabic keeps the digits that
 * everybody in Belgium dials and reads: the same as on a phone. `checkedByNativeSpeaker` is about the words of the site
 * itself, in the catalogues; the site says so as long as nobody looked at them.
 */
export const languages = {
  nl: { tag: 'nl-BE', formats: 'nl-BE', name: 'Nederlands', direction: 'ltr', checkedByNativeSpeaker: true },
  fr: { tag: 'fr-BE', formats: 'fr-BE', name: 'Français', direction: 'ltr', checkedByNativeSpeaker: false },
  en: { tag: 'en-GB', formats: 'en-GB', name: 'English', direction: 'ltr', checkedByNativeSpeaker: false },
  ar: {
    tag: 'ar',
    formats: 'ar-u-nu-latn',
    name: 'العربية',
    direction: 'rtl',
    checkedByNativeSpeaker: false,
  },
} as const satisfies Record<
  string,
  { tag: string; formats: string; name: string; direction: 'ltr' | 'rtl'; checkedByNativeSpeaker: boolean }
>;

export type Language = keyof typeof languages;

/** Every language, in the order in which people choose from them. */
export const allLanguages = Object.keys(languages) as readonly Language[];

/** The language in which we write first; what is missing elsewhere exists here. */
export const firstLanguage = 'nl' satisfies Language;

/** The languages into which what we write is translated. */
export type OtherLanguage = Exclude<Language, typeof firstLanguage>;

export const otherLanguages = allLanguages.filter(
  (language): language is OtherLanguage => language !== firstLanguage,
);

export function isLanguage(word: string | undefined): word is Language {
  return word !== undefined && Object.hasOwn(languages, word);
}

/** The language of an address, by its first part; Dutch for an address outside all languages. */
export function languageOf(address: string): Language {
  const first = address.split('/')[1];
  return isLanguage(first) ? first : firstLanguage;
}

/**
 * The same page in another language: `/nl/dringend/` becomes `/ar/dringend/`. An address outside all languages, such as
 * that of the page that was not found, leads to the home page.
 */
export function inLanguage(address: string, language: Language): string {
  const [, first, ...rest] = address.split('/');
  return isLanguage(first) ? `/${[language, ...rest].join('/')}` : `/${language}/`;
}

/** The attributes of a piece in one language on a page in another one; none when both are the same. */
export function spokenIn(language: Language, page: Language): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (language === page) return {};
  const { tag, direction } = languages[language];
  return { lang: tag, dir: direction };
}
