import { asViewer } from '../database/transaction.ts';
import { requireSubject } from '../dossier/require.ts';
import type { House } from '../house.ts';
import { type UrgentContacts, urgentContactsSchema } from './contract.ts';
import { findPreference, setPreference } from './store.ts';

const NAME = 'urgent-contacts';

/** Whom to call first, in the subject's own order; empty when none was made. @throws ProblemError not-found */
export async function readUrgentContacts(
  house: House,
  viewerId: string,
  dossierId: string,
): Promise<UrgentContacts> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const found = await findPreference(tx, await house.vault.keyOf(dossierId), { dossierId, name: NAME });
    return found === undefined ? { entryIds: [] } : urgentContactsSchema.parse(found);
  });
}

/** Keeps an order, at any age. @throws ProblemError not-found */
export async function orderUrgentContacts(
  house: House,
  viewerId: string,
  { dossierId, order }: { dossierId: string; order: UrgentContacts },
): Promise<UrgentContacts> {
  return asViewer(house.database, viewerId, async tx => {
    await requireSubject(tx, dossierId);
    const key = await house.vault.keyOf(dossierId);
    await setPreference(tx, key, { dossierId, name: NAME, value: order });
    return order;
  });
}
