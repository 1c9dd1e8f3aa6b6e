import { and, asc, eq, sql } from 'drizzle-orm';
import { iso } from '../../database/clock.ts';
import { passkey } from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { OwnPasskey } from './contract.ts';

export type StoredPasskey = typeof passkey.$inferSelect;

/** For the role `kaart_identity`, which looks for whoever is at the door. */
export async function findPasskey(tx: Transaction, credentialId: string): Promise<StoredPasskey | undefined> {
  const [row] = await tx.select().from(passkey).where(eq(passkey.credentialId, credentialId));
  return row;
}

/** What a person's browser need not make again. For the role `kaart_identity`. */
export async function listCredentials(tx: Transaction, personId: string) {
  return tx
    .select({ id: passkey.credentialId, transports: passkey.transports })
    .from(passkey)
    .where(eq(passkey.personId, personId));
}

/** For the role `kaart_identity`. @throws a duplicate when this passkey is here already */
export async function insertPasskey(tx: Transaction, made: Omit<StoredPasskey, 'createdAt'>): Promise<void> {
  await tx.insert(passkey).values({ ...made, createdAt: sql`kaart.app_now()` });
}

/** For the role `kaart_identity`. False when it was used in the meantime: then one of both uses is a copy. */
export async function keepCounter(
  tx: Transaction,
  { credentialId, counter }: StoredPasskey,
  next: number,
): Promise<boolean> {
  const kept = await tx
    .update(passkey)
    .set({ counter: next })
    .where(and(eq(passkey.credentialId, credentialId), eq(passkey.counter, counter)))
    .returning({ id: passkey.credentialId });
  return kept.length > 0;
}

/** For the role `kaart_identity`: after a recovery nothing of before opens anything. */
export async function removeAllPasskeys(tx: Transaction, personId: string): Promise<void> {
  await tx.delete(passkey).where(eq(passkey.personId, personId));
}

/** The passkeys of whoever looks: the policies show no other. */
export async function listMyPasskeys(tx: Transaction): Promise<OwnPasskey[]> {
  return tx
    .select({ id: passkey.credentialId, label: passkey.label, since: iso(passkey.createdAt) })
    .from(passkey)
    .orderBy(asc(passkey.createdAt), asc(passkey.credentialId));
}

/** True when there was one of one's own. */
export async function renameMyPasskey(
  tx: Transaction,
  credentialId: string,
  label: string,
): Promise<boolean> {
  const renamed = await tx
    .update(passkey)
    .set({ label })
    .where(eq(passkey.credentialId, credentialId))
    .returning({ id: passkey.credentialId });
  return renamed.length > 0;
}

/** True when there was one of one's own. */
export async function removeMyPasskey(tx: Transaction, credentialId: string): Promise<boolean> {
  const removed = await tx
    .delete(passkey)
    .where(eq(passkey.credentialId, credentialId))
    .returning({ id: passkey.credentialId });
  return removed.length > 0;
}
