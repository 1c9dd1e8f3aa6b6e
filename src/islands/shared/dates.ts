const ZONE = 'Europe/Brussels';

const longDay = new Intl.DateTimeFormat('nl-BE', {
  timeZone: ZONE,
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const weekDay = new Intl.DateTimeFormat('nl-BE', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
});
const clock = new Intl.DateTimeFormat('nl-BE', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
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

/** "22 november 2026" for a calendar day. */
export function dayInWords(day: string): string {
  return longDay.format(noon(day));
}

/** "vandaag", "gisteren", or "dinsdag 17 november" with the year when it is another one. */
export function dayNearby(day: string): string {
  const ago = daysBetween(day, today());
  if (ago === 0) return 'vandaag';
  if (ago === 1) return 'gisteren';
  const words = weekDay.format(noon(day));
  return day.slice(0, 4) === today().slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

/** "14.05 uur" in Brussels. */
export function timeInWords(moment: string): string {
  return `${clock.format(new Date(moment)).replace(':', '.')} uur`;
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

/** "nog 7 dagen", "nog 1 dag", "vandaag". */
export function daysLeft(day: string): string {
  const left = daysBetween(today(), day);
  if (left <= 0) return 'vandaag';
  return left === 1 ? 'nog 1 dag' : `nog ${left} dagen`;
}
