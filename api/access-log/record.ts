import { sql } from 'drizzle-orm';
import { isForbidden } from '../database/errors.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Basis, Section } from '../dossier/contract.ts';
import { notFound } from '../http/problem.ts';
import type { Purpose } from '../sharing/contract.ts';

/** One look of somebody who is not the subject. Who, for whom and when the database fills in itself. */
export type Look = {
  dossierId: string;
  action: 'list' | 'open' | 'file';
  basis: Basis;
  /** The party through which the viewer looks. */
  partyId: string;
  section: Section | null;
  entryId: string | null;
  /** How many cards a list shows; null for one opened entry. */
  count: number | null;
  purpose: Purpose | null;
};

/**
 * Writes a look into the chain, in the transaction of the read: no event, no read. It locks the chain's head, so it
 * comes last before commit.
 *
 * @throws ProblemError not-found when the consent ended while it was being used
 */
export async function recordLook(tx: Transaction, look: Look): Promise<void> {
  await tx
    .execute(sql`select kaart.append_event(
    ${look.dossierId}::uuid, ${look.action}, ${look.basis}, ${look.partyId}::uuid,
    ${look.section}, ${look.entryId}::uuid, ${look.count}::integer, ${look.purpose}
  )`)
    .catch(error => {
      throw isForbidden(error) ? notFound() : error;
    });
}
