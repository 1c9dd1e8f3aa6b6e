import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isForbidden, isMissingReference } from '../database/errors.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import { findCard } from '../dossier/store.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { Attachment } from './contract.ts';
import { BrokenFileError, ByteReader } from './reader.ts';
import { recognise } from './recognise.ts';
import { PIECE_BYTES, piecesOf, safeName } from './rules.ts';
import { type Spooled, withSpooled } from './spool.ts';
import { countBytes, deleteAttachment, insertAttachment, insertPiece, type NewAttachment } from './store.ts';

const MEGABYTE = 1024 * 1024;

/** What comes in beside an entry: bytes as they arrive, and the name that the sender gives them. */
export type Incoming = { entryId: string; name: string; bytes: AsyncIterable<Uint8Array> };

const wrongFile = (message: string) => new ProblemError('invalid', [{ field: 'file', message }]);
const tooLarge = (message: string) => new ProblemError('too-large', [{ field: 'file', message }]);

/**
 * Keeps a file beside an entry of one's own. It is there whole or not at all, and was read from front to back in pieces:
 * neither memory nor a transaction ever holds it while it comes in.
 *
 * @throws ProblemError not-found; invalid for another kind of file or a broken one; too-large
 */
export async function keepFile(house: House, viewerId: string, incoming: Incoming): Promise<Attachment> {
  const { config, database, vault } = house;
  const { entryId } = incoming;
  const { dossierId } = await asViewer(database, viewerId, tx => requireOwn(tx, entryId));
  const key = await vault.keyOf(dossierId);
  const reader = new ByteReader(upTo(incoming.bytes, config.fileMegabytes * MEGABYTE));
  try {
    const { mediaType, bytes } = await recognise(reader);
    return await withSpooled({ folder: join(config.dataFolder, 'incoming'), bytes }, async spooled => {
      await reader.finish();
      const { size } = spooled;
      const name = safeName(incoming.name, mediaType);
      const made = { id: randomUUID(), dossierId, entryId, mediaType, size, name };
      return asViewer(database, viewerId, tx => insertWhole(tx, key, { house, made, spooled }));
    });
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    await reader.finish();
    throw wrongFile(
      'Dit bestand kan niet. Kies een foto (JPEG, PNG of WebP) of een PDF die je zelf kan openen.',
    );
  }
}

/** Only beside what is one's own, and lies open. */
async function requireOwn(tx: Transaction, entryId: string) {
  const card = await findCard(tx, entryId);
  if (card?.basis !== 'subject' || card.origin !== 'own') throw notFound();
  return card;
}

/** The bytes, as long as there are no more than `largest`. @throws ProblemError too-large */
async function* upTo(bytes: AsyncIterable<Uint8Array>, largest: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > largest) throw tooLarge(`Dit bestand is te groot. Het mag ${largest / MEGABYTE} MB zijn.`);
    yield piece;
  }
}

async function insertWhole(
  tx: Transaction,
  key: DossierKey,
  { house, made, spooled }: { house: House; made: NewAttachment; spooled: Spooled },
): Promise<Attachment> {
  const { id, dossierId, entryId, size } = made;
  const room = house.config.dossierMegabytes * MEGABYTE - (await countBytes(tx, dossierId));
  if (size > room) throw tooLarge('Je dossier is vol. Gooi eerst een ander bestand weg.');
  const kept = await insertAttachment(tx, key, made).catch(error => {
    // Thrown away while the file was coming in.
    throw isForbidden(error) || isMissingReference(error) ? notFound() : error;
  });
  const count = piecesOf(size);
  let position = 0;
  for await (const bytes of spooled.pieces(PIECE_BYTES)) {
    await insertPiece(tx, key, { piece: { dossierId, attachmentId: id, entryId, position, count }, bytes });
    position += 1;
  }
  return kept;
}

/** Removes a file of one's own, for good. @throws ProblemError not-found */
export async function removeFile(house: House, viewerId: string, fileId: string): Promise<void> {
  await asViewer(house.database, viewerId, async tx => {
    if (!(await deleteAttachment(tx, fileId))) throw notFound();
  });
}
