import { readClock } from '../../database/clock.ts';
import { isDuplicate, isForbidden } from '../../database/errors.ts';
import { asViewer, type Transaction } from '../../database/transaction.ts';
import { requireControl, requireDossier } from '../../dossier/require.ts';
import type { House } from '../../house.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import { listMandates, listOpenBases } from '../other-doors/store.ts';
import { requireDecider } from '../require.ts';
import { withState } from '../share.ts';
import { listGrants, waitForOtherGrants } from '../store.ts';
import type { Departure, Mandate, PersonAround } from './contract.ts';
import { whatBlockMeans, whatLeavingMeans } from './rules.ts';
import {
  endBlock,
  endDeparture,
  endGrantsOf,
  endMandate,
  endMandatesOf,
  insertBlock,
  insertDeparture,
  insertMandate,
  listBlocks,
  listDepartures,
  listOrganisationsAround,
  listPeopleAround,
} from './store.ts';

/** A policy that says no becomes a field and a sentence; the same thing twice a conflict. */
function explain(field: string, message: string) {
  return (error: unknown): never => {
    if (isForbidden(error)) throw new ProblemError('invalid', [{ field, message }]);
    if (isDuplicate(error)) throw new ProblemError('conflict');
    throw error;
  };
}

/**
 * A capable youngster says yes to a recorded trusted person, who then sees what the youngster sees.
 *
 * @throws ProblemError not-found; invalid when this is no trusted person of theirs; conflict when the yes already holds
 */
export async function giveMandate(
  house: House,
  viewerId: string,
  { dossierId, partyId }: { dossierId: string; partyId: string },
): Promise<Mandate> {
  return asViewer(house.database, viewerId, async tx => {
    await requireControl(tx, dossierId);
    return insertMandate(tx, { dossierId, partyId, givenBy: viewerId });
  }).catch(explain('partyId', 'Dit kan alleen voor iemand die als je vertrouwenspersoon genoteerd staat.'));
}

/** The youngster takes it back, or the trusted person steps down: from the very next request on. @throws ProblemError not-found */
export async function stopMandate(
  house: House,
  viewerId: string,
  { dossierId, mandateId }: { dossierId: string; mandateId: string },
): Promise<Mandate> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDossier(tx, dossierId);
    const ended = await endMandate(tx, { dossierId, mandateId });
    if (!ended) throw notFound();
    return ended;
  });
}

/** What is open in a dossier now: it says beforehand what closing would mean. */
async function readOpen(tx: Transaction, dossierId: string) {
  const { now } = await readClock(tx);
  const mandates = await listMandates(tx, dossierId);
  return {
    grants: withState(await listGrants(tx, dossierId), now),
    bases: await listOpenBases(tx, dossierId),
    mandated: [...mandates.keys()],
  };
}

async function peopleOf(tx: Transaction, dossierId: string): Promise<PersonAround[]> {
  const open = await readOpen(tx, dossierId);
  const blocks = await listBlocks(tx, dossierId);
  const people = await listPeopleAround(tx, dossierId);
  return people.map(person => ({
    ...person,
    ...whatBlockMeans(person.partyIds, open),
    block: blocks.get(person.personId) ?? null,
  }));
}

/** Everybody by name around the dossier, with what a no to each of them closes. @throws ProblemError not-found */
export async function readPeople(house: House, viewerId: string, dossierId: string): Promise<PersonAround[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    return peopleOf(tx, dossierId);
  });
}

async function requirePerson(tx: Transaction, dossierId: string, personId: string): Promise<PersonAround> {
  const person = (await peopleOf(tx, dossierId)).find(one => one.personId === personId);
  if (!person) throw notFound();
  return person;
}

/**
 * A capable youngster says no to one person: consent, mandate and own team no longer open anything for them.
 *
 * @throws ProblemError not-found; invalid for somebody who is not around; conflict when the no already holds
 */
export async function blockPerson(
  house: House,
  viewerId: string,
  { dossierId, personId }: { dossierId: string; personId: string },
): Promise<PersonAround> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    await insertBlock(tx, { dossierId, personId, blockedBy: viewerId });
    return requirePerson(tx, dossierId, personId);
  }).catch(explain('personId', 'Deze persoon kan je hier niet blokkeren.'));
}

/** The no is undone: what was given before counts again. @throws ProblemError not-found; invalid on a guarded account */
export async function unblockPerson(
  house: House,
  viewerId: string,
  { dossierId, blockId }: { dossierId: string; blockId: string },
): Promise<PersonAround> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    const personId = await endBlock(tx, { dossierId, blockId });
    if (personId === undefined) throw notFound();
    return requirePerson(tx, dossierId, personId);
  }).catch(explain('blockId', 'Dit kan nu niet.'));
}

async function departuresOf(tx: Transaction, dossierId: string): Promise<Departure[]> {
  const open = await readOpen(tx, dossierId);
  const left = await listDepartures(tx, dossierId);
  const organisations = await listOrganisationsAround(tx, dossierId);
  return organisations.map(({ organisation, partyIds }) => ({
    organisation,
    ...whatLeavingMeans(partyIds, open),
    left: left.get(organisation.id) ?? null,
  }));
}

/** Each organisation around the dossier, with what leaving it ends and what stays. @throws ProblemError not-found */
export async function readDepartures(
  house: House,
  viewerId: string,
  dossierId: string,
): Promise<Departure[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    return departuresOf(tx, dossierId);
  });
}

async function requireDeparture(tx: Transaction, dossierId: string, organisationId: string) {
  const found = (await departuresOf(tx, dossierId)).find(
    ({ organisation }) => organisation.id === organisationId,
  );
  if (!found) throw notFound();
  return found;
}

/**
 * The youngster leaves an organisation: consent and mandates of its people and teams end, and its teams no longer see what
 * they wrote. All of it or nothing. Answers with what ended.
 *
 * @throws ProblemError not-found; conflict when the youngster left already
 */
export async function leaveOrganisation(
  house: House,
  viewerId: string,
  { dossierId, organisationId }: { dossierId: string; organisationId: string },
): Promise<Departure> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    await waitForOtherGrants(tx, dossierId);
    const { ends } = await requireDeparture(tx, dossierId, organisationId);
    const around = (await listOrganisationsAround(tx, dossierId)).find(
      ({ organisation }) => organisation.id === organisationId,
    );
    const partyIds = around?.partyIds ?? [];
    await endGrantsOf(tx, { dossierId, partyIds });
    await endMandatesOf(tx, { dossierId, partyIds });
    await insertDeparture(tx, { dossierId, organisationId, leftBy: viewerId });
    return { ...(await requireDeparture(tx, dossierId, organisationId)), ends };
  }).catch(explain('organisationId', 'Deze organisatie staat niet rond je dossier.'));
}

/**
 * Leaving is undone: the organisation's teams see what they wrote again. Consent and mandates that ended stay ended.
 *
 * @throws ProblemError not-found; invalid on a guarded account
 */
export async function undoLeaving(
  house: House,
  viewerId: string,
  { dossierId, departureId }: { dossierId: string; departureId: string },
): Promise<Departure> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    const organisationId = await endDeparture(tx, { dossierId, departureId });
    if (organisationId === undefined) throw notFound();
    return requireDeparture(tx, dossierId, organisationId);
  }).catch(explain('departureId', 'Dit kan nu niet.'));
}
