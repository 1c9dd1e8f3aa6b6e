import { randomUUID } from 'node:crypto';
import { readClock } from '../database/clock.ts';
import { isForbidden, isMissingReference } from '../database/errors.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { KeptRelation, NewRelation } from './contract.ts';
import { requireKept } from './read.ts';
import { wrongEnd } from './rules.ts';
import { REASON_FIELD, toKept } from './show.ts';
import { findRelation, insertRelation, type RelationRow, type Step, takeStep } from './store.ts';

type Named = { dossierId: string; relationId: string };

/**
 * A keeper records something: the first pair of eyes. Only a contact ban works before the second.
 *
 * @throws ProblemError not-found; invalid (field) for what does not fit this person or team, or is about the keeper
 */
export async function recordRelation(
  house: House,
  viewerId: string,
  { dossierId, wanted }: { dossierId: string; wanted: NewRelation },
): Promise<KeptRelation> {
  return asViewer(house.database, viewerId, async tx => {
    const { organisations } = await requireKept(tx, dossierId);
    if (!organisations.some(({ id }) => id === wanted.organisationId)) {
      throw new ProblemError('invalid', [
        { field: 'organisationId', message: 'Voor die organisatie houd je dit dossier niet bij.' },
      ]);
    }
    const key = await house.vault.keyOf(dossierId);
    const id = randomUUID();
    const { reason } = wanted.facts;
    await insertRelation(tx, {
      dossierId,
      id,
      recordedBy: viewerId,
      wanted,
      reason: reason === undefined ? null : key.seal({ entryId: id, field: REASON_FIELD }, reason),
    });
    return show(house, tx, await requireRelation(tx, { dossierId, relationId: id }));
  }).catch((error: unknown) => {
    if (isMissingReference(error)) {
      throw invalidParty('Die persoon of dat team staat niet rond deze jongere.');
    }
    if (isForbidden(error)) {
      throw invalidParty('Dit past niet bij deze persoon of dit team, of het gaat over jou zelf.');
    }
    throw error;
  });
}

const invalidParty = (message: string) => new ProblemError('invalid', [{ field: 'partyId', message }]);

async function requireRelation(tx: Transaction, named: Named): Promise<RelationRow> {
  const row = await findRelation(tx, named);
  if (!row) throw notFound();
  return row;
}

async function show(house: House, tx: Transaction, row: RelationRow): Promise<KeptRelation> {
  const { today } = await readClock(tx);
  return toKept(row, { key: await house.vault.keyOf(row.dossierId), today });
}

/**
 * A keeper goes one step further with a relation: confirms or refuses it, ends it, confirms that end or refuses it.
 *
 * @throws ProblemError not-found; conflict when that step is taken already or not yet due; invalid (field) for a wrong day,
 *   and for a keeper who would check their own step
 */
export async function stepRelation(
  house: House,
  viewerId: string,
  { step, ...named }: Named & { step: Step },
): Promise<KeptRelation> {
  return asViewer(house.database, viewerId, async tx => {
    await requireKept(tx, named.dossierId);
    const before = await requireRelation(tx, named);
    await checkStep(house, tx, { before, step });
    if (!(await takeStep(tx, { ...named, viewerId, step }))) throw new ProblemError('conflict');
    return show(house, tx, await requireRelation(tx, named));
  }).catch((error: unknown) => {
    // Somebody else took it just now.
    if (isForbidden(error)) throw new ProblemError('conflict');
    throw error;
  });
}

/** Says in words beforehand what the table would refuse. */
async function checkStep(
  house: House,
  tx: Transaction,
  { before, step }: { before: RelationRow; step: Step },
): Promise<void> {
  const { may } = await show(house, tx, before);
  const isOpen = {
    confirmed: may.decide,
    refused: may.decide,
    end: may.end,
    'confirm-end': may.decideEnd,
    'refuse-end': may.decideEnd,
  }[step.take];
  if (!isOpen) throw isFirstPair(before, step) ? secondPairNeeded() : new ProblemError('conflict');
  if (step.take !== 'end') return;
  const { today } = await readClock(tx);
  const wrong = wrongEnd(step.on, { startsOn: before.startsOn, today });
  if (wrong) throw new ProblemError('invalid', [{ field: 'on', message: wrong }]);
}

/** True when the step is due, but not for this viewer. */
function isFirstPair(before: RelationRow, { take }: Step): boolean {
  if (take === 'end') return before.decision === 'confirmed' && before.endedOn === null;
  if (take === 'confirm-end' || take === 'refuse-end') {
    return before.endedOn !== null && before.endConfirmedAt === null;
  }
  return before.decision === null;
}

const secondPairNeeded = () =>
  new ProblemError('invalid', [
    { field: 'relation', message: 'Dit doet iemand anders: nooit wie het vastlegde, en nooit over jezelf.' },
  ]);
