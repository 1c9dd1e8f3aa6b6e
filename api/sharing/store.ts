import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { iso } from '../database/clock.ts';
import * as table from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import type { Grant, NewGrant, OtherBasis, Party } from './contract.ts';

const { entryContent, grant, organisation, party, person, team, teamMember, visibleEntry } = table;

/** The holder of a door is the party itself, or a team that this person is in. */
const isThisOrItsTeam = sql`(holder.id = ${party.id} or holder.team_id in (
  select member.team_id from ${teamMember} member where member.person_id = ${party.personId}
))`;

/** A judge keeps this person away, or the youngster blocked them. */
const isClosed = sql`coalesce(
  ${party.dossierId} || ':' || ${party.personId} = any ((select kaart.my_closed_people())::text[]), false)`;

/** Whether the viewer decides who sees this dossier: the capable subject, or whoever acts for a child. */
export async function isDecider(tx: Transaction, dossierId: string): Promise<boolean> {
  const [row] = await rowsOf<{ decides: boolean }>(
    tx,
    sql`select ${dossierId}::uuid = any (kaart.my_controlled_dossiers()) as decides`,
  );
  return row?.decides === true;
}

/** The people and teams around a dossier, as far as the viewer may know them. */
export async function listParties(tx: Transaction, dossierId: string): Promise<Party[]> {
  const rows = await tx
    .select({
      id: party.id,
      role: party.role,
      personName: person.name,
      teamName: team.name,
      organisation: { id: organisation.id, name: organisation.name, kind: organisation.kind },
      members: sql<string[]>`coalesce((
        select array_agg(${person.name} order by ${person.name}) from ${teamMember}
        join ${person} on ${person.id} = ${teamMember.personId} where ${teamMember.teamId} = ${team.id}
      ), '{}')`,
      // What a person sees through a team counts for that person too: "sees nothing" must be true.
      activeGrants: sql<number>`(
        select count(*)::int from ${grant} held
        join ${party} holder on holder.dossier_id = held.dossier_id and holder.id = held.party_id
        where held.dossier_id = ${party.dossierId} and held.ended_at is null
          and held.starts_at <= kaart.app_now() and held.ends_at > kaart.app_now()
          and held.id <> all ((select kaart.my_lapsed_grants())::uuid[])
          and ${isThisOrItsTeam} and not ${isClosed}
      )`,
      otherBases: sql<OtherBasis[]>`coalesce((
        select array_agg(distinct door.basis) from kaart.other_doors() door
        join ${party} holder on holder.dossier_id = door.dossier_id and holder.id = door.party_id
        where door.dossier_id = ${party.dossierId} and door.is_open
          and ${isThisOrItsTeam} and (door.basis in ('law', 'parental') or not ${isClosed})
      ), '{}')`,
    })
    .from(party)
    .leftJoin(person, eq(person.id, party.personId))
    .leftJoin(team, eq(team.id, party.teamId))
    .leftJoin(
      organisation,
      sql`${organisation.id} = coalesce(${party.organisationId}, ${team.organisationId})`,
    )
    // Whoever acts for a child stands around it too, and gives nothing to themselves.
    .where(and(eq(party.dossierId, dossierId), sql`${party.personId} is distinct from kaart.my_id()`))
    .orderBy(asc(sql`coalesce(${person.name}, ${team.name})`));
  return rows.map(({ personName, teamName, ...row }) => ({
    ...row,
    kind: teamName === null ? 'person' : 'team',
    name: teamName ?? personName ?? '',
  }));
}

/** Consent as it is kept; where it stands follows from the clock, and from who gave it. */
export type StoredGrant = Omit<Grant, 'state'> & {
  /** A representative gave it who decides no more. */
  lapsed: boolean;
};

const grantColumns = {
  id: grant.id,
  partyId: grant.partyId,
  section: grant.section,
  entryId: grant.entryId,
  purpose: grant.purpose,
  startsAt: iso(grant.startsAt),
  endsAt: iso(grant.endsAt),
  endedAt: sql<string | null>`${iso(grant.endedAt)}`,
  lapsed: sql<boolean>`${grant.id} = any ((select kaart.my_lapsed_grants())::uuid[])`,
};

/** Grants of a dossier that the viewer may know: all for the subject, the own ones for a party. Newest first. */
export async function listGrants(tx: Transaction, dossierId: string): Promise<StoredGrant[]> {
  return tx
    .select(grantColumns)
    .from(grant)
    .where(eq(grant.dossierId, dossierId))
    .orderBy(desc(grant.startsAt), desc(grant.id));
}

/**
 * Until whoever else gives consent in this dossier now is done: the same consent twice would go on when one of both is
 * ended.
 */
export async function waitForOtherGrants(tx: Transaction, dossierId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('grant ' || ${dossierId}::text, 0))`);
}

/** True when the same consent already holds. */
export async function hasSameGrant(tx: Transaction, dossierId: string, wanted: NewGrant): Promise<boolean> {
  const [same] = await tx
    .select({ id: grant.id })
    .from(grant)
    .where(
      and(
        eq(grant.dossierId, dossierId),
        eq(grant.partyId, wanted.partyId),
        wanted.section === undefined ? isNull(grant.section) : eq(grant.section, wanted.section),
        wanted.entryId === undefined ? isNull(grant.entryId) : eq(grant.entryId, wanted.entryId),
        eq(grant.purpose, wanted.purpose),
        isNull(grant.endedAt),
        sql`${grant.endsAt} > kaart.app_now()`,
        sql`${grant.id} <> all ((select kaart.my_lapsed_grants())::uuid[])`,
      ),
    )
    .limit(1);
  return same !== undefined;
}

/** Writes consent, from now to the end of its last day. The policies refuse whoever may not give it. */
export async function insertGrant(
  tx: Transaction,
  { dossierId, givenBy, wanted }: { dossierId: string; givenBy: string; wanted: NewGrant },
): Promise<StoredGrant> {
  const [row] = await tx
    .insert(grant)
    .values({
      dossierId,
      partyId: wanted.partyId,
      section: wanted.section ?? null,
      entryId: wanted.entryId ?? null,
      purpose: wanted.purpose,
      givenBy,
      startsAt: sql`kaart.app_now()`,
      endsAt: sql`kaart.end_of_day(${wanted.until}::date)`,
    })
    .returning(grantColumns);
  if (!row) throw new Error('The consent was not written.');
  return row;
}

/** Ends consent from this moment on. Ending it twice changes nothing. */
export async function endGrant(
  tx: Transaction,
  { dossierId, grantId }: { dossierId: string; grantId: string },
): Promise<void> {
  await tx
    .update(grant)
    .set({ endedAt: sql`kaart.app_now()` })
    .where(and(eq(grant.dossierId, dossierId), eq(grant.id, grantId), isNull(grant.endedAt)));
}

/** Ids and faces of what the one who looks now can read of a dossier. */
export async function listReadable(tx: Transaction, dossierId: string) {
  return tx
    .select({ id: visibleEntry.id, face: visibleEntry.face })
    .from(visibleEntry)
    .innerJoin(
      entryContent,
      and(eq(entryContent.dossierId, visibleEntry.dossierId), eq(entryContent.entryId, visibleEntry.id)),
    )
    .where(eq(visibleEntry.dossierId, dossierId));
}

/** Who each party of a dossier is: one person, or a team. */
export async function listLookers(tx: Transaction, dossierId: string) {
  return tx
    .select({ partyId: party.id, personId: party.personId, teamId: party.teamId })
    .from(party)
    .where(eq(party.dossierId, dossierId));
}

/**
 * Runs `work` with the policies as they are for somebody else, then turns back. Only for "see as": the caller has
 * checked that the viewer is the subject, and lets nothing through that the subject does not see.
 */
export async function lookAs<T>(
  tx: Transaction,
  { viewerId, personId, teamId }: { viewerId: string; personId: string | null; teamId: string | null },
  work: () => Promise<T>,
): Promise<T> {
  await tx.execute(
    sql`select set_config('kaart.viewer', ${personId ?? ''}, true), set_config('kaart.viewer_team', ${teamId ?? ''}, true)`,
  );
  const seen = await work();
  await tx.execute(
    sql`select set_config('kaart.viewer', ${viewerId}, true), set_config('kaart.viewer_team', '', true)`,
  );
  return seen;
}
