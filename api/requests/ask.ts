import { randomUUID } from 'node:crypto';
import { readClock } from '../database/clock.ts';
import { isDuplicate, isForbidden } from '../database/errors.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import { requireControl } from '../dossier/require.ts';
import { findCard, findMyLife } from '../dossier/store.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { NewRequest, Request } from './contract.ts';
import { listRequests } from './list.ts';
import {
  findLook,
  findRecorder,
  findRunningQuestion,
  insertRequest,
  insertTracks,
  listHolders,
  withdraw,
} from './store.ts';
import { datesFor } from './terms.ts';

/**
 * What was asked in a dossier, as far as the viewer asked it or it is the viewer's own.
 *
 * @throws ProblemError not-found unless the viewer is the subject or acts for the child
 */
export async function readRequests(house: House, viewerId: string, dossierId: string): Promise<Request[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireControl(tx, dossierId);
    return listRequests(tx, dossierId, await house.vault.keyOf(dossierId));
  });
}

/** A request, and whether it was made now or ran already. */
export type Asked = { request: Request; isNew: boolean };

/**
 * The youngster asks something, or whoever acts for the child. Asking for deletion while one runs answers with the one
 * that runs, and so does asking twice why somebody looked.
 *
 * @throws ProblemError not-found; invalid (field) when this can't be asked, or not of that organisation
 */
export async function ask(house: House, viewerId: string, asked: Asking): Promise<Asked> {
  // Two askings for deletion at once: the second finds the first.
  return askOnce(house, viewerId, asked).catch(error => {
    if (isForbidden(error)) throw notFound();
    if (!isDuplicate(error)) throw error;
    return askOnce(house, viewerId, asked);
  });
}

type Asking = { dossierId: string; wanted: NewRequest };

function askOnce(house: House, viewerId: string, { dossierId, wanted }: Asking): Promise<Asked> {
  return asViewer(house.database, viewerId, async tx => {
    const { relation } = await requireControl(tx, dossierId);
    if (relation === 'subject') await requireMayAsk(tx, dossierId, wanted.kind);
    const running = await findRunning(tx, { dossierId, wanted, house });
    if (running) return { request: running, isNew: false };

    const id = randomUUID();
    const { today } = await readClock(tx);
    const isDeletion = wanted.kind === 'deletion';
    if (isDeletion && relation !== 'subject') throw wrong('kind', 'Wissen vraagt alleen de jongere zelf.');
    const holder = isDeletion ? nobodyInParticular(wanted) : await findHolder(tx, { dossierId, wanted });
    const dates = datesFor(wanted.kind, holder?.kind ?? null, today);
    await insertRequest(tx, await house.vault.keyOf(dossierId), {
      dossierId,
      id,
      madeBy: viewerId,
      wanted,
      organisationId: holder?.id ?? null,
      dates,
      coolingOffDays: isDeletion ? house.config.coolingOffDays : null,
    });
    if (isDeletion) await insertTracks(tx, { dossierId, requestId: id, answerBy: dates.answerBy });
    return { request: await requireRequest(tx, { dossierId, id, house }), isNew: true };
  });
}

const wrong = (field: string, message: string) => new ProblemError('invalid', [{ field, message }]);

/** What a youngster can ask at which stage. A question or a complaint is everybody's, whatever the age. */
async function requireMayAsk(tx: Transaction, dossierId: string, kind: NewRequest['kind']): Promise<void> {
  if (kind === 'question' || kind === 'complaint') return;
  const stage = (await findMyLife(tx, dossierId))?.stage ?? 'child';
  if (kind === 'deletion' && stage !== 'adult') {
    throw wrong('kind', 'Wissen vragen kan vanaf je 18de verjaardag.');
  }
  if (stage === 'child') {
    throw wrong('kind', 'Dit vraagt wie nu voor jou beslist. Een vraag of een klacht stuur je altijd zelf.');
  }
}

/** The same, when it was asked before and still runs. */
async function findRunning(
  tx: Transaction,
  { dossierId, wanted, house }: { dossierId: string; wanted: NewRequest; house: House },
): Promise<Request | undefined> {
  if (wanted.kind === 'deletion') {
    const requests = await listRequests(tx, dossierId, await house.vault.keyOf(dossierId));
    return requests.find(({ kind, state }) => kind === 'deletion' && state === 'open');
  }
  if (wanted.kind !== 'question' || wanted.lookSequence === undefined) return undefined;
  const id = await findRunningQuestion(tx, { dossierId, sequence: wanted.lookSequence });
  return id === undefined ? undefined : requireRequest(tx, { dossierId, id, house });
}

type Holder = { id: string; kind: string };

/** A deletion goes to everybody who holds a file: it is about nothing in particular. */
function nobodyInParticular({ organisationId, entryId, relationId, lookSequence }: NewRequest): null {
  if (organisationId ?? entryId ?? relationId ?? lookSequence) {
    throw wrong('kind', 'Wissen vraag je voor alles samen.');
  }
  return null;
}

/** Who must answer: the organisation of what the question is about, else the one that was chosen, else the only one. */
async function findHolder(tx: Transaction, { dossierId, wanted }: Asking): Promise<Holder> {
  const holders = await listHolders(tx, dossierId);
  const named = await findNamed(tx, { dossierId, wanted }, holders);
  const chosen = wanted.organisationId;
  if (named !== undefined && chosen !== undefined && named !== chosen) {
    throw wrong('organisationId', 'Dit komt van een andere organisatie. Vraag het daar.');
  }
  const only = holders.length === 1 ? holders[0]?.id : undefined;
  const id = named ?? chosen ?? only;
  if (id === undefined) throw wrong('organisationId', 'Kies aan welke organisatie je dit vraagt.');
  const holder = holders.find(one => one.id === id);
  if (!holder) throw wrong('organisationId', 'Deze organisatie houdt geen dossier van jou bij.');
  return holder;
}

/** The organisation behind a card, a relation or a look; undefined when it leaves the choice open. */
async function findNamed(
  tx: Transaction,
  { dossierId, wanted }: Asking,
  holders: readonly Holder[],
): Promise<string | undefined> {
  const { entryId, relationId, lookSequence } = wanted;
  if (entryId !== undefined) {
    const card = await findCard(tx, entryId);
    if (card?.dossierId !== dossierId) throw wrong('entryId', 'Die kaart staat niet in je dossier.');
    return card.organisation?.id;
  }
  if (relationId !== undefined) {
    const recorder = await findRecorder(tx, { dossierId, relationId });
    if (!recorder) throw wrong('relationId', 'Die beslissing staat niet in je dossier.');
    return recorder;
  }
  if (lookSequence === undefined) return undefined;
  const look = await findLook(tx, { dossierId, sequence: lookSequence });
  if (!look) throw wrong('lookSequence', 'Die blik staat niet in je logboek.');
  // Somebody looked for no organisation, or for one without a file here: then the question can go to another.
  return holders.find(({ id }) => id === look.organisation)?.id;
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
 * @throws ProblemError not-found; conflict when it was answered meanwhile
 */
export async function takeBack(
  house: House,
  viewerId: string,
  { dossierId, requestId }: { dossierId: string; requestId: string },
): Promise<Request> {
  return asViewer(house.database, viewerId, async tx => {
    await requireControl(tx, dossierId);
    const changed = await withdraw(tx, { dossierId, requestId });
    const request = await requireRequest(tx, { dossierId, id: requestId, house });
    if (!changed && request.state !== 'withdrawn') throw new ProblemError('conflict');
    return request;
  });
}
