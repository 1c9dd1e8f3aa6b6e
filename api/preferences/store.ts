import { and, eq } from 'drizzle-orm';
import { preference } from '../database/schema.ts';
import type { Transaction } from '../database/transaction.ts';
import type { DossierKey } from '../keys/vault.ts';
import type { PreferenceName } from '../sharing/contract.ts';

type Named = { dossierId: string; name: PreferenceName };

const placeOf = ({ dossierId, name }: Named) => ({ entryId: dossierId, field: `preference|${name}` });

/** What the subject set, as it was given to {@link setPreference}; undefined when nothing was. */
export async function findPreference(tx: Transaction, key: DossierKey, named: Named): Promise<unknown> {
  const [row] = await tx
    .select({ value: preference.value })
    .from(preference)
    .where(and(eq(preference.dossierId, named.dossierId), eq(preference.name, named.name)));
  return row && JSON.parse(key.open(placeOf(named), row.value));
}

/** Sets something for the own dossier, in the place of what was set before. */
export async function setPreference(
  tx: Transaction,
  key: DossierKey,
  { value, ...named }: Named & { value: unknown },
): Promise<void> {
  const sealed = key.seal(placeOf(named), JSON.stringify(value));
  await tx
    .insert(preference)
    .values({ ...named, value: sealed })
    .onConflictDoUpdate({ target: [preference.dossierId, preference.name], set: { value: sealed } });
}
