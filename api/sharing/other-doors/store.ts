import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { iso } from '../../database/clock.ts';
import * as table from '../../database/schema.ts';
import { rowsOf, type Transaction } from '../../database/transaction.ts';
import type { Basis } from '../../dossier/contract.ts';
import type { DossierKey } from '../../keys/vault.ts';
import type { OtherDoor, TrustedPerson } from './contract.ts';

const { entryContent, mandate, relationReason, visibleEntry } = table;

type Row = Omit<OtherDoor, 'reason' | 'sections'> & {
  sections: OtherDoor['sections'] | null;
  isOpen: boolean;
  secrecy: boolean | null;
};

async function listRows(tx: Transaction, dossierId: string): Promise<Row[]> {
  return rowsOf(
    tx,
    sql`select door.relation_id as "relationId", door.party_id as "partyId", door.basis, door.reach,
        door.is_open as "isOpen", door.ground, door.sections, door.secrecy, door.exception, door.shielded,
        door.since::text, door.until::text, coalesce(person.name, '') as "recordedBy",
        json_build_object('id', organisation.id, 'name', organisation.name, 'kind', organisation.kind) as organisation
      from kaart.other_doors() door
      join organisation on organisation.id = door.organisation_id
      left join person on person.id = door.recorded_by
      where door.dossier_id = ${dossierId}
      order by door.basis, door.since, door.relation_id`,
  );
}

/**
 * Every door besides consent into a dossier that the viewer decides about, and who is recorded as trusted person. A reason
 * is opened as far as the policies show it; one that stays closed for somebody's safety never is.
 */
export async function listOtherDoors(
  tx: Transaction,
  dossierId: string,
  key: DossierKey,
): Promise<{ doors: OtherDoor[]; trusted: TrustedPerson[] }> {
  const rows = await listRows(tx, dossierId);
  const reasons = await findReasons(tx, { dossierId, relationIds: rows.map(({ relationId }) => relationId) });
  const mandates = await listMandates(tx, dossierId);
  const open = (relationId: string) => {
    const sealed = reasons.get(relationId);
    return sealed ? key.open({ entryId: relationId, field: 'relation-reason' }, sealed) : null;
  };
  return {
    doors: rows
      // A mandate that the youngster gave stands with the trusted persons: it can be taken back.
      .filter(row => row.isOpen && !(row.basis === 'mandate' && row.exception === null))
      .map(({ isOpen: _, secrecy: _secrecy, ...row }) => ({
        ...row,
        sections: row.sections ?? [],
        reason: row.shielded ? null : open(row.relationId),
      })),
    trusted: rows
      .filter(row => row.basis === 'mandate' && row.secrecy !== null)
      .map(({ relationId, partyId, since, until, organisation, recordedBy, secrecy }) => ({
        relationId,
        partyId,
        since,
        until,
        organisation,
        recordedBy,
        secrecy: secrecy === true,
        mandate: mandates.get(partyId) ?? null,
      })),
  };
}

/** Parties of a dossier that the viewer decides about, with each ground besides consent that is open to them now. */
export async function listOpenBases(tx: Transaction, dossierId: string) {
  return (await listRows(tx, dossierId))
    .filter(row => row.isOpen)
    .map(({ partyId, basis, relationId }) => ({ partyId, basis, relationId }));
}

/** Mandates that hold now, by party. */
export async function listMandates(tx: Transaction, dossierId: string) {
  const rows = await tx
    .select({ id: mandate.id, partyId: mandate.partyId, givenAt: iso(mandate.givenAt) })
    .from(mandate)
    .where(and(eq(mandate.dossierId, dossierId), sql`${mandate.endedAt} is null`))
    .orderBy(asc(mandate.givenAt));
  return new Map(rows.map(({ partyId, ...row }) => [partyId, row]));
}

async function findReasons(
  tx: Transaction,
  { dossierId, relationIds }: { dossierId: string; relationIds: string[] },
): Promise<Map<string, Uint8Array>> {
  const rows = await tx
    .select({ id: relationReason.relationId, reason: relationReason.reason })
    .from(relationReason)
    .where(and(eq(relationReason.dossierId, dossierId), inArray(relationReason.relationId, relationIds)));
  return new Map(rows.map(({ id, reason }) => [id, reason]));
}

/** On which ground whoever looks now reads one entry; undefined when they can't read it. */
export async function findReadingBasis(
  tx: Transaction,
  { dossierId, entryId }: { dossierId: string; entryId: string },
): Promise<Basis | undefined> {
  const [row] = await tx
    .select({ basis: visibleEntry.basis })
    .from(visibleEntry)
    .innerJoin(
      entryContent,
      and(eq(entryContent.dossierId, visibleEntry.dossierId), eq(entryContent.entryId, visibleEntry.id)),
    )
    .where(and(eq(visibleEntry.dossierId, dossierId), eq(visibleEntry.id, entryId)));
  return row?.basis;
}
