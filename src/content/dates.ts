const longDay = new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as people write it: "22 november 2026". Front matter days are midnight in UTC. */
export function dayInWords(date: Date): string {
  return longDay.format(date);
}

/** A day for a machine: "2026-11-22". */
export function isoDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
