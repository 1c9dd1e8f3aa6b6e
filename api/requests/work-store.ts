import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { iso } from '../database/clock.ts';
import * as table from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import type { RequestOutcome } from './contract.ts';
import { dayIn } from './store.ts';

const { organisation, person, request } = table;

const subject = alias(person, 'subject');
const asker = alias(person, 'asker');

const WAITING = ['open', 'reading'] as const;

/** The date that comes first: of the first reaction while nobody reads, of the answer after that. */
const dueOn = sql<string>`(case when ${request.state} = 'open' then ${request.reactionBy} else ${request.answerBy} end)`;
const daysLeft = sql<number>`${dueOn} - kaart.today()`;

/** The policies show an asker the own requests too: the work list is that of whoever answers. */
const isKept = sql`${request.dossierId} || ':' || ${request.organisationId} = any ((select kaart.my_keeping())::text[])`;

const keptSubject = sql`(select kept.subject_id from kaart.my_kept() kept where kept.dossier_id = ${request.dossierId} limit 1)`;

const itemColumns = {
  id: request.id,
  kind: request.kind,
  state: request.state,
  organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
  subjectName: subject.name,
  madeAt: iso(request.madeAt),
  reactionBy: request.reactionBy,
  answerBy: request.answerBy,
  dueOn,
  daysLeft: sql<number>`(${daysLeft})::int`,
};

/** What waits for an answer of the viewer's organisations, the nearest date first. */
export async function listWaiting(tx: Transaction, limit: number) {
  return tx
    .select(itemColumns)
    .from(request)
    .innerJoin(organisation, eq(organisation.id, request.organisationId))
    .innerJoin(subject, sql`${subject.id} = ${keptSubject}`)
    .where(and(isKept, inArray(request.state, [...WAITING])))
    .orderBy(asc(dueOn), asc(request.madeAt), asc(request.id))
    .limit(limit);
}

/** How much waits, and how urgent it is. */
export async function countWaiting(tx: Transaction) {
  const count = (when: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${when}))::int`;
  const [counts] = await tx
    .select({
      open: sql<number>`count(*)::int`,
      overdue: count(sql`${daysLeft} < 0`),
      today: count(sql`${daysLeft} = 0`),
      soon: count(sql`${daysLeft} between 1 and 2`),
    })
    .from(request)
    .where(and(isKept, inArray(request.state, [...WAITING])));
  return counts ?? { open: 0, overdue: 0, today: 0, soon: 0 };
}

/** The organisations for which the viewer answers. */
export async function listKeptOrganisations(tx: Transaction) {
  return tx
    .select({ id: organisation.id, name: organisation.name, kind: organisation.kind })
    .from(organisation)
    .where(sql`${organisation.id} = any ((select kaart.my_kept_organisations())::uuid[])`)
    .orderBy(asc(organisation.name));
}

/** One request to an organisation of the viewer; undefined for one of another, as for one that does not exist. */
export async function findAsked(tx: Transaction, requestId: string) {
  const [row] = await tx
    .select({
      ...itemColumns,
      dossierId: request.dossierId,
      madeOn: dayIn(request.madeAt),
      isOfSubject: sql<boolean>`${request.madeBy} = ${subject.id}`,
      askedBy: asker.name,
      entryId: request.entryId,
      text: request.text,
      readingAt: sql<string | null>`${iso(request.readingAt)}`,
      readingBy: request.readingBy,
      answeredAt: sql<string | null>`${iso(request.answeredAt)}`,
      answeredBy: request.answeredBy,
      outcome: request.outcome,
      answer: request.answer,
    })
    .from(request)
    .innerJoin(organisation, eq(organisation.id, request.organisationId))
    .innerJoin(subject, sql`${subject.id} = ${keptSubject}`)
    .leftJoin(asker, eq(asker.id, request.madeBy))
    .where(and(isKept, eq(request.id, requestId), ne(request.state, 'withdrawn')));
  return row;
}

export type AskedAbout = {
  title: Uint8Array | null;
  entryId: string | null;
  relation: string | null;
  lookAt: string | null;
  lookAction: string | null;
  lookSection: string | null;
  looker: string | null;
};

/** What it is about, as far as the organisation knows that itself. */
export async function findAskedAbout(tx: Transaction, requestId: string): Promise<AskedAbout | undefined> {
  const [row] = await rowsOf<AskedAbout>(
    tx,
    sql`select title, entry_id as "entryId", relation, look_at as "lookAt", look_action as "lookAction",
        look_section as "lookSection", looker
      from kaart.my_asked_about() where request_id = ${requestId}`,
  );
  return row;
}

/** The first human reaction. False when somebody was first. */
export async function beginReading(tx: Transaction, requestId: string): Promise<boolean> {
  const changed = await tx
    .update(request)
    .set({ state: 'reading', readingAt: sql`kaart.app_now()`, readingBy: sql`kaart.my_id()` })
    .where(and(isKept, eq(request.id, requestId), eq(request.state, 'open')))
    .returning({ id: request.id });
  return changed.length > 0;
}

/** Writes an answer, once. False when there is one already, or when nobody began to read. */
export async function writeAnswer(
  tx: Transaction,
  { requestId, outcome, answer }: { requestId: string; outcome: RequestOutcome; answer: Uint8Array },
): Promise<boolean> {
  const changed = await tx
    .update(request)
    .set({
      state: 'answered',
      answeredAt: sql`kaart.app_now()`,
      answeredBy: sql`kaart.my_id()`,
      outcome,
      answer,
    })
    .where(and(isKept, eq(request.id, requestId), eq(request.state, 'reading')))
    .returning({ id: request.id });
  return changed.length > 0;
}
