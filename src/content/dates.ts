import { firstLanguage, type Language, languages } from '../i18n/languages.ts';

/** One for each language, made at its first day: making one takes longer than a thousand uses of it. */
const formats = new Map<Language, Intl.DateTimeFormat>();

function formatOf(language: Language): Intl.DateTimeFormat {
  const known = formats.get(language);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languages[language].formats, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}

/**
 * A day as people write it in this language: "22 november 2026". Front matter days are midnight in UTC.
 * @param language Dutch when left out
 */
export function dayInWords(date: Date, language: Language = firstLanguage): string {
  return formatOf(language).format(date);
}

/** A day for a machine: "2026-11-22". */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}

const DAY_LENGTH = 24 * 60 * 60 * 1000;

/** Whether a day is over as a whole. A day itself is midnight in UTC, as front matter gives it. */
export function isOver(date: Date, now: Date): boolean {
  return now.getTime() >= date.getTime() + DAY_LENGTH;
}
