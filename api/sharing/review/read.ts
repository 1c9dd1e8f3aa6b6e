import { asViewer } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { requireDecider } from '../require.ts';
import type { GrantToReview } from './contract.ts';
import { listGrantsToReview } from './store.ts';

/** Which yeses end soon or are long unused. Whoever acts for a child sees no log, and learns of the first only. @throws ProblemError not-found */
export async function readGrantsToReview(
  house: House,
  viewerId: string,
  dossierId: string,
): Promise<GrantToReview[]> {
  return asViewer(house.database, viewerId, async tx => {
    const { relation } = await requireDecider(tx, dossierId);
    return listGrantsToReview(tx, { dossierId, seesLog: relation === 'subject' });
  });
}
