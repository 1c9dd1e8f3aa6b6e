import { readClock } from '../database/clock.ts';
import { isForbidden, isMissingReference } from '../database/errors.ts';
import { asViewer } from '../database/transaction.ts';
import { toCard } from '../dossier/card.ts';
import { GROUNDS } from '../dossier/contract.ts';
import { requireDossier, requireSubject } from '../dossier/require.ts';
import { findMyLife, listCards } from '../dossier/store.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { Grant, NewGrant, Party, Preview } from './contract.ts';
import { canGive, grantState, wrongPeriod } from './rules.ts';
import {
  endGrant,
  findLooker,
  hasSameGrant,
  insertGrant,
  listGrants,
  listParties,
  listVisible,
  lookAs,
  type StoredGrant,
  waitForOtherGrants,
} from './store.ts';

/** More cards than any dossier we know of, so that "see as" always shows the whole table. */
const WHOLE_TABLE = 10_000;

/** Who can be given access, for the subject. @throws ProblemError not-found */
export async function readParties(house: House, viewerId: string, dossierId: string): Promise<Party[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    return listParties(tx, dossierId);
  });
}

const withState = (grants: StoredGrant[], now: string): Grant[] =>
  grants.map(grant => ({ ...grant, state: grantState(grant, now) }));

/** Consent in a dossier: all for the subject, the own grants for somebody else. @throws ProblemError not-found */
export async function readGrants(house: House, viewerId: string, dossierId: string): Promise<Grant[]> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDossier(tx, dossierId);
    const { now } = await readClock(tx);
    return withState(await listGrants(tx, dossierId), now);
  });
}

/**
 * The youngster says yes to one person or team, for one shelf or card, one purpose and one period.
 *
 * @throws ProblemError not-found, invalid (field), conflict when the same consent already holds
 */
export async function giveGrant(
  house: House,
  viewerId: string,
  { dossierId, wanted }: { dossierId: string; wanted: NewGrant },
): Promise<Grant> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const { today } = await readClock(tx);
    const wrong = wrongPeriod(wanted.until, today);
    if (wrong) throw new ProblemError('invalid', [{ field: 'until', message: wrong }]);
    await waitForOtherGrants(tx, dossierId);
    if (await hasSameGrant(tx, dossierId, wanted)) throw new ProblemError('conflict');
    const grant = await insertGrant(tx, { dossierId, givenBy: viewerId, wanted });
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
      throw new ProblemError('invalid', [{ field, message: 'Dit kan je niet zelf delen.' }]);
    }
    throw error;
  });
}

/** The youngster ends consent, from the very next request on. @throws ProblemError not-found */
export async function stopGrant(
  house: House,
  viewerId: string,
  { dossierId, grantId }: { dossierId: string; grantId: string },
): Promise<Grant> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    await endGrant(tx, { dossierId, grantId });
    const { now } = await readClock(tx);
    const grant = withState(await listGrants(tx, dossierId), now).find(({ id }) => id === grantId);
    if (!grant) throw notFound();
    return grant;
  });
}

/**
 * The subject's own table through somebody else's eyes: the same policies, asked as the other. It never widens and
 * leaves no event (design, "see as").
 *
 * @throws ProblemError not-found unless the viewer is the capable subject and the party stands around this dossier
 */
export async function readPreview(
  house: House,
  viewerId: string,
  { dossierId, partyId }: { dossierId: string; partyId: string },
): Promise<Preview> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const life = await findMyLife(tx, dossierId);
    const looker = await findLooker(tx, dossierId, partyId);
    const party = (await listParties(tx, dossierId)).find(({ id }) => id === partyId);
    if (!life || life.stage === 'child' || !looker || !party) throw notFound();

    const key = await house.vault.keyOf(dossierId);
    const mine = await listCards(tx, { dossierId, limit: WHOLE_TABLE });
    const theirs = await lookAs(tx, { viewerId, ...looker }, () => listVisible(tx, dossierId));
    const openToThem = new Set(theirs.map(({ id }) => id));
    // A card that lies closed for the youngster stays closed here: what only the other reads is a number.
    const readByMe = new Set(mine.filter(({ face }) => face === 'open').map(({ id }) => id));
    return {
      party,
      cards: mine.map(row => ({
        card: toCard(row, key, []),
        faceUp: readByMe.has(row.id) && openToThem.has(row.id),
        canGive: canGive(row, looker.personId),
      })),
      onlyTheirs: GROUNDS.map(ground => ({
        ground,
        count: theirs.filter(({ id, face }) => face === ground && !readByMe.has(id)).length,
      })).filter(({ count }) => count > 0),
    };
  });
}
