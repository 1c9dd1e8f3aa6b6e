import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { iso } from '../../database/clock.ts';
import * as table from '../../database/schema.ts';
import { rowsOf, type Transaction } from '../../database/transaction.ts';
import type { Departure, Mandate } from './contract.ts';

const { block, departure, grant, mandate } = table;

const now = sql`kaart.app_now()`;

const mandateColumns = {
  id: mandate.id,
  partyId: mandate.partyId,
  givenAt: iso(mandate.givenAt),
  endedAt: sql<string | null>`${iso(mandate.endedAt)}`,
};

/** The policies refuse whoever may not give it, and whoever is no recorded trusted person. */
export async function insertMandate(
  tx: Transaction,
  row: { dossierId: string; partyId: string; givenBy: string },
): Promise<Mandate> {
  const [made] = await tx
    .insert(mandate)
    .values({ ...row, givenAt: now })
    .returning(mandateColumns);
  if (!made) throw new Error('The mandate was not written.');
  return made;
}

/** Ends a mandate from this moment on; undefined when there is none that the viewer may end. */
export async function endMandate(
  tx: Transaction,
  { dossierId, mandateId }: { dossierId: string; mandateId: string },
): Promise<Mandate | undefined> {
  const [ended] = await tx
    .update(mandate)
    .set({ endedAt: now })
    .where(and(eq(mandate.dossierId, dossierId), eq(mandate.id, mandateId), isNull(mandate.endedAt)))
    .returning(mandateColumns);
  return ended;
}

export async function endMandatesOf(
  tx: Transaction,
  { dossierId, partyIds }: { dossierId: string; partyIds: string[] },
): Promise<void> {
  await tx
    .update(mandate)
    .set({ endedAt: now })
    .where(
      and(eq(mandate.dossierId, dossierId), inArray(mandate.partyId, partyIds), isNull(mandate.endedAt)),
    );
}

export async function endGrantsOf(
  tx: Transaction,
  { dossierId, partyIds }: { dossierId: string; partyIds: string[] },
): Promise<void> {
  await tx
    .update(grant)
    .set({ endedAt: now })
    .where(and(eq(grant.dossierId, dossierId), inArray(grant.partyId, partyIds), isNull(grant.endedAt)));
}

/** Everybody by name around a dossier that the viewer decides about, with the parties through which they stand there. */
export async function listPeopleAround(tx: Transaction, dossierId: string) {
  return rowsOf<{ personId: string; name: string; partyIds: string[] }>(
    tx,
    sql`select around.person_id as "personId", person.name, array_agg(around.party_id order by around.party_id) as "partyIds"
      from kaart.my_people_around() around join person on person.id = around.person_id
      where around.dossier_id = ${dossierId} and around.person_id <> kaart.my_id()
      group by around.person_id, person.name order by person.name, around.person_id`,
  );
}

/** Who is blocked now, by person. */
export async function listBlocks(tx: Transaction, dossierId: string) {
  const rows = await tx
    .select({ id: block.id, personId: block.personId, blockedAt: iso(block.blockedAt) })
    .from(block)
    .where(and(eq(block.dossierId, dossierId), isNull(block.endedAt)));
  return new Map(rows.map(({ personId, ...row }) => [personId, row]));
}

/** The policies refuse whoever may not block, and somebody who does not stand around the dossier. */
export async function insertBlock(
  tx: Transaction,
  row: { dossierId: string; personId: string; blockedBy: string },
): Promise<void> {
  await tx.insert(block).values({ ...row, blockedAt: now });
}

/** Whose no was undone; undefined when there is none that the viewer may undo. */
export async function endBlock(
  tx: Transaction,
  { dossierId, blockId }: { dossierId: string; blockId: string },
): Promise<string | undefined> {
  const [ended] = await tx
    .update(block)
    .set({ endedAt: now })
    .where(and(eq(block.dossierId, dossierId), eq(block.id, blockId), isNull(block.endedAt)))
    .returning({ personId: block.personId });
  return ended?.personId;
}

/** Organisations that one can leave, each with the people and teams who stand around the dossier for it. */
export async function listOrganisationsAround(tx: Transaction, dossierId: string) {
  return rowsOf<{ organisation: Departure['organisation']; partyIds: string[] }>(
    tx,
    sql`select json_build_object('id', around.id, 'name', around.name, 'kind', around.kind) as organisation,
        coalesce((
          select array_agg(party.id) from party left join team on team.id = party.team_id
          where party.dossier_id = ${dossierId} and coalesce(party.organisation_id, team.organisation_id) = around.id
        ), '{}') as "partyIds"
      from organisation around
      where ${dossierId}::text || ':' || around.id = any ((select kaart.my_organisations_around())::text[])
      order by around.name, around.id`,
  );
}

/** Which organisations the youngster left, by organisation. */
export async function listDepartures(tx: Transaction, dossierId: string) {
  const rows = await tx
    .select({
      id: departure.id,
      organisationId: departure.organisationId,
      leftAt: iso(departure.leftAt),
    })
    .from(departure)
    .where(and(eq(departure.dossierId, dossierId), isNull(departure.endedAt)));
  return new Map(rows.map(({ organisationId, ...row }) => [organisationId, row]));
}

/** The policies refuse whoever does not decide, and an organisation that does not stand around the dossier. */
export async function insertDeparture(
  tx: Transaction,
  row: { dossierId: string; organisationId: string; leftBy: string },
): Promise<void> {
  await tx.insert(departure).values({ ...row, leftAt: now });
}

/** From which organisation the leaving was undone; undefined when there is none that the viewer may undo. */
export async function endDeparture(
  tx: Transaction,
  { dossierId, departureId }: { dossierId: string; departureId: string },
): Promise<string | undefined> {
  const [ended] = await tx
    .update(departure)
    .set({ endedAt: now })
    .where(and(eq(departure.dossierId, dossierId), eq(departure.id, departureId), isNull(departure.endedAt)))
    .returning({ organisationId: departure.organisationId });
  return ended?.organisationId;
}
