import { randomUUID } from 'node:crypto';
import { and, desc, eq, sql } from 'drizzle-orm';
import { iso } from '../../database/clock.ts';
import * as table from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { DossierKey } from '../../keys/vault.ts';
import type { AccessRequest, NewAccessRequest } from './contract.ts';

const { accessRequest, person } = table;

const FIELD = 'access-request';
const now = sql`kaart.app_now()`;

/** Questions to see a shelf that the viewer may know: all for whoever decides, the own ones for who asked. Newest first. */
export async function listAccessRequests(
  tx: Transaction,
  dossierId: string,
  key: DossierKey,
): Promise<(AccessRequest & { askedById: string })[]> {
  const rows = await tx
    .select({
      id: accessRequest.id,
      partyId: accessRequest.partyId,
      askedById: accessRequest.askedBy,
      askedBy: sql<string>`coalesce(${person.name}, '')`,
      section: accessRequest.section,
      purpose: accessRequest.purpose,
      reason: accessRequest.reason,
      askedAt: iso(accessRequest.askedAt),
      state: accessRequest.state,
    })
    .from(accessRequest)
    .leftJoin(person, eq(person.id, accessRequest.askedBy))
    .where(eq(accessRequest.dossierId, dossierId))
    .orderBy(desc(accessRequest.askedAt), desc(accessRequest.id));
  return rows.map(({ reason, ...row }) => ({
    ...row,
    reason: key.open({ entryId: row.id, field: FIELD }, reason),
  }));
}

/** Writes a question. Its words are sealed before they reach the database. Answers its id. */
export async function insertAccessRequest(
  tx: Transaction,
  key: DossierKey,
  { dossierId, askedBy, wanted }: { dossierId: string; askedBy: string; wanted: NewAccessRequest },
): Promise<string> {
  const id = randomUUID();
  const { partyId, section, purpose, reason } = wanted;
  await tx.insert(accessRequest).values({
    dossierId,
    id,
    partyId,
    section,
    purpose,
    reason: key.seal({ entryId: id, field: FIELD }, reason),
    askedBy,
    askedAt: now,
  });
  return id;
}

/** False when there is no open question that the viewer may bring to this state. */
export async function endAccessRequest(
  tx: Transaction,
  {
    dossierId,
    requestId,
    state,
  }: { dossierId: string; requestId: string; state: 'given' | 'refused' | 'withdrawn' },
): Promise<boolean> {
  const ended = await tx
    .update(accessRequest)
    .set({ state, endedAt: now })
    .where(
      and(
        eq(accessRequest.dossierId, dossierId),
        eq(accessRequest.id, requestId),
        eq(accessRequest.state, 'open'),
      ),
    )
    .returning({ id: accessRequest.id });
  return ended.length > 0;
}
