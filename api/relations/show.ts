import type { DossierKey } from '../keys/vault.ts';
import type { KeptRelation, OwnRelation, Relation } from './contract.ts';
import { relationState, type Steps, stepsOpenTo } from './rules.ts';
import type { OwnRow, RelationRow } from './store.ts';

/** Field to which the sealed reason of a relation is bound. */
export const REASON_FIELD = 'relation-reason';

type AnyRow = Pick<RelationRow, 'startsOn' | 'endsOn' | 'decision' | 'endedOn' | 'endConfirmedAt'>;

const stepsOf = ({ startsOn, endsOn, decision, endedOn, endConfirmedAt }: AnyRow): Steps => ({
  startsOn,
  endsOn,
  decision,
  endedOn,
  endConfirmed: endConfirmedAt !== null,
});

function whatItSays(row: RelationRow | OwnRow, today: string) {
  return {
    id: row.id,
    kind: row.kind,
    state: relationState(stepsOf(row), today),
    counts: row.counts,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    capable: row.capable,
    ground: row.ground,
    sections: row.sections,
    secrecy: row.secrecy,
    exception: row.exception,
    organisation: row.organisation,
  };
}

function whoOf(row: RelationRow): Relation['who'] {
  if (row.partyId === null || row.role === null) return null;
  return {
    partyId: row.partyId,
    kind: row.teamName === null ? 'person' : 'team',
    name: row.teamName ?? row.personName ?? '',
    role: row.role,
    organisation: row.employer,
  };
}

function endOf(row: RelationRow): Relation['ended'] {
  if (row.endedOn === null || row.endedAt === null) return null;
  return {
    on: row.endedOn,
    by: row.endedBy ?? '',
    at: row.endedAt,
    confirmed: row.endConfirmedAt === null ? null : { by: row.endConfirmedBy ?? '', at: row.endConfirmedAt },
  };
}

/** What the youngster reads of a relation. The reason is there as far as the database showed it. */
export function toRelation(row: RelationRow, { key, today }: { key: DossierKey; today: string }): Relation {
  return {
    ...whatItSays(row, today),
    who: whoOf(row),
    shielded: row.shielded,
    reason: row.reason && key.open({ entryId: row.id, field: REASON_FIELD }, row.reason),
    recorded: { by: row.recordedBy ?? '', at: row.recordedAt },
    decided:
      row.decision === null || row.decidedAt === null
        ? null
        : { by: row.decidedBy ?? '', at: row.decidedAt, decision: row.decision },
    ended: endOf(row),
    refusedEnds: row.refusedEnds,
  };
}

/** The same for a keeper, with the steps that are open to this one. */
export function toKept(row: RelationRow, at: { key: DossierKey; today: string }): KeptRelation {
  return { ...toRelation(row, at), may: stepsOpenTo(stepsOf(row), row) };
}

/** What the one whom it is about reads of it. */
export function toOwn(row: OwnRow, today: string): OwnRelation {
  return { ...whatItSays(row, today), dossierId: row.dossierId, subjectName: row.subjectName };
}
