import { isForbidden } from '../../database/errors.ts';
import { asViewer } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { ProblemError } from '../../http/problem.ts';
import { requireCircle } from '../shared-with-me/store.ts';
import type { AddedEntry } from './contract.ts';
import { findAuthor, insertEntry } from './store.ts';

/**
 * Somebody of a team that is involved writes a card about the youngster. It lies open on the youngster's table at once.
 *
 * @throws ProblemError not-found for who does not stand around the dossier; invalid (teamId) when that team is not involved
 *   now, or its organisation is not connected
 */
export async function addEntry(
  house: House,
  viewerId: string,
  { dossierId, written }: { dossierId: string; written: AddedEntry },
): Promise<{ id: string }> {
  const refuse = () =>
    new ProblemError('invalid', [
      { field: 'teamId', message: 'Voor dit team kan je hier nu niets toevoegen.' },
    ]);
  return asViewer(house.database, viewerId, async tx => {
    await requireCircle(tx, dossierId);
    const author = await findAuthor(tx, written.teamId);
    if (!author) throw refuse();
    const key = await house.vault.keyOf(dossierId);
    const { why, sensitive } = written;
    const id = await insertEntry(tx, key, {
      dossierId,
      organisationId: author.organisationId,
      author: `${author.person}, ${author.team}`,
      written,
      detail: why || sensitive ? { ...(why ? { why } : {}), ...(sensitive ? { sensitive } : {}) } : null,
    });
    return { id };
  }).catch((error: unknown) => {
    throw isForbidden(error) ? refuse() : error;
  });
}
