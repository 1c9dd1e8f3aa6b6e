import { isDuplicate } from '../../database/errors.ts';
import { asService, asViewer } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { notFound, ProblemError } from '../../http/problem.ts';
import { loginIssuerOf } from '../issuer.ts';
import { findAccountOf, hasLogin } from '../passphrase/store.ts';
import type { MadePasskey, UsedPasskey } from './contract.ts';
import {
  findPasskey,
  insertPasskey,
  keepCounter,
  listCredentials,
  listMyPasskeys,
  removeMyPasskey,
  renameMyPasskey,
} from './store.ts';
import { type Asked, PasskeyRefusal, type Passkeys } from './webauthn.ts';

/** What a phone or computer shows beside a passkey of somebody without a user name. */
const NO_NAME = 'Open Kaart';

/** The same words for a passkey that nobody has here and for one that was used wrongly. */
const refused = () =>
  new ProblemError('invalid', [{ field: 'passkey', message: 'Met deze passkey lukt het niet.' }]);

/** Turns what a passkey was refused for into one answer. */
export function asRefusal(error: unknown): never {
  throw error instanceof PasskeyRefusal || isDuplicate(error) ? refused() : error;
}

/** Who has this passkey. @throws ProblemError invalid, in the same words whatever was wrong */
export async function whoUsed(
  { database }: House,
  passkeys: Passkeys,
  { passkey, cookie }: { passkey: UsedPasskey; cookie: string | undefined },
): Promise<string> {
  const stored = await asService(database, 'kaart_identity', tx => findPasskey(tx, passkey.id));
  if (!stored) throw refused();
  const next = await passkeys.used(passkey, cookie, stored).catch(asRefusal);
  const isKept = await asService(database, 'kaart_identity', tx => keepCounter(tx, stored, next));
  if (!isKept) throw refused();
  return stored.personId;
}

/** For whom a passkey is made while signed in. */
const askedFor = (personId: string): Asked => ({ use: 'make', whose: personId });

/** What to ask the browser of somebody who wants a passkey. */
export async function askForMine({ database }: House, passkeys: Passkeys, personId: string) {
  const { account, existing } = await asService(database, 'kaart_identity', async tx => ({
    account: await findAccountOf(tx, personId),
    existing: await listCredentials(tx, personId),
  }));
  const userName = account?.userName ?? NO_NAME;
  return passkeys.askToMake({ personId, userName, existing, asked: askedFor(personId) });
}

/** Keeps a passkey that somebody made while signed in. @throws ProblemError invalid */
export async function keepMine(
  { database }: House,
  passkeys: Passkeys,
  {
    personId,
    label,
    passkey,
    cookie,
  }: {
    personId: string;
    label: string;
    passkey: MadePasskey;
    cookie: string | undefined;
  },
): Promise<void> {
  const made = await passkeys.made(passkey, cookie, askedFor(personId)).catch(asRefusal);
  await asService(database, 'kaart_identity', tx => insertPasskey(tx, { ...made, personId, label })).catch(
    asRefusal,
  );
}

/** @throws ProblemError not-found */
export async function renameMine(
  { database }: House,
  personId: string,
  id: string,
  label: string,
): Promise<void> {
  if (!(await asViewer(database, personId, tx => renameMyPasskey(tx, id, label)))) throw notFound();
}

/** Takes away a passkey, unless nothing would be left to sign in with. @throws ProblemError not-found, conflict */
export async function removeMine({ config, database }: House, personId: string, id: string): Promise<void> {
  const others = await asService(database, 'kaart_identity', async tx => {
    const account = await findAccountOf(tx, personId);
    return account?.passphrase != null || (await hasLogin(tx, personId, loginIssuerOf(config)));
  });
  await asViewer(database, personId, async tx => {
    const mine = await listMyPasskeys(tx);
    if (!mine.some(passkey => passkey.id === id)) throw notFound();
    if (!others && mine.length === 1) throw new ProblemError('conflict');
    await removeMyPasskey(tx, id);
  });
}
