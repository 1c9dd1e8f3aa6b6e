import { type SQL, sql } from 'drizzle-orm';
import type { Database, Transaction } from './connect.ts';

export type { Transaction } from './connect.ts';

/** Roles for work that is nobody's look: each may touch only what its name says (the policies in migrations/). */
export type ServiceRole =
  | 'kaart_identity'
  | 'kaart_intake'
  | 'kaart_auditor'
  | 'kaart_feedback'
  | 'kaart_moderator'
  | 'kaart_sweeper';

/**
 * Runs `work` as one person, in one transaction: the role that the policies bind, the viewer's id, the queries, the
 * access event, commit. Role and viewer hold for this transaction only, so a pooled connection carries nothing over.
 */
export function asViewer<T>(
  database: Database,
  personId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async tx => {
    await tx.execute(
      sql`select set_config('role', 'kaart_viewer', true), set_config('kaart.viewer', ${personId}, true),
        set_config('kaart.viewer_team', '', true)`,
    );
    await tx.execute(sql`select kaart.remember()`);
    return work(tx);
  });
}

/** Runs `work` with the rights of one service, in one transaction. */
export function asService<T>(
  database: Database,
  role: ServiceRole,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  return database.transaction(async tx => {
    await tx.execute(sql`select set_config('role', ${role}, true)`);
    return work(tx);
  });
}

/** The rows of a raw query. Both drivers answer with `rows`; their common type does not say so. */
export async function rowsOf<Row>(tx: Transaction, query: SQL): Promise<Row[]> {
  const result = (await tx.execute(query)) as { rows: Row[] };
  return result.rows;
}
