import { isForbidden } from '../../database/errors.ts';
import { asViewer } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { notFound } from '../../http/problem.ts';
import { openAfterTalk } from './store.ts';

/**
 * The responsible health professional, involved now, opens a card once they talked about it with the youngster. From then on
 * it is a card like any other. Closing it again is not possible here.
 *
 * @throws ProblemError not-found, the same for a missing card, for one that waits for somebody else and for one that is open
 */
export async function openTalkedAbout(house: House, viewerId: string, entryId: string): Promise<void> {
  await asViewer(house.database, viewerId, async tx => {
    if (!(await openAfterTalk(tx, entryId))) throw notFound();
  }).catch((error: unknown) => {
    // The involvement ended while the card was being opened.
    throw isForbidden(error) ? notFound() : error;
  });
}
