import { recordLook } from '../access-log/record.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import { doorFor } from '../dossier/rules.ts';
import { findCard, listMyDoors } from '../dossier/store.ts';
import type { House } from '../house.ts';
import { notFound } from '../http/problem.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { MediaType } from './contract.ts';
import { nameField } from './places.ts';
import { piecesOf } from './rules.ts';
import { findAttachment, readPiece } from './store.ts';

export type OpenedFile = {
  mediaType: MediaType;
  size: number;
  name: string;
  bytes: ReadableStream<Uint8Array>;
};

type Found = NonNullable<Awaited<ReturnType<typeof findAttachment>>>;

/**
 * A file to read, as a stream. A look by anybody but the subject is written and committed before the first byte leaves, so
 * that there is no read without its event; somebody who breaks off after that was still let in, and the log says so.
 * Each piece is then read in a transaction of its own, under the policies of that moment: who loses access halfway gets no
 * further, and a slow line keeps no transaction open.
 *
 * @throws ProblemError not-found, for a missing one and for one that is not yours alike
 */
export async function openFile(house: House, viewerId: string, fileId: string): Promise<OpenedFile> {
  const found = await asViewer(house.database, viewerId, async tx => {
    const file = await findAttachment(tx, fileId);
    if (!file) throw notFound();
    await recordFile(tx, file);
    return file;
  });
  const key = await house.vault.keyOf(found.dossierId);
  return {
    mediaType: found.mediaType,
    size: found.size,
    name: key.open({ entryId: found.id, field: nameField(found.entryId) }, found.name),
    bytes: streamOf(house, viewerId, { file: found, key }),
  };
}

/** Writes the look, unless it is the subject's own. What lies in a bin is on no card, and does not open. */
async function recordFile(tx: Transaction, { dossierId, entryId }: Found): Promise<void> {
  const card = await findCard(tx, entryId);
  if (!card) throw notFound();
  if (card.basis === 'subject') return;
  const door = doorFor(await listMyDoors(tx, dossierId), card);
  if (!door) throw notFound();
  await recordLook(tx, {
    dossierId,
    action: 'file',
    basis: door.basis,
    partyId: door.partyId,
    section: card.section,
    entryId,
    count: null,
    purpose: door.purpose,
  });
}

/** The pieces one after the other, as fast as the other side takes them. */
function streamOf(
  house: House,
  viewerId: string,
  { file, key }: { file: Found; key: DossierKey },
): ReadableStream<Uint8Array> {
  const { dossierId, id: attachmentId, entryId, size } = file;
  const count = piecesOf(size);
  let position = 0;
  return new ReadableStream({
    async pull(controller) {
      const bytes = await asViewer(house.database, viewerId, tx =>
        readPiece(tx, key, { dossierId, attachmentId, entryId, position, count }),
      );
      // Half a file must not look like a whole one: the line breaks.
      if (!bytes) throw notFound();
      controller.enqueue(bytes);
      position += 1;
      if (position === count) controller.close();
    },
  });
}
