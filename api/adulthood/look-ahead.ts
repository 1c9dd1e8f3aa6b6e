import { asViewer } from '../database/transaction.ts';
import { requireSubject } from '../dossier/require.ts';
import { findMyLife } from '../dossier/store.ts';
import type { House } from '../house.ts';
import type { Tracks } from '../requests/contract.ts';
import { listRequests } from '../requests/list.ts';
import { keptUntil } from './rules.ts';
import { countActiveGrants, countCards, listSourceFiles } from './store.ts';

/**
 * The three tracks of a deletion with their numbers, before anything is asked (design, adulthood and deletion).
 *
 * @throws ProblemError not-found unless the dossier is about the viewer
 */
export async function readTracks(house: House, viewerId: string, dossierId: string): Promise<Tracks> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const life = await findMyLife(tx, dossierId);
    const cards = await countCards(tx, dossierId);
    const files = await listSourceFiles(tx, dossierId);
    const requests = await listRequests(tx, dossierId, await house.vault.keyOf(dossierId));
    return {
      mayAsk: life?.stage === 'adult',
      turnsEighteenOn: life?.turnsEighteenOn ?? null,
      coolingOffDays: house.config.coolingOffDays,
      own: { entries: cards.own },
      shown: { entries: cards.all, activeGrants: await countActiveGrants(tx, dossierId) },
      sources: files.map(file => ({
        ...file,
        keptUntil: keptUntil(file.organisation.kind, life?.turnsThirtyFiveOn ?? null),
      })),
      request: requests.find(({ kind, state }) => kind === 'deletion' && state === 'open') ?? null,
    };
  });
}
