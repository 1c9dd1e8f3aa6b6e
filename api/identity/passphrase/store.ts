import { eq, sql } from 'drizzle-orm';
import { iso } from '../../database/clock.ts';
import { account, login } from '../../database/schema.ts';
import type { Transaction } from '../../database/transaction.ts';

/** All here is for the role `kaart_identity`: it looks for one person at a time, who is at the door. */
const columns = {
  personId: account.personId,
  userName: account.userName,
  passphrase: account.passphrase,
  createdAt: iso(account.createdAt),
  guardedUntil: sql<
    string | null
  >`case when ${account.guardedUntil} > kaart.app_now() then ${iso(account.guardedUntil)} end`,
};

/** @param userName in one spelling */
export async function findAccountByName(tx: Transaction, userName: string) {
  const [row] = await tx.select(columns).from(account).where(eq(account.userName, userName));
  return row;
}

export async function findAccountOf(tx: Transaction, personId: string) {
  const [row] = await tx.select(columns).from(account).where(eq(account.personId, personId));
  return row;
}

/** @throws a duplicate when the name is somebody's, or the person has one */
export async function insertAccount(
  tx: Transaction,
  { personId, userName, passphrase }: { personId: string; userName: string; passphrase: string | null },
): Promise<void> {
  await tx.insert(account).values({ personId, userName, passphrase, createdAt: sql`kaart.app_now()` });
}

export async function setPassphrase(tx: Transaction, personId: string, passphrase: string): Promise<void> {
  await tx.update(account).set({ passphrase }).where(eq(account.personId, personId));
}

/** True when this person can also sign in at the login provider. */
export async function hasLogin(tx: Transaction, personId: string, issuer: string): Promise<boolean> {
  const rows = await tx.select({ issuer: login.issuer }).from(login).where(eq(login.personId, personId));
  return rows.some(row => row.issuer === issuer);
}
