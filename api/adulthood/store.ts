import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import * as table from '../database/schema.ts';
import type { Transaction } from '../database/transaction.ts';

const { grant, organisation, source, visibleEntry } = table;

/** How many cards the youngster made, and how many lie here in all. */
export async function countCards(tx: Transaction, dossierId: string): Promise<{ own: number; all: number }> {
  const [counts] = await tx
    .select({
      own: sql<number>`(count(*) filter (where ${visibleEntry.origin} = 'own'))::int`,
      all: sql<number>`count(*)::int`,
    })
    .from(visibleEntry)
    .where(eq(visibleEntry.dossierId, dossierId));
  return counts ?? { own: 0, all: 0 };
}

export async function countActiveGrants(tx: Transaction, dossierId: string): Promise<number> {
  return tx.$count(
    grant,
    and(
      eq(grant.dossierId, dossierId),
      isNull(grant.endedAt),
      sql`${grant.startsAt} <= kaart.app_now()`,
      sql`${grant.endsAt} > kaart.app_now()`,
    ),
  );
}

/** The organisations with a source file, and how many cards each delivered here. */
export async function listSourceFiles(tx: Transaction, dossierId: string) {
  return tx
    .select({
      organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
      entries: sql<number>`(
        select count(*)::int from ${visibleEntry}
        where ${visibleEntry.dossierId} = ${source.dossierId} and ${visibleEntry.organisationId} = ${source.organisationId}
      )`,
    })
    .from(source)
    .innerJoin(organisation, eq(organisation.id, source.organisationId))
    .where(eq(source.dossierId, dossierId))
    .orderBy(asc(organisation.name));
}
