import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { iso } from '../database/clock.ts';
import * as table from '../database/schema.ts';
import type { Transaction } from '../database/transaction.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { NewRequest, Request } from './contract.ts';

const { organisation, request, requestSource, source } = table;

const FIELD = 'request';

/** The requests of a dossier that the viewer may know, newest first. */
export async function listRequests(tx: Transaction, dossierId: string, key: DossierKey): Promise<Request[]> {
  const rows = await tx
    .select({
      id: request.id,
      kind: request.kind,
      state: request.state,
      madeAt: iso(request.madeAt),
      reactionBy: request.reactionBy,
      answerBy: request.answerBy,
      entryId: request.entryId,
      text: request.text,
      withdrawnAt: sql<string | null>`${iso(request.withdrawnAt)}`,
      coolingOffUntil: sql<string | null>`${iso(request.coolingOffUntil)}`,
    })
    .from(request)
    .where(eq(request.dossierId, dossierId))
    .orderBy(desc(request.madeAt), desc(request.id));
  const tracks = await listTracks(tx, dossierId);
  return rows.map(row => ({
    ...row,
    text: row.text && key.open({ entryId: row.id, field: FIELD }, row.text),
    sources: tracks.filter(track => track.requestId === row.id).map(({ requestId: _, ...track }) => track),
  }));
}

async function listTracks(tx: Transaction, dossierId: string) {
  return tx
    .select({
      requestId: requestSource.requestId,
      organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
      state: requestSource.state,
      sentAt: iso(requestSource.sentAt),
      answerBy: requestSource.answerBy,
    })
    .from(requestSource)
    .innerJoin(organisation, eq(organisation.id, requestSource.organisationId))
    .where(eq(requestSource.dossierId, dossierId))
    .orderBy(asc(organisation.name));
}

/** Writes a request. Its words are sealed before they reach the database. */
export async function insertRequest(
  tx: Transaction,
  key: DossierKey,
  made: {
    dossierId: string;
    id: string;
    madeBy: string;
    wanted: NewRequest;
    terms: { reactionBy: string; answerBy: string };
    /** Only for a deletion. */
    coolingOffDays: number | null;
  },
): Promise<void> {
  const { dossierId, id, madeBy, wanted, terms, coolingOffDays } = made;
  await tx.insert(request).values({
    dossierId,
    id,
    kind: wanted.kind,
    madeBy,
    madeAt: sql`kaart.app_now()`,
    ...terms,
    entryId: wanted.entryId ?? null,
    text: wanted.text ? key.seal({ entryId: id, field: FIELD }, wanted.text) : null,
    coolingOffUntil:
      coolingOffDays === null
        ? null
        : sql`kaart.app_now() + make_interval(days => ${coolingOffDays}::integer)`,
  });
}

/** A deletion goes on at once to each organisation with a source file; each gets its own clock. */
export async function insertTracks(
  tx: Transaction,
  { dossierId, requestId, answerBy }: { dossierId: string; requestId: string; answerBy: string },
): Promise<void> {
  await tx.execute(sql`
    insert into ${requestSource} (dossier_id, request_id, organisation_id, sent_at, answer_by)
    select ${source.dossierId}, ${requestId}::uuid, ${source.organisationId}, kaart.app_now(), ${answerBy}::date
    from ${source} where ${source.dossierId} = ${dossierId} and ${source.connected}
  `);
}

/** Withdraws an open request with its tracks. True when there was one. */
export async function withdraw(
  tx: Transaction,
  { dossierId, requestId }: { dossierId: string; requestId: string },
): Promise<boolean> {
  const changed = await tx
    .update(request)
    .set({ state: 'withdrawn', withdrawnAt: sql`kaart.app_now()` })
    .where(and(eq(request.dossierId, dossierId), eq(request.id, requestId), eq(request.state, 'open')))
    .returning({ id: request.id });
  if (changed.length === 0) return false;
  await tx
    .update(requestSource)
    .set({ state: 'withdrawn' })
    .where(
      and(
        eq(requestSource.dossierId, dossierId),
        eq(requestSource.requestId, requestId),
        eq(requestSource.state, 'open'),
      ),
    );
  return true;
}
