import { sql } from 'drizzle-orm';
import { rowsOf, type Transaction } from '../../database/transaction.ts';
import { notFound } from '../../http/problem.ts';
import type { OpenDoor, SharedDossier, Standing } from './contract.ts';

/**
 * A dossier around which the viewer stands, also when nothing of it is open to them.
 *
 * @throws ProblemError not-found, the same for a missing one and for one around which the viewer does not stand
 */
export async function requireCircle(tx: Transaction, dossierId: string): Promise<void> {
  const [row] = await rowsOf(
    tx,
    sql`select 1 from kaart.my_circle() mine where mine.dossier_id = ${dossierId} limit 1`,
  );
  if (!row) throw notFound();
}

/** Dossiers of others around which the viewer stands, or of which something is open to them. */
export async function listCircle(
  tx: Transaction,
): Promise<Pick<SharedDossier, 'dossierId' | 'subjectName' | 'acting'>[]> {
  return rowsOf(
    tx,
    sql`select near.dossier_id as "dossierId", person.name as "subjectName",
        near.dossier_id = any ((select kaart.my_acting_dossiers())::uuid[]) as acting
      from (
        select mine.dossier_id, mine.subject_id from kaart.my_circle() mine
        union
        select dossier.id, dossier.subject_id from dossier
        where dossier.id = any ((select kaart.my_door_dossiers())::uuid[])
      ) near
      join person on person.id = near.subject_id
      order by person.name, near.dossier_id`,
  );
}

/** As whom the viewer stands around each dossier. */
export async function listStandings(tx: Transaction): Promise<(Standing & { dossierId: string })[]> {
  return rowsOf(
    tx,
    sql`select party.dossier_id as "dossierId", party.id as "partyId", party.role,
        case when team.id is null then null else json_build_object('id', team.id, 'name', team.name) end as team,
        case when organisation.id is null then null else
          json_build_object('id', organisation.id, 'name', organisation.name, 'kind', organisation.kind)
        end as organisation,
        coalesce(
          party.dossier_id || ':' || team.id || ':' || team.organisation_id = any ((select kaart.my_writing_teams())::text[]),
          false) as adds
      from party
      left join team on team.id = party.team_id
      left join organisation on organisation.id = coalesce(party.organisation_id, team.organisation_id)
      where party.dossier_id || ':' || party.id = any ((select kaart.my_circle_parties())::text[])
      order by team.name nulls first, party.id`,
  );
}

/** Every ground on which something is open to the viewer, with how far it reaches and until when. */
export async function listMyOpenDoors(tx: Transaction): Promise<(OpenDoor & { dossierId: string })[]> {
  return rowsOf(
    tx,
    sql`select door.dossier_id as "dossierId", door.party_id as "partyId", door.basis, door.purpose,
        coalesce(array_agg(distinct door.section) filter (where door.section is not null), '{}') as sections,
        count(distinct door.entry_id)::int as cards,
        case when bool_and(door.until is not null) then max(door.until)::text end as until
      from (
        select mine.*, case mine.basis
          when 'consent' then (
            select max(((consent.ends_at - interval '1 microsecond') at time zone 'Europe/Brussels')::date)
            from kaart.my_grants() consent
            where consent.dossier_id = mine.dossier_id and consent.party_id = mine.party_id
              and consent.purpose = mine.purpose and consent.section is not distinct from mine.section
              and consent.entry_id is not distinct from mine.entry_id
          )
          else (select limits.until from kaart.my_door_ends() limits
            where limits.dossier_id = mine.dossier_id and limits.party_id = mine.party_id and limits.basis = mine.basis)
        end as until
        from kaart.my_doors() mine
      ) door
      group by door.dossier_id, door.party_id, door.basis, door.purpose, door.until
      order by door.basis, door.purpose, door.party_id`,
  );
}
