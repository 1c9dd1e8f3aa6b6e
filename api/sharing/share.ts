import { readClock } from '../database/clock.ts';
import { isForbidden, isMissingReference } from '../database/errors.ts';
import { asViewer } from '../database/transaction.ts';
import { toCard } from '../dossier/card.ts';
import { GROUNDS } from '../dossier/contract.ts';
import { requireControl, requireDossier } from '../dossier/require.ts';
import { listCards, listMyDoors } from '../dossier/store.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { Grant, NewGrant, Party, Preview } from './contract.ts';
import { requireDecider } from './require.ts';
import { canGive, grantState, wrongPeriod } from './rules.ts';
import {
  endGrant,
  hasSameGrant,
  insertGrant,
  listGrants,
  listLookers,
  listParties,
  listReadable,
  lookAs,
  type StoredGrant,
  waitForOtherGrants,
} from './store.ts';

/** More cards than any dossier we know of, so that "see as" always shows the whole table. */
const WHOLE_TABLE = 10_000;

/** Who can be given access, for the subject and whoever acts for a child. @throws ProblemError not-found */
export async function readParties(house: House, viewerId: string, dossierId: string): Promise<Party[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireControl(tx, dossierId);
    return listParties(tx, dossierId);
  });
}

export const withState = (grants: StoredGrant[], now: string): Grant[] =>
  grants.map(({ lapsed, ...grant }) => ({ ...grant, state: grantState({ ...grant, lapsed }, now) }));

/** Consent in a dossier: all for whoever decides about it, the own grants for somebody else. @throws ProblemError not-found */
export async function readGrants(house: House, viewerId: string, dossierId: string): Promise<Grant[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDossier(tx, dossierId);
    const { now } = await readClock(tx);
    return withState(await listGrants(tx, dossierId), now);
  });
}

/**
 * The youngster, or whoever acts for a child, says yes to one person or team, for one shelf or card, one purpose and one period.
 *
 * @throws ProblemError not-found, invalid (field), conflict when the same consent already holds
 */
export async function giveGrant(
  house: House,
  viewerId: string,
  { dossierId, wanted }: { dossierId: string; wanted: NewGrant },
): Promise<Grant> {
  return asViewer(house.database, viewerId, async tx => {
    await requireControl(tx, dossierId);
    const { today } = await readClock(tx);
    const wrong = wrongPeriod(wanted.until, today);
    if (wrong) throw new ProblemError('invalid', [{ field: 'until', message: wrong }]);
    await waitForOtherGrants(tx, dossierId);
    if (await hasSameGrant(tx, dossierId, wanted)) throw new ProblemError('conflict');
    const { lapsed: _, ...grant } = await insertGrant(tx, { dossierId, givenBy: viewerId, wanted });
    return { ...grant, state: 'active' as const };
  }).catch((error: unknown) => {
    if (isMissingReference(error)) {
      const field = wanted.entryId === undefined ? 'partyId' : 'entryId';
      throw new ProblemError('invalid', [
        { field, message: 'Die persoon of kaart staat niet in je dossier.' },
      ]);
    }
    if (isForbidden(error)) {
      const field = wanted.entryId === undefined ? 'section' : 'entryId';
      throw new ProblemError('invalid', [
        { field, message: 'Dit kan je niet delen, of deze persoon mag nu niets zien.' },
      ]);
    }
    throw error;
  });
}

/** The youngster, or whoever acts for a child, ends consent, from the very next request on. @throws ProblemError not-found */
export async function stopGrant(
  house: House,
  viewerId: string,
  { dossierId, grantId }: { dossierId: string; grantId: string },
): Promise<Grant> {
  return asViewer(house.database, viewerId, async tx => {
    await requireControl(tx, dossierId);
    await endGrant(tx, { dossierId, grantId });
    const { now } = await readClock(tx);
    const grant = withState(await listGrants(tx, dossierId), now).find(({ id }) => id === grantId);
    if (!grant) throw notFound();
    return grant;
  });
}

/**
 * The viewer's own table through somebody else's eyes: the same policies, asked as the other. It never widens and
 * leaves no event (design, "see as").
 *
 * @throws ProblemError not-found unless the viewer decides about this dossier and the party stands around it
 */
export async function readPreview(
  house: House,
  viewerId: string,
  { dossierId, partyId }: { dossierId: string; partyId: string },
): Promise<Preview> {
  return asViewer(house.database, viewerId, async tx => {
    const { relation } = await requireDecider(tx, dossierId);
    // @log-gap see-as Looking at one’s own table through somebody else’s eyes is no look of that somebody.
    const looker = (await listLookers(tx, dossierId)).find(one => one.partyId === partyId);
    const party = (await listParties(tx, dossierId)).find(({ id }) => id === partyId);
    if (!looker || !party) throw notFound();

    const key = await house.vault.keyOf(dossierId);
    const mine = await listCards(tx, { dossierId, limit: WHOLE_TABLE });
    const doors = relation === 'subject' ? [] : await listMyDoors(tx, dossierId);
    const theirs = await lookAs(tx, { viewerId, ...looker }, () => listReadable(tx, dossierId));
    const openToThem = new Set(theirs.map(({ id }) => id));
    const cards = mine.map(row => {
      const card = toCard(row, key, doors);
      return {
        card,
        // What lies closed for the viewer stays closed here: what only the other reads is a number.
        faceUp: card.face === 'open' && openToThem.has(row.id),
        canGive: canGive(row, looker.personId),
      };
    });
    const readByMe = new Set(cards.filter(({ card }) => card.face === 'open').map(({ card }) => card.id));
    return {
      party,
      cards,
      onlyTheirs: GROUNDS.map(ground => ({
        ground,
        count: theirs.filter(({ id, face }) => face === ground && !readByMe.has(id)).length,
      })).filter(({ count }) => count > 0),
    };
  });
}
