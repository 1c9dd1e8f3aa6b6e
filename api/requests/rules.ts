/**
 * Terms, in calendar days of Europe/Brussels (`YYYY-MM-DD`). A first human reaction within two working days is our own
 * promise. One month for an answer comes from the AVG, article 12(3).
 */

const parse = (day: string): Date => new Date(`${day}T00:00:00Z`);
const format = (date: Date): string => date.toISOString().slice(0, 10);

/** Monday to Friday; holidays are not known here and make the promise earlier, never later. */
export function addWorkingDays(day: string, count: number): string {
  const date = parse(day);
  let left = count;
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (date.getUTCDay() !== 0 && date.getUTCDay() !== 6) left -= 1;
  }
  return format(date);
}

/** The same day next month, or that month's last day (Regulation 1182/71, article 3). */
export function addMonth(day: string): string {
  const date = parse(day);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + 1);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, lastOfMonth));
  return format(date);
}

/** Both terms of a request made today. */
export const termsFrom = (today: string) => ({
  reactionBy: addWorkingDays(today, 2),
  answerBy: addMonth(today),
});
