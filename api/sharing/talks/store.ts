import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../../database/transaction.ts';
import type { WaitingTalk } from './contract.ts';

/** Cards that wait until the viewer, who is responsible for them, talked about them. The oldest first. */
export async function listWaitingTalks(tx: Transaction): Promise<(WaitingTalk & { dossierId: string })[]> {
  // @log-gap dossier-cover Whoever is responsible for a card that waits knows that it is there, as they did before.
  return rowsOf(
    tx,
    sql`select waiting.dossier_id as "dossierId", waiting.entry_id as "entryId", waiting.day::text as day
      from kaart.my_closed_health() waiting order by waiting.day, waiting.entry_id`,
  );
}

/** Opens a card after a talk, and writes the event. True when it waited for the viewer. */
export async function openAfterTalk(tx: Transaction, entryId: string): Promise<boolean> {
  const [row] = await rowsOf<{ opened: boolean }>(
    tx,
    sql`select kaart.open_health(${entryId}::uuid) as opened`,
  );
  return row?.opened ?? false;
}
