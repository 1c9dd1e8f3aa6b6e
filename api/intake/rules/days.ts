/** A day of the demo: so many years and days from the day of loading, such as `@-30d` or `@-18y+7d`. */
const TOKEN = /"@(?:([+-]\d{1,3})y)?(?:([+-]\d{1,5})d)?"/g;

/**
 * A line of the demo with its days filled in. The demo's people stay as old as they are meant to be, whenever it is
 * loaded. Only a value that is a day as a whole is filled in, never a part of a text.
 *
 * @param today the day of loading, `YYYY-MM-DD`
 */
export function fillInDays(line: string, today: string): string {
  return line.replace(TOKEN, (token, years?: string, days?: string) =>
    years === undefined && days === undefined
      ? token
      : JSON.stringify(dayFrom(today, { years: Number(years ?? 0), days: Number(days ?? 0) })),
  );
}

/**
 * The day that lies so many days and then so many years from another. The days go first: who was born on `@-18y+7d`
 * turns 18 in seven days, in leap years too. What would be 29 February in a year without that day is 1 March.
 */
export function dayFrom(today: string, { years, days }: { years: number; days: number }): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const shifted = new Date(Date.UTC(year, month - 1, day + days));
  // Date itself carries 29 February over to 1 March.
  shifted.setUTCFullYear(shifted.getUTCFullYear() + years);
  return shifted.toISOString().slice(0, 10);
}
