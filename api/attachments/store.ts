import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { iso } from '../database/clock.ts';
import { attachment, attachmentChunk } from '../database/schema.ts';
import { rowsOf, type Transaction } from '../database/transaction.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { Attachment, MediaType } from './contract.ts';
import { nameField, pieceField } from './places.ts';

/** Files of entries that the viewer may read, in the order in which they came. */
export async function listAttachments(
  tx: Transaction,
  { dossierId, entryIds, key }: { dossierId: string; entryIds: string[]; key: DossierKey },
): Promise<(Attachment & { entryId: string })[]> {
  if (entryIds.length === 0) return [];
  const rows = await tx
    .select({
      id: attachment.id,
      entryId: attachment.entryId,
      mediaType: attachment.mediaType,
      size: attachment.size,
      name: attachment.name,
      addedAt: iso(attachment.addedAt),
    })
    .from(attachment)
    .where(and(eq(attachment.dossierId, dossierId), inArray(attachment.entryId, entryIds)))
    .orderBy(asc(attachment.addedAt), asc(attachment.id));
  return rows.map(row => ({
    ...row,
    name: key.open({ entryId: row.id, field: nameField(row.entryId) }, row.name),
  }));
}

/** One file that the viewer may read, its name still sealed. */
export async function findAttachment(tx: Transaction, id: string) {
  const [row] = await tx
    .select({
      id: attachment.id,
      dossierId: attachment.dossierId,
      entryId: attachment.entryId,
      mediaType: attachment.mediaType,
      size: attachment.size,
      name: attachment.name,
    })
    .from(attachment)
    .where(eq(attachment.id, id));
  return row;
}

/** Bytes of all files in the viewer's own dossier. Until commit nobody else adds one: two at once can't both be the last. */
export async function countBytes(tx: Transaction, dossierId: string): Promise<number> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`files of ${dossierId}`}, 0))`);
  const [row] = await rowsOf<{ bytes: string }>(
    tx,
    sql`select kaart.my_file_bytes(${dossierId}::uuid) as bytes`,
  );
  return Number(row?.bytes ?? 0);
}

export type NewAttachment = {
  id: string;
  dossierId: string;
  entryId: string;
  mediaType: MediaType;
  size: number;
  name: string;
};

/** Writes a file down, without its bytes. */
export async function insertAttachment(
  tx: Transaction,
  key: DossierKey,
  made: NewAttachment,
): Promise<Attachment> {
  const { id, entryId, mediaType, size, name } = made;
  const [row] = await tx
    .insert(attachment)
    .values({
      ...made,
      name: key.seal({ entryId: id, field: nameField(entryId) }, name),
      addedAt: sql`kaart.app_now()`,
    })
    .returning({ addedAt: iso(attachment.addedAt) });
  if (!row) throw new Error('The new file did not come back.');
  return { id, mediaType, size, name, addedAt: row.addedAt };
}

/** Bytes travel as base64: the embedded database reads and writes it four times as fast as its own notation for bytes. */
const asBytes = (bytes: Uint8Array) => sql`decode(${Buffer.from(bytes).toString('base64')}, 'base64')`;

/** Where a piece belongs. */
export type Piece = {
  dossierId: string;
  attachmentId: string;
  entryId: string;
  position: number;
  count: number;
};

export async function insertPiece(
  tx: Transaction,
  key: DossierKey,
  { piece, bytes }: { piece: Piece; bytes: Uint8Array },
): Promise<void> {
  const { dossierId, attachmentId, position } = piece;
  await tx.insert(attachmentChunk).values({
    dossierId,
    attachmentId,
    position,
    bytes: asBytes(key.sealBytes({ entryId: attachmentId, field: pieceField(piece) }, bytes)),
  });
}

/** The bytes of a piece, undefined when the viewer may not, or no longer, read it. @throws when it was changed or moved */
export async function readPiece(
  tx: Transaction,
  key: DossierKey,
  piece: Piece,
): Promise<Uint8Array | undefined> {
  const { dossierId, attachmentId, position } = piece;
  const [row] = await tx
    .select({ bytes: sql<string>`encode(${attachmentChunk.bytes}, 'base64')` })
    .from(attachmentChunk)
    .where(
      and(
        eq(attachmentChunk.dossierId, dossierId),
        eq(attachmentChunk.attachmentId, attachmentId),
        eq(attachmentChunk.position, position),
      ),
    );
  if (!row) return undefined;
  const sealed = Buffer.from(row.bytes, 'base64');
  return key.openBytes({ entryId: attachmentId, field: pieceField(piece) }, sealed);
}

/** True when there was one that the viewer may remove. */
export async function deleteAttachment(tx: Transaction, id: string): Promise<boolean> {
  const gone = await tx.delete(attachment).where(eq(attachment.id, id)).returning({ id: attachment.id });
  return gone.length > 0;
}
