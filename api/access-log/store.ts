import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import * as table from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import { PAGE_SIZE } from '../dossier/contract.ts';

const { accessEvent, entryContent, organisation, party } = table;

/** Payloads of a dossier's log, newest first: at most one more than a page, to know whether there is a next. */
export async function listEvents(tx: Transaction, dossierId: string, before: number | undefined) {
  return tx
    .select({ sequence: accessEvent.sequence, payload: accessEvent.payload })
    .from(accessEvent)
    .where(
      and(
        eq(accessEvent.dossierId, dossierId),
        before === undefined ? undefined : lt(accessEvent.sequence, before),
      ),
    )
    .orderBy(desc(accessEvent.sequence))
    .limit(PAGE_SIZE + 1);
}

/** Names of the people who looked, also of those who no longer stand around the dossier. */
export async function findLookers(tx: Transaction): Promise<{ id: string; name: string }[]> {
  return rowsOf(tx, sql`select id, name from kaart.my_lookers()`);
}

export async function findOrganisations(tx: Transaction, ids: string[]) {
  return tx
    .select({ id: organisation.id, name: organisation.name, kind: organisation.kind })
    .from(organisation)
    .where(inArray(organisation.id, ids));
}

export async function findRoles(tx: Transaction, dossierId: string, partyIds: string[]) {
  return tx
    .select({ id: party.id, role: party.role })
    .from(party)
    .where(and(eq(party.dossierId, dossierId), inArray(party.id, partyIds)));
}

/** Sealed titles, as far as the subject may read the entries. */
export async function findTitles(tx: Transaction, dossierId: string, entryIds: string[]) {
  return tx
    .select({ id: entryContent.entryId, title: entryContent.title })
    .from(entryContent)
    .where(and(eq(entryContent.dossierId, dossierId), inArray(entryContent.entryId, entryIds)));
}
