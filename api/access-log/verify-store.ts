import { asc, gt, sql } from 'drizzle-orm';
import { accessHead } from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import type { SealedHead } from './seal-file.ts';

/** Where in the log one is: all links are ordered by dossier and sequence. */
export type Cursor = { dossierId: string; sequence: number };

export const START: Cursor = { dossierId: '00000000-0000-0000-0000-000000000000', sequence: 0 };
const END: Cursor = { dossierId: 'ffffffff-ffff-ffff-ffff-ffffffffffff', sequence: Number.MAX_SAFE_INTEGER };

export type Link = { previousHash: Uint8Array; commitment: Uint8Array; hash: Uint8Array };
export type Event = { salt: Uint8Array; payload: string };

/** One place in a chain: its link, its event unless that was erased, and the chain's head as it stood at that moment. */
export type Place = Cursor & {
  link: Link | undefined;
  event: Event | undefined;
  head: { sequence: number; hash: Uint8Array } | undefined;
};

/** A page of heads, in hexadecimal, by dossier. */
export async function listHeads(tx: Transaction, after: string | undefined, limit: number) {
  return tx
    .select({
      dossierId: accessHead.dossierId,
      sequence: accessHead.sequence,
      hash: sql<string>`encode(${accessHead.hash}, 'hex')`,
    })
    .from(accessHead)
    .where(after === undefined ? undefined : gt(accessHead.dossierId, after))
    .orderBy(asc(accessHead.dossierId))
    .limit(limit);
}

/** The place that lies so many links further, or the end. */
export async function findPageEnd(tx: Transaction, after: Cursor, size: number): Promise<Cursor | undefined> {
  const [row] = await rowsOf<{ dossier_id: string; sequence: string }>(
    tx,
    sql`select dossier_id, sequence::text from access_link
      where (dossier_id, sequence) > (${after.dossierId}::uuid, ${after.sequence}::bigint)
      order by dossier_id, sequence offset ${size - 1} limit 1`,
  );
  return row && { dossierId: row.dossier_id, sequence: Number(row.sequence) };
}

/**
 * All links and events after one place up to and with another. One statement is one moment: links, events and heads fit
 * each other, also while the log grows.
 */
export async function listPlaces(tx: Transaction, after: Cursor, upTo: Cursor = END): Promise<Place[]> {
  const between = sql`(dossier_id, sequence) > (${after.dossierId}::uuid, ${after.sequence}::bigint)
    and (dossier_id, sequence) <= (${upTo.dossierId}::uuid, ${upTo.sequence}::bigint)`;
  const rows = await rowsOf<PlaceRow>(
    tx,
    sql`select
        place.dossier_id, place.sequence::text, place.previous_hash, place.commitment, place.hash,
        place.salt, place.payload, head.sequence::text as head_sequence, head.hash as head_hash
      from (
        (select * from access_link where ${between}) link
        full join (select * from access_event where ${between}) event using (dossier_id, sequence)
      ) place
      left join access_head head using (dossier_id)
      order by place.dossier_id, place.sequence`,
  );
  return rows.map(toPlace);
}

type PlaceRow = {
  dossier_id: string;
  sequence: string;
  previous_hash: Uint8Array | null;
  commitment: Uint8Array | null;
  hash: Uint8Array | null;
  salt: Uint8Array | null;
  payload: string | null;
  head_sequence: string | null;
  head_hash: Uint8Array | null;
};

function toPlace(row: PlaceRow): Place {
  const { previous_hash, commitment, hash, salt, payload, head_sequence, head_hash } = row;
  return {
    dossierId: row.dossier_id,
    sequence: Number(row.sequence),
    link: previous_hash && commitment && hash ? { previousHash: previous_hash, commitment, hash } : undefined,
    event: salt && payload !== null ? { salt, payload } : undefined,
    head:
      head_sequence !== null && head_hash ? { sequence: Number(head_sequence), hash: head_hash } : undefined,
  };
}

/** Heads of chains of which not one link is left. */
export async function listBareHeads(tx: Transaction, limit: number): Promise<string[]> {
  const rows = await rowsOf<{ dossier_id: string }>(
    tx,
    sql`select dossier_id from access_head head
      where not exists (select from access_link link where link.dossier_id = head.dossier_id)
        and not exists (select from access_event event where event.dossier_id = head.dossier_id)
      order by dossier_id limit ${limit}`,
  );
  return rows.map(row => row.dossier_id);
}

/** Sealed heads that the log does not hold as they were sealed, and what it holds instead. */
export async function listUnkept(tx: Transaction, heads: SealedHead[]) {
  const sealed = JSON.stringify(
    heads.map(([dossier_id, sequence, hash]) => ({ dossier_id, sequence, hash })),
  );
  return rowsOf<{ dossier_id: string; sequence: string; has_link: boolean; has_chain: boolean }>(
    tx,
    sql`select sealed.dossier_id, sealed.sequence::text, link.hash is not null as has_link,
        exists (select from access_link any_link where any_link.dossier_id = sealed.dossier_id) as has_chain
      from json_to_recordset(${sealed}::json) as sealed (dossier_id uuid, sequence bigint, hash text)
      left join access_link link on link.dossier_id = sealed.dossier_id and link.sequence = sealed.sequence
      where link.hash is null or encode(link.hash, 'hex') <> sealed.hash`,
  );
}

/** The link at one place. */
export async function findLink(tx: Transaction, { dossierId, sequence }: Cursor): Promise<Link | undefined> {
  const [row] = await rowsOf<{ previous_hash: Uint8Array; commitment: Uint8Array; hash: Uint8Array }>(
    tx,
    sql`select previous_hash, commitment, hash from access_link
      where dossier_id = ${dossierId} and sequence = ${sequence}`,
  );
  return row && { previousHash: row.previous_hash, commitment: row.commitment, hash: row.hash };
}

/** Sequence of the last link that a chain has. */
export async function findLastSequence(tx: Transaction, dossierId: string): Promise<number> {
  const [row] = await rowsOf<{ last: string | null }>(
    tx,
    sql`select max(sequence)::text as last from access_link where dossier_id = ${dossierId}`,
  );
  return Number(row?.last ?? 0);
}

/** True when a link elsewhere in the chain promises just this event. */
export async function isPromisedElsewhere(
  tx: Transaction,
  { dossierId, sequence }: Cursor,
  commitment: Uint8Array,
): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`select sequence from access_link
      where dossier_id = ${dossierId} and sequence <> ${sequence}
        and encode(commitment, 'hex') = ${Buffer.from(commitment).toString('hex')} limit 1`,
  );
  return rows.length > 0;
}
