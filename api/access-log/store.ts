import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import * as table from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import { PAGE_SIZE } from '../dossier/contract.ts';

const { accessEvent, accessHead, entryContent, organisation, party } = table;

/** Who did it, as the payload says. */
const person = sql<string>`${accessEvent.payload}::jsonb ->> 'person'`;

/** Payloads of a dossier's log, newest first: at most one more than a page, to know whether there is a next. */
export async function listEvents(
  tx: Transaction,
  dossierId: string,
  { before, by }: { before: number | undefined; by: string | undefined },
) {
  return tx
    .select({ sequence: accessEvent.sequence, payload: accessEvent.payload })
    .from(accessEvent)
    .where(
      and(
        eq(accessEvent.dossierId, dossierId),
        before === undefined ? undefined : lt(accessEvent.sequence, before),
        by === undefined ? undefined : eq(person, by),
      ),
    )
    .orderBy(desc(accessEvent.sequence))
    .limit(PAGE_SIZE + 1);
}

/** Ids of everybody who stands in a dossier's log. */
export async function listPeopleIn(tx: Transaction, dossierId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: person })
    .from(accessEvent)
    .where(eq(accessEvent.dossierId, dossierId));
  return rows.map(({ id }) => id);
}

/** Where a chain ends; undefined when nobody ever looked. */
export async function findHead(tx: Transaction, dossierId: string) {
  const [head] = await tx
    .select({ sequence: accessHead.sequence, hash: accessHead.hash })
    .from(accessHead)
    .where(eq(accessHead.dossierId, dossierId));
  return head;
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
