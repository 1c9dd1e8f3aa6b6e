import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { iso } from '../database/clock.ts';
import * as table from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import type { NewRelation, Relation } from './contract.ts';

const { organisation, party, person, relation, relationReason, team } = table;

const recorder = alias(person, 'recorder');
const decider = alias(person, 'decider');
const ender = alias(person, 'ender');
const endConfirmer = alias(person, 'end_confirmer');
const employer = alias(organisation, 'employer');

const refusedEnd = table.relationRefusedEnd;
const endAsker = alias(person, 'end_asker');
const endRefuser = alias(person, 'end_refuser');

const me = sql`kaart.my_id()`;
const keptByMe = sql`${relation.dossierId} || ':' || ${relation.organisationId} = any ((select kaart.my_keeping())::text[])`;
const aboutMe = sql<boolean>`coalesce(${relation.partyId} = any ((select kaart.my_parties())::uuid[]), false)`;

const said = {
  dossierId: relation.dossierId,
  id: relation.id,
  kind: relation.kind,
  startsOn: relation.startsOn,
  endsOn: relation.endsOn,
  capable: relation.capable,
  ground: relation.ground,
  sections: relation.sections,
  secrecy: relation.secrecy,
  exception: relation.exception,
  decision: relation.decision,
  endedOn: relation.endedOn,
  endConfirmedAt: sql<string | null>`${iso(relation.endConfirmedAt)}`,
  counts: sql<boolean>`kaart.counts_now(${relation})`,
  organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
};

/** Ends of a relation that somebody refused, the oldest first. */
const refusedEnds = sql<Relation['refusedEnds']>`(
  select coalesce(json_agg(json_build_object(
    'on', ${refusedEnd.endedOn}, 'by', coalesce(${endAsker.name}, ''), 'at', ${iso(refusedEnd.endedAt)},
    'refused', json_build_object('by', coalesce(${endRefuser.name}, ''), 'at', ${iso(refusedEnd.refusedAt)})
  ) order by ${refusedEnd.endedAt}), '[]')
  from ${refusedEnd}
  left join ${person} end_asker on ${endAsker.id} = ${refusedEnd.endedBy}
  left join ${person} end_refuser on ${endRefuser.id} = ${refusedEnd.refusedBy}
  where ${refusedEnd.dossierId} = ${relation.dossierId} and ${refusedEnd.relationId} = ${relation.id}
)`;

/** Relations that the viewer may know of, newest step first: the policies decide which. */
function selectRelations(tx: Transaction) {
  return tx
    .select({
      ...said,
      shielded: relation.shielded,
      partyId: relation.partyId,
      personName: person.name,
      teamName: team.name,
      role: party.role,
      employer: { id: employer.id, name: employer.name, kind: employer.kind },
      recordedBy: recorder.name,
      recordedAt: iso(relation.recordedAt),
      decidedBy: decider.name,
      decidedAt: sql<string | null>`${iso(relation.decidedAt)}`,
      endedBy: ender.name,
      endedAt: sql<string | null>`${iso(relation.endedAt)}`,
      endConfirmedBy: endConfirmer.name,
      refusedEnds,
      reason: relationReason.reason,
      isOurs: sql<boolean>`${keptByMe}`,
      isAboutMe: aboutMe,
      recordedByMe: sql<boolean>`${relation.recordedBy} = ${me}`,
      endedByMe: sql<boolean>`coalesce(${relation.endedBy} = ${me}, false)`,
    })
    .from(relation)
    .innerJoin(organisation, eq(organisation.id, relation.organisationId))
    .leftJoin(party, and(eq(party.dossierId, relation.dossierId), eq(party.id, relation.partyId)))
    .leftJoin(person, eq(person.id, party.personId))
    .leftJoin(team, eq(team.id, party.teamId))
    .leftJoin(employer, sql`${employer.id} = coalesce(${party.organisationId}, ${team.organisationId})`)
    .leftJoin(recorder, eq(recorder.id, relation.recordedBy))
    .leftJoin(decider, eq(decider.id, relation.decidedBy))
    .leftJoin(ender, eq(ender.id, relation.endedBy))
    .leftJoin(endConfirmer, eq(endConfirmer.id, relation.endConfirmedBy))
    .leftJoin(
      relationReason,
      and(eq(relationReason.dossierId, relation.dossierId), eq(relationReason.relationId, relation.id)),
    );
}

export type RelationRow = Awaited<ReturnType<typeof selectRelations>>[number];

export async function listRelations(tx: Transaction, dossierId: string): Promise<RelationRow[]> {
  return selectRelations(tx)
    .where(eq(relation.dossierId, dossierId))
    .orderBy(desc(relation.recordedAt), desc(relation.id));
}

export async function findRelation(
  tx: Transaction,
  { dossierId, relationId }: { dossierId: string; relationId: string },
): Promise<RelationRow | undefined> {
  const [row] = await selectRelations(tx).where(
    and(eq(relation.dossierId, dossierId), eq(relation.id, relationId)),
  );
  return row;
}

/** True when the dossier is about the viewer, or the viewer acts for the child it is about. */
export async function isMineOrActing(tx: Transaction, dossierId: string): Promise<boolean> {
  const [row] = await rowsOf<{ mine: boolean }>(
    tx,
    sql`select ${dossierId}::uuid = any (kaart.my_subject_dossiers() || kaart.my_acting_dossiers()) as mine`,
  );
  return row?.mine ?? false;
}

/** What is recorded about the viewer in other people's dossiers, with whose they are. */
export async function listAboutMe(tx: Transaction) {
  return tx
    .select({ ...said, subjectName: sql<string>`concerns.subject_name` })
    .from(relation)
    .innerJoin(sql`kaart.my_concerns() concerns`, sql`concerns.dossier_id = ${relation.dossierId}`)
    .innerJoin(organisation, eq(organisation.id, relation.organisationId))
    .where(aboutMe)
    .orderBy(desc(relation.recordedAt), desc(relation.id));
}

export type OwnRow = Awaited<ReturnType<typeof listAboutMe>>[number];

// ------------------------------------------------------------------------------------------------------- for keepers

const PAGE_SIZE = 50;

type KeptRow = {
  id: string;
  subjectName: string;
  organisations: { id: string; name: string; kind: string }[];
};

/** Dossiers that the viewer keeps, by name. */
function selectKept(tx: Transaction, { where, limit }: { where: SQL; limit: number }) {
  return rowsOf<KeptRow & { waiting: number }>(
    tx,
    sql`select kept.id, kept.name as "subjectName", kept.organisations, coalesce(open.steps, 0) as waiting
      from (
        select mine.dossier_id as id, ${person.name} as name,
          json_agg(json_build_object('id', holder.id, 'name', holder.name, 'kind', holder.kind) order by holder.name) as organisations
        from kaart.my_kept() mine
        join ${person} on ${person.id} = mine.subject_id
        join ${organisation} holder on holder.id = mine.organisation_id
        group by mine.dossier_id, ${person.name}
      ) kept
      left join (
        select ${relation.dossierId} as dossier_id, count(*)::int as steps from ${relation}
        where ${keptByMe} and not ${aboutMe} and (
          (${relation.decision} is null and ${relation.recordedBy} <> ${me})
          or (${relation.endedAt} is not null and ${relation.endConfirmedAt} is null and ${relation.endedBy} <> ${me})
        )
        group by ${relation.dossierId}
      ) open on open.dossier_id = kept.id
      where ${where}
      order by kept.name, kept.id limit ${limit}`,
  );
}

/** At most fifty dossiers in which a step waits for the viewer's eyes. */
export async function listWaiting(tx: Transaction) {
  return selectKept(tx, { where: sql`open.steps > 0`, limit: PAGE_SIZE });
}

/** One page of what the viewer keeps, and the dossier after which the next page begins. */
export async function listKept(tx: Transaction, after: string | undefined) {
  const where = after
    ? sql`(kept.name, kept.id) > (
        select ${person.name}, mine.dossier_id from kaart.my_kept() mine
        join ${person} on ${person.id} = mine.subject_id where mine.dossier_id = ${after} limit 1
      )`
    : sql`true`;
  const found = await selectKept(tx, { where, limit: PAGE_SIZE + 1 });
  const items = found.slice(0, PAGE_SIZE);
  return { items, next: found.length > PAGE_SIZE ? (items.at(-1)?.id ?? null) : null };
}

export async function findKept(tx: Transaction, dossierId: string): Promise<KeptRow | undefined> {
  const [row] = await selectKept(tx, { where: sql`kept.id = ${dossierId}`, limit: 1 });
  return row && { id: row.id, subjectName: row.subjectName, organisations: row.organisations };
}

/** People and teams around a dossier that the viewer keeps. */
export async function listAround(tx: Transaction, dossierId: string) {
  return tx
    .select({
      partyId: party.id,
      personName: person.name,
      teamName: team.name,
      role: party.role,
      organisation: { id: employer.id, name: employer.name, kind: employer.kind },
      isMe: sql<boolean>`${party.id} = any ((select kaart.my_parties())::uuid[])`,
    })
    .from(party)
    .leftJoin(person, eq(person.id, party.personId))
    .leftJoin(team, eq(team.id, party.teamId))
    .leftJoin(employer, sql`${employer.id} = coalesce(${party.organisationId}, ${team.organisationId})`)
    .where(eq(party.dossierId, dossierId))
    .orderBy(asc(sql`coalesce(${person.name}, ${team.name})`), asc(party.id));
}

/** A relation to be written. Its reason is sealed already. */
type Recording = {
  dossierId: string;
  id: string;
  recordedBy: string;
  wanted: NewRelation;
  reason: Uint8Array | null;
};

/** Writes what was recorded, from now on; the table writes the step into the log. */
export async function insertRelation(tx: Transaction, recording: Recording): Promise<void> {
  const { dossierId, id, recordedBy, wanted, reason } = recording;
  const { facts } = wanted;
  await tx.insert(relation).values({
    dossierId,
    id,
    kind: facts.kind,
    partyId: wanted.partyId ?? null,
    startsOn: facts.startsOn,
    endsOn: facts.endsOn ?? null,
    capable: facts.kind === 'capacity' ? facts.capable : null,
    ground: 'ground' in facts ? facts.ground : null,
    sections: facts.kind === 'legal-basis' ? [...new Set(facts.sections)] : null,
    secrecy: facts.kind === 'trusted-person' ? facts.secrecy : null,
    exception: (facts.kind === 'trusted-person' && facts.exception) || null,
    shielded: facts.shielded,
    organisationId: wanted.organisationId,
    recordedBy,
    recordedAt: sql`kaart.app_now()`,
  });
  if (reason) await tx.insert(relationReason).values({ dossierId, relationId: id, reason });
}

/** One step further, in the name of the viewer and now. */
export type Step =
  | { take: 'confirmed' | 'refused' }
  | { take: 'end'; on: string }
  | { take: 'confirm-end' }
  | { take: 'refuse-end' };

const now = sql`kaart.app_now()`;

function changesOf(step: Exclude<Step, { take: 'refuse-end' }>, viewerId: string) {
  if (step.take === 'end') return { endedOn: step.on, endedBy: viewerId, endedAt: now };
  if (step.take === 'confirm-end') return { endConfirmedBy: viewerId, endConfirmedAt: now };
  return { decision: step.take, decidedBy: viewerId, decidedAt: now };
}

/** Takes a step; the table refuses one that was taken already, and writes it into the log. True when it was taken. */
export async function takeStep(
  tx: Transaction,
  {
    dossierId,
    relationId,
    viewerId,
    step,
  }: { dossierId: string; relationId: string; viewerId: string; step: Step },
): Promise<boolean> {
  if (step.take === 'refuse-end') {
    const [row] = await rowsOf<{ taken: boolean }>(
      tx,
      sql`select kaart.refuse_end(${dossierId}::uuid, ${relationId}::uuid) as taken`,
    );
    return row?.taken ?? false;
  }
  const taken = await tx
    .update(relation)
    .set(changesOf(step, viewerId))
    .where(and(eq(relation.dossierId, dossierId), eq(relation.id, relationId)))
    .returning({ id: relation.id });
  return taken.length > 0;
}
