import { firstLanguage, type Language, languages } from '../i18n/languages.ts';

/**
 * A day as people write it in this language: "22 november 2026". Front matter days are midnight in UTC.
 * @param language Dutch when left out
 */
export function dayInWords(date: Date, language: Language = firstLanguage): string {
  return new Intl.DateTimeFormat(languages[language].formats, { dateStyle: 'long', timeZone: 'UTC' }).format(
    date,
  );
}

/** A day for a machine: "2026-11-22". */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
