import { type Language, languages } from '../../i18n/languages.ts';

const ZONE = 'Europe/Brussels';

const isoDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const DAY_MS = 86_400_000;

/** Noon in UTC: the same calendar day in Brussels, in summer and in winter. */
const noon = (day: string) => new Date(`${day}T12:00:00Z`);

/** The calendar day in Brussels of a moment, `YYYY-MM-DD`. */
export function dayOf(moment: string | Date): string {
  return isoDay.format(new Date(moment));
}

/** Today in Brussels, `YYYY-MM-DD`. */
export function today(): string {
  return dayOf(new Date());
}

/** Whole days from one calendar day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to).getTime() - noon(from).getTime()) / DAY_MS);
}

/** The same day some months later; the last day of the month where that day does not exist. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/**
 * The last day of a period of some months that starts on `day`: the day before the same day. So a year never counts
 * more than 366 days, the longest that a yes may last.
 */
export function lastDayAfter(day: string, months: number): string {
  return new Date(noon(monthsAfter(day, months)).getTime() - DAY_MS).toISOString().slice(0, 10);
}

/** Days and times as a language writes them; all in Brussels. */
export type Dates = {
  /** "22 november 2026" for a calendar day. */
  day(day: string): string;
  /** "maart 2026" for any day in it. */
  month(day: string): string;
  /** "vandaag", "gisteren", "morgen", or "dinsdag 17 november" with the year when it is another one. */
  dayNearby(day: string): string;
  /** "14:05" for a moment. */
  time(moment: string): string;
};

function makeDates(language: Language): Dates {
  const locale = languages[language].formats;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  const longDay = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const weekDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const weekDayWithYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const longMonth = format({ month: 'long', year: 'numeric' });
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const nearby = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    day: day => longDay.format(noon(day)),
    month: day => longMonth.format(noon(day)),
    dayNearby: day => {
      const ago = daysBetween(day, today());
      if (Math.abs(ago) <= 1) return nearby.format(-ago, 'day');
      const sameYear = day.slice(0, 4) === today().slice(0, 4);
      return (sameYear ? weekDay : weekDayWithYear).format(noon(day));
    },
    time: moment => clock.format(new Date(moment)),
  };
}

const made = new Map<Language, Dates>();

/** Days and times in a language. */
export function datesIn(language: Language): Dates {
  const dates = made.get(language) ?? makeDates(language);
  made.set(language, dates);
  return dates;
}
