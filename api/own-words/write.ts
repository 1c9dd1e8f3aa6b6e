import { randomUUID } from 'node:crypto';
import { listAttachments } from '../attachments/store.ts';
import { readClock } from '../database/clock.ts';
import { isForbidden } from '../database/errors.ts';
import { asService, asViewer, type Transaction } from '../database/transaction.ts';
import { kindSchema } from '../dossier/contract.ts';
import { requireSubject } from '../dossier/require.ts';
import { decodeCursor, encodeCursor } from '../dossier/rules.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { ChangedOwnWords, NewOwnWords, OwnWords, OwnWordsPage, OwnWordsQuery } from './contract.ts';
import {
  changeOwn,
  emptyBin,
  findOwn,
  insertOwn,
  isGuarded,
  isInBin,
  listBin,
  listOwn,
  type OwnRow,
  sweepBins,
  takeBack,
  throwAway,
} from './store.ts';

const EARLIEST_DAY = '1900-01-01';

const wrong = (field: string, message: string) => new ProblemError('invalid', [{ field, message }]);

/**
 * What a young person made, and what of it lies in the bin, at any age.
 *
 * @throws ProblemError not-found; invalid for a cursor that is not ours
 */
export async function readOwnWords(
  house: House,
  viewerId: string,
  { dossierId, cursor, ...wanted }: OwnWordsQuery & { dossierId: string },
): Promise<OwnWordsPage> {
  const after = cursor === undefined ? undefined : decodeCursor(cursor);
  if (after === null) throw wrong('cursor', 'Deze plaats kennen we niet.');
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    const { rows, next } = await listOwn(tx, { dossierId, ...wanted, after });
    return {
      items: await toOwnWords(tx, key, rows),
      next: next && encodeCursor(next),
      bin: await listBin(tx, dossierId, key),
      guarded: await isGuarded(tx),
    };
  });
}

/** One of them, with its newest version. @throws ProblemError not-found */
export async function readOneOwn(house: House, viewerId: string, id: string): Promise<OwnWords> {
  return asViewer(house.database, viewerId, tx => requireOwn(tx, house, id));
}

/**
 * Writes something of one's own.
 *
 * @throws ProblemError not-found; invalid for a day to come, a card that is not there, or while own words are closed
 */
export async function writeOwnWords(
  house: House,
  viewerId: string,
  { dossierId, wanted }: { dossierId: string; wanted: NewOwnWords },
): Promise<OwnWords> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    await requireOpen(tx);
    const { today } = await readClock(tx);
    const day = wanted.day ?? today;
    requirePast(day, today);
    const { section, title, text, besideId = null } = wanted;
    const id = randomUUID();
    const key = await house.vault.keyOf(dossierId);
    await insertOwn(tx, key, { id, dossierId, section, day, besideId, title, text }).catch(error => {
      throw isForbidden(error) ? wrong('besideId', 'Die kaart staat niet in je dossier.') : error;
    });
    return requireOwn(tx, house, id);
  });
}

/**
 * Writes new words over the version that was seen.
 *
 * @throws ProblemError not-found; conflict when there is a newer version; invalid as {@link writeOwnWords}
 */
export async function changeOwnWords(
  house: House,
  viewerId: string,
  { id, changed }: { id: string; changed: ChangedOwnWords },
): Promise<OwnWords> {
  return asViewer(house.database, viewerId, async tx => {
    await requireOpen(tx);
    const found = await findOwn(tx, id);
    if (!found) throw notFound();
    const { dossierId } = found;
    const { today } = await readClock(tx);
    // A day that was already there stays possible, also when it lies ahead.
    if (changed.day !== found.day) requirePast(changed.day, today);
    const key = await house.vault.keyOf(dossierId);
    if (!(await changeOwn(tx, key, { id, dossierId, ...changed }))) throw new ProblemError('conflict');
    return requireOwn(tx, house, id);
  });
}

/**
 * Into the bin, for ten minutes. Doing it twice is no mistake.
 *
 * @throws ProblemError not-found; conflict when there is a newer version than the one that was seen
 */
export async function binOwnWords(
  house: House,
  viewerId: string,
  binned: { id: string; version: number },
): Promise<void> {
  await asViewer(house.database, viewerId, async tx => {
    if ((await throwAway(tx, binned)) || (await isInBin(tx, binned.id))) return;
    throw (await findOwn(tx, binned.id)) ? new ProblemError('conflict') : notFound();
  });
}

/** Out of the bin again, with everything that was beside it. @throws ProblemError not-found when it is gone */
export async function unbinOwnWords(house: House, viewerId: string, id: string): Promise<OwnWords> {
  return asViewer(house.database, viewerId, async tx => {
    await takeBack(tx, id);
    return requireOwn(tx, house, id);
  });
}

/** Gone for good at once, for who does not want to wait. @throws ProblemError not-found when it is not in the bin */
export async function deleteOwnWords(house: House, viewerId: string, id: string): Promise<void> {
  await asViewer(house.database, viewerId, async tx => {
    if (!(await emptyBin(tx, id))) throw notFound();
  });
}

/** Deletes for good what lay in a bin for ten minutes. @returns how many */
export const emptyBins = (house: House): Promise<number> =>
  asService(house.database, 'kaart_sweeper', sweepBins);

async function requireOpen(tx: Transaction): Promise<void> {
  if (await isGuarded(tx))
    throw wrong(
      'account',
      'Je kreeg pas een nieuwe sleutel. Je eigen woorden gaan over een paar dagen weer open.',
    );
}

function requirePast(day: string, today: string): void {
  if (day < EARLIEST_DAY || day > today) throw wrong('day', 'Kies vandaag of een dag die voorbij is.');
}

async function requireOwn(tx: Transaction, house: House, id: string): Promise<OwnWords> {
  const row = await findOwn(tx, id);
  const [own] = row ? await toOwnWords(tx, await house.vault.keyOf(row.dossierId), [row]) : [];
  if (!own) throw notFound();
  return own;
}

/** Rows of one dossier with their words opened and their files beside them. */
async function toOwnWords(tx: Transaction, key: DossierKey, rows: OwnRow[]): Promise<OwnWords[]> {
  const [first] = rows;
  if (!first) return [];
  const files = await listAttachments(tx, {
    dossierId: first.dossierId,
    entryIds: rows.map(({ id }) => id),
    key,
  });
  return rows.map(({ title, text, kind, ...row }) => {
    const open = (field: string, sealed: Uint8Array) => key.open({ entryId: row.id, field }, sealed);
    return {
      ...row,
      title: open('title', title),
      text: open('text', text),
      kind: kindSchema.parse(open('kind', kind)),
      files: files.filter(file => file.entryId === row.id).map(({ entryId: _, ...file }) => file),
    };
  });
}
