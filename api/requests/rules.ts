/**
 * Terms, in calendar days of Europe/Brussels (`YYYY-MM-DD`): the arithmetic. Which term holds for what stands in
 * `terms.ts`.
 */

const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);
const format = (date: Date): string => date.toISOString().slice(0, 10);

/** Holidays that have the same day each year (Act of 4 January 1974). */
const FIXED_HOLIDAYS = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
/** Days after Easter Sunday: Easter Monday, Ascension Day, Whit Monday. Easter and Whit Sunday are Sundays. */
const AFTER_EASTER = [1, 39, 50];

/** Easter Sunday of a year in the Gregorian calendar, `YYYY-MM-DD` (Meeus, Jones and Butcher). */
export function easterOf(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return format(new Date(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1)));
}

/** Whether nobody has to work in Belgium on this day: a Saturday, a Sunday, a public holiday. */
export function isFree(day: string): boolean {
  const weekday = parse(day).getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  if (FIXED_HOLIDAYS.includes(day.slice(5))) return true;
  const easter = easterOf(Number(day.slice(0, 4)));
  return AFTER_EASTER.some(days => addDays(easter, days) === day);
}

export function addDays(day: string, count: number): string {
  const date = parse(day);
  date.setUTCDate(date.getUTCDate() + count);
  return format(date);
}

/** So many days on which people work, from the day after this one on: the answer is never a free day. */
export function addWorkingDays(day: string, count: number): string {
  let end = day;
  let left = count;
  while (left > 0) {
    end = addDays(end, 1);
    if (!isFree(end)) left -= 1;
  }
  return end;
}

/** The same day a month later (or some months), or that month's last day (Regulation 1182/71, article 3). */
export function addMonth(day: string, count = 1): string {
  const date = parse(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + count);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return format(date);
}
