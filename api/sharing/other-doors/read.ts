import { asViewer } from '../../database/transaction.ts';
import { requireControl } from '../../dossier/require.ts';
import type { House } from '../../house.ts';
import { notFound } from '../../http/problem.ts';
import { requireDecider } from '../require.ts';
import { listLookers, lookAs } from '../store.ts';
import type { OtherDoors, Readers } from './contract.ts';
import { findReadingBasis, listOtherDoors } from './store.ts';

/**
 * Who sees something without consent, on what ground, since when, until when and who recorded it. Empty for a child that
 * does not decide yet.
 *
 * @throws ProblemError not-found
 */
export async function readOtherDoors(house: House, viewerId: string, dossierId: string): Promise<OtherDoors> {
  return asViewer(house.database, viewerId, async tx => {
    await requireControl(tx, dossierId);
    return listOtherDoors(tx, dossierId, await house.vault.keyOf(dossierId));
  });
}

/**
 * Who reads one card, and on which ground: the same policies, asked as each of them. Of a card that lies closed for the
 * viewer nobody is named. It leaves no event (design, "see as").
 *
 * @throws ProblemError not-found unless the viewer decides about this dossier and may know of the card
 */
export async function readReaders(
  house: House,
  viewerId: string,
  { dossierId, entryId }: { dossierId: string; entryId: string },
): Promise<Readers> {
  return asViewer(house.database, viewerId, async tx => {
    await requireDecider(tx, dossierId);
    const lookers = await listLookers(tx, dossierId);
    if ((await findReadingBasis(tx, { dossierId, entryId })) === undefined) {
      return { readable: false, items: [] };
    }
    const items: Readers['items'] = [];
    for (const { partyId, ...looker } of lookers) {
      const basis = await lookAs(tx, { viewerId, ...looker }, () =>
        findReadingBasis(tx, { dossierId, entryId }),
      );
      if (basis === 'subject') throw notFound();
      items.push({ partyId, basis: basis ?? null });
    }
    return { readable: true, items };
  });
}
