import { type SQL, sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from './transaction.ts';

/** A moment as ISO 8601 in UTC, whatever the time zone of the connection. */
export const iso = (moment: unknown): SQL<string> =>
  sql<string>`to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What the clock of the rules says: this moment, and this day in Europe/Brussels. */
export type Clock = { now: string; today: string };

export async function readClock(tx: Transaction): Promise<Clock> {
  const [clock] = await rowsOf<Clock>(
    tx,
    sql`select ${iso(sql`kaart.app_now()`)} as now, kaart.today()::text as today`,
  );
  if (!clock) throw new Error('The database has no clock.');
  return clock;
}
