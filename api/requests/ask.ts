import { randomUUID } from 'node:crypto';
import { readClock } from '../database/clock.ts';
import { isDuplicate } from '../database/errors.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import { requireSubject } from '../dossier/require.ts';
import { findCard, findMyLife } from '../dossier/store.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { NewRequest, Request } from './contract.ts';
import { termsFrom } from './rules.ts';
import { insertRequest, insertTracks, listRequests, withdraw } from './store.ts';

/** What the youngster asked, newest first. @throws ProblemError not-found */
export async function readRequests(house: House, viewerId: string, dossierId: string): Promise<Request[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    return listRequests(tx, dossierId, await house.vault.keyOf(dossierId));
  });
}

/** A request, and whether it was made now or ran already. */
export type Asked = { request: Request; isNew: boolean };

/**
 * The youngster asks something. Asking for deletion while one runs answers with the one that runs.
 *
 * @throws ProblemError not-found; invalid (field) when a deletion is asked before the 18th birthday or the card is unknown
 */
export async function ask(house: House, viewerId: string, asked: Asking): Promise<Asked> {
  // Two askings for deletion at once: the second finds the first.
  return askOnce(house, viewerId, asked).catch(error => {
    if (!isDuplicate(error)) throw error;
    return askOnce(house, viewerId, asked);
  });
}

type Asking = { dossierId: string; wanted: NewRequest };

function askOnce(house: House, viewerId: string, { dossierId, wanted }: Asking): Promise<Asked> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    if (wanted.kind === 'deletion') {
      await requireAdult(tx, dossierId);
      const running = (await listRequests(tx, dossierId, key)).find(isRunningDeletion);
      if (running) return { request: running, isNew: false };
    }
    if (wanted.entryId !== undefined) await requireCard(tx, { dossierId, entryId: wanted.entryId });

    const id = randomUUID();
    const { today } = await readClock(tx);
    const terms = termsFrom(today);
    const coolingOffDays = wanted.kind === 'deletion' ? house.config.coolingOffDays : null;
    await insertRequest(tx, key, { dossierId, id, madeBy: viewerId, wanted, terms, coolingOffDays });
    if (wanted.kind === 'deletion') {
      await insertTracks(tx, { dossierId, requestId: id, answerBy: terms.answerBy });
    }
    return { request: await requireRequest(tx, { dossierId, id, house }), isNew: true };
  });
}

const isRunningDeletion = (request: Request): boolean =>
  request.kind === 'deletion' && request.state === 'open';

async function requireAdult(tx: Transaction, dossierId: string): Promise<void> {
  const life = await findMyLife(tx, dossierId);
  if (life?.stage !== 'adult') {
    throw new ProblemError('invalid', [
      { field: 'kind', message: 'Wissen vragen kan vanaf je 18de verjaardag.' },
    ]);
  }
}

async function requireCard(tx: Transaction, { dossierId, entryId }: { dossierId: string; entryId: string }) {
  const card = await findCard(tx, entryId);
  if (card?.dossierId !== dossierId) {
    throw new ProblemError('invalid', [{ field: 'entryId', message: 'Die kaart staat niet in je dossier.' }]);
  }
}

async function requireRequest(
  tx: Transaction,
  { dossierId, id, house }: { dossierId: string; id: string; house: House },
): Promise<Request> {
  const requests = await listRequests(tx, dossierId, await house.vault.keyOf(dossierId));
  const request = requests.find(made => made.id === id);
  if (!request) throw notFound();
  return request;
}

/**
 * Takes a request back, in one go.
 *
 * @throws ProblemError not-found; conflict when it is no longer open
 */
export async function takeBack(
  house: House,
  viewerId: string,
  { dossierId, requestId }: { dossierId: string; requestId: string },
): Promise<Request> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const changed = await withdraw(tx, { dossierId, requestId });
    const request = await requireRequest(tx, { dossierId, id: requestId, house });
    if (!changed && request.state !== 'withdrawn') throw new ProblemError('conflict');
    return request;
  });
}
