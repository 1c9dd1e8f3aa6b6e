import { readClock } from '../../database/clock.ts';
import { isDuplicate, isForbidden, isMissingReference } from '../../database/errors.ts';
import { asViewer, type Transaction } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import { requireDecider } from '../require.ts';
import { wrongPeriod } from '../rules.ts';
import { requireCircle } from '../shared-with-me/store.ts';
import { hasSameGrant, insertGrant, waitForOtherGrants } from '../store.ts';
import type { AccessAnswer, AccessRequest, NewAccessRequest, OwnAccessRequest } from './contract.ts';
import { endAccessRequest, insertAccessRequest, listAccessRequests } from './store.ts';

/** Who asks to see what, for whoever decides about the dossier. @throws ProblemError not-found */
export async function readAccessRequests(
  house: House,
  viewerId: string,
  dossierId: string,
): Promise<AccessRequest[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    const found = await listAccessRequests(tx, dossierId, await house.vault.keyOf(dossierId));
    return found.map(({ askedById: _, ...request }) => request);
  });
}

/** What the viewer asked in a dossier of somebody else: where it stands, and nothing of when or why. */
export async function listOwnRequests(
  house: House,
  tx: Transaction,
  { dossierId, viewerId }: { dossierId: string; viewerId: string },
): Promise<OwnAccessRequest[]> {
  const found = await listAccessRequests(tx, dossierId, await house.vault.keyOf(dossierId));
  return found
    .filter(({ askedById }) => askedById === viewerId)
    .map(({ askedBy: _, askedById: _id, ...request }) => request);
}

async function requireOwn(
  house: House,
  tx: Transaction,
  { dossierId, viewerId, requestId }: { dossierId: string; viewerId: string; requestId: string },
): Promise<OwnAccessRequest> {
  const request = (await listOwnRequests(house, tx, { dossierId, viewerId })).find(
    ({ id }) => id === requestId,
  );
  if (!request) throw notFound();
  return request;
}

/**
 * Somebody who stands around a youngster asks to see a shelf, and says why.
 *
 * @throws ProblemError not-found for who does not stand there, was blocked or is kept away; invalid (partyId); conflict when
 *   the same question is open
 */
export async function askAccess(
  house: House,
  viewerId: string,
  { dossierId, wanted }: { dossierId: string; wanted: NewAccessRequest },
): Promise<OwnAccessRequest> {
  return asViewer(house.database, viewerId, async tx => {
    await requireCircle(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    const requestId = await insertAccessRequest(tx, key, { dossierId, askedBy: viewerId, wanted });
    return requireOwn(house, tx, { dossierId, viewerId, requestId });
  }).catch((error: unknown) => {
    if (isDuplicate(error)) throw new ProblemError('conflict');
    if (isForbidden(error) || isMissingReference(error)) {
      throw new ProblemError('invalid', [
        { field: 'partyId', message: 'In die naam kan je dit niet vragen.' },
      ]);
    }
    throw error;
  });
}

/** Who asked takes the question back. @throws ProblemError not-found; conflict when it was answered */
export async function withdrawAccessRequest(
  house: House,
  viewerId: string,
  { dossierId, requestId }: { dossierId: string; requestId: string },
): Promise<OwnAccessRequest> {
  return asViewer(house.database, viewerId, async tx => {
    await requireCircle(tx, dossierId);
    const { state } = await requireOwn(house, tx, { dossierId, viewerId, requestId });
    if (state !== 'open') throw new ProblemError('conflict');
    await endAccessRequest(tx, { dossierId, requestId, state: 'withdrawn' });
    return requireOwn(house, tx, { dossierId, viewerId, requestId });
  });
}

type Answering = { dossierId: string; requestId: string; given: AccessAnswer };

/**
 * Whoever decides says yes, up to and including a day, or no. A yes is consent as any other: it can be ended at once.
 *
 * @throws ProblemError not-found; invalid (until) ; conflict when it was answered or taken back already
 */
export async function answerAccess(
  house: House,
  viewerId: string,
  answering: Answering,
): Promise<AccessRequest> {
  const { dossierId, requestId, given } = answering;
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    const find = async () => {
      const request = (await listAccessRequests(tx, dossierId, key)).find(({ id }) => id === requestId);
      if (!request) throw notFound();
      const { askedById: _, ...shown } = request;
      return shown;
    };
    const asked = await find();
    if (asked.state !== 'open') throw new ProblemError('conflict');
    if (given.answer === 'yes')
      await giveWhatWasAsked(tx, { asked, dossierId, viewerId, until: given.until });
    const state = given.answer === 'yes' ? 'given' : 'refused';
    if (!(await endAccessRequest(tx, { dossierId, requestId, state }))) throw new ProblemError('conflict');
    return find();
  }).catch((error: unknown) => {
    if (isForbidden(error)) {
      throw new ProblemError('invalid', [{ field: 'answer', message: 'Ja zeggen kan nu niet.' }]);
    }
    throw error;
  });
}

async function giveWhatWasAsked(
  tx: Transaction,
  made: { asked: AccessRequest; dossierId: string; viewerId: string; until: string },
): Promise<void> {
  const { asked, dossierId, viewerId, until } = made;
  const { today } = await readClock(tx);
  const wrong = wrongPeriod(until, today);
  if (wrong) throw new ProblemError('invalid', [{ field: 'until', message: wrong }]);
  const wanted = { partyId: asked.partyId, section: asked.section, purpose: asked.purpose, until };
  await waitForOtherGrants(tx, dossierId);
  if (!(await hasSameGrant(tx, dossierId, wanted))) {
    await insertGrant(tx, { dossierId, givenBy: viewerId, wanted });
  }
}
