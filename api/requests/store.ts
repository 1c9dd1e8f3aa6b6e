import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { iso } from '../database/clock.ts';
import * as table from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { NewRequest } from './contract.ts';

const { accessEvent, organisation, person, request, requestSource, source } = table;

/** What the words of a request are sealed for, and those of its answer. */
export const TEXT_FIELD = 'request';
export const ANSWER_FIELD = 'request-answer';

/** A calendar day in Brussels of a moment. */
export const dayIn = (moment: unknown) => sql<string>`(${moment} at time zone 'Europe/Brussels')::date::text`;
const orNull = (moment: unknown) => sql<string | null>`${iso(moment)}`;

const asker = alias(person, 'asker');

/** The requests of a dossier that the viewer may know, newest first. */
export async function listRows(tx: Transaction, dossierId: string) {
  return tx
    .select({
      id: request.id,
      kind: request.kind,
      state: request.state,
      isMine: sql<boolean>`${request.madeBy} = kaart.my_id()`,
      askedBy: asker.name,
      madeAt: iso(request.madeAt),
      madeOn: dayIn(request.madeAt),
      reactionBy: request.reactionBy,
      answerBy: request.answerBy,
      organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
      entryId: request.entryId,
      relationId: request.relationId,
      lookSequence: request.lookSequence,
      text: request.text,
      readingAt: orNull(request.readingAt),
      readingBy: request.readingBy,
      answeredAt: orNull(request.answeredAt),
      answeredBy: request.answeredBy,
      outcome: request.outcome,
      answer: request.answer,
      withdrawnAt: orNull(request.withdrawnAt),
      coolingOffUntil: orNull(request.coolingOffUntil),
    })
    .from(request)
    .leftJoin(organisation, eq(organisation.id, request.organisationId))
    .leftJoin(asker, eq(asker.id, request.madeBy))
    .where(eq(request.dossierId, dossierId))
    .orderBy(desc(request.madeAt), desc(request.id));
}

export async function listTracks(tx: Transaction, dossierId: string) {
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

/** Names of whoever read or answered a request that the viewer sees, by id. */
export async function findAnswerers(tx: Transaction): Promise<Map<string, string>> {
  const rows = await rowsOf<{ id: string; name: string }>(tx, sql`select id, name from kaart.my_answerers()`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The organisations that hold a source file of this dossier: to them one can ask something. */
export async function listHolders(
  tx: Transaction,
  dossierId: string,
): Promise<{ id: string; kind: string }[]> {
  return tx
    .select({ id: organisation.id, kind: organisation.kind })
    .from(source)
    .innerJoin(organisation, eq(organisation.id, source.organisationId))
    .where(eq(source.dossierId, dossierId));
}

/** The organisation that recorded a relation which the viewer may contest; undefined when there is none. */
export async function findRecorder(
  tx: Transaction,
  { dossierId, relationId }: { dossierId: string; relationId: string },
): Promise<string | undefined> {
  const [row] = await rowsOf<{ organisation: string }>(
    tx,
    sql`select split_part(held, ':', 3) as organisation from unnest(kaart.my_contestable()) held
      where held like ${`${dossierId}:${relationId}:%`}`,
  );
  return row?.organisation;
}

/** A look in the log of the own dossier; undefined when there is none. Its organisation is null for a private person. */
export async function findLook(
  tx: Transaction,
  { dossierId, sequence }: { dossierId: string; sequence: number },
): Promise<{ organisation: string | null } | undefined> {
  const [row] = await tx
    .select({ organisation: sql<string | null>`${accessEvent.payload}::jsonb ->> 'organisation'` })
    .from(accessEvent)
    .where(and(eq(accessEvent.dossierId, dossierId), eq(accessEvent.sequence, sequence)));
  return row;
}

/** A question of the viewer about one look that still waits for its answer. */
export async function findRunningQuestion(
  tx: Transaction,
  { dossierId, sequence }: { dossierId: string; sequence: number },
): Promise<string | undefined> {
  const [row] = await tx
    .select({ id: request.id })
    .from(request)
    .where(
      and(
        eq(request.dossierId, dossierId),
        eq(request.lookSequence, sequence),
        eq(request.kind, 'question'),
        inArray(request.state, ['open', 'reading']),
        sql`${request.madeBy} = kaart.my_id()`,
      ),
    );
  return row?.id;
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
    /** Who must answer; null for a deletion. */
    organisationId: string | null;
    dates: { reactionBy: string; answerBy: string };
    /** Only for a deletion. */
    coolingOffDays: number | null;
  },
): Promise<void> {
  const { dossierId, id, madeBy, wanted, organisationId, dates, coolingOffDays } = made;
  await tx.insert(request).values({
    dossierId,
    id,
    kind: wanted.kind,
    madeBy,
    madeAt: sql`kaart.app_now()`,
    ...dates,
    organisationId,
    entryId: wanted.entryId ?? null,
    relationId: wanted.relationId ?? null,
    lookSequence: wanted.lookSequence ?? null,
    text: wanted.text ? key.seal({ entryId: id, field: TEXT_FIELD }, wanted.text) : null,
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

/** Withdraws a request that waits for its answer, with its tracks. True when there was one. */
export async function withdraw(
  tx: Transaction,
  { dossierId, requestId }: { dossierId: string; requestId: string },
): Promise<boolean> {
  const changed = await tx
    .update(request)
    .set({ state: 'withdrawn', withdrawnAt: sql`kaart.app_now()` })
    .where(
      and(
        eq(request.dossierId, dossierId),
        eq(request.id, requestId),
        inArray(request.state, ['open', 'reading']),
      ),
    )
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
