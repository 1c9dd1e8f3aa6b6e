import { createHash } from 'node:crypto';
import { isDuplicate } from '../../database/errors.ts';
import { asService, type Transaction } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { ProblemError } from '../../http/problem.ts';
import type { MadePasskey } from '../passkey/contract.ts';
import { insertPasskey, removeAllPasskeys } from '../passkey/store.ts';
import { asRefusal } from '../passkey/use.ts';
import type { Asked, Passkeys } from '../passkey/webauthn.ts';
import { chosenName, keptOf, nameIsTaken } from '../passphrase/choose.ts';
import { findAccountByName, insertAccount } from '../passphrase/store.ts';
import type { OpenedCode } from './contract.ts';
import { plainCode } from './rules.ts';
import { claimCode, findOpenCode, finishRecovery, logWayIn } from './store.ts';

type OpenCode = NonNullable<Awaited<ReturnType<typeof findOpenCode>>>;

/** How somebody will sign in from now on. */
type Credentials = { passphrase: string | null; passkey: Awaited<ReturnType<Passkeys['made']>> | null };

export type Redeemed = {
  code: string;
  userName?: string | undefined;
  passphrase?: string | undefined;
  passkey?: MadePasskey | undefined;
  label: string;
  /** The sealed challenge, for a passkey. */
  cookie: string | undefined;
};

/** The same words for a code that never was, that was used, and that is over. */
const wrongCode = () =>
  new ProblemError('invalid', [
    { field: 'code', message: 'Deze code werkt niet, of niet meer. Vraag een nieuwe aan wie ze gaf.' },
  ]);

/** What is kept of a code. It has 80 random bits: its hash can't be guessed back. */
export const hashOfCode = (plain: string): Uint8Array => createHash('sha256').update(plain).digest();

/** @throws ProblemError invalid, in the same words for every code that does not count */
async function requireCode({ database }: House, typed: string): Promise<OpenCode & { hash: Uint8Array }> {
  const plain = plainCode(typed);
  const hash = hashOfCode(plain ?? '');
  const found = await asService(database, 'kaart_identity', tx => findOpenCode(tx, hash));
  if (plain === undefined || !found) throw wrongCode();
  return { ...found, hash };
}

/** The name that goes with a code: the one that there is, or else the one that was chosen. @throws ProblemError invalid */
async function nameFor({ database }: House, open: OpenCode, typed: string | undefined): Promise<string> {
  if (open.userName !== null) return open.userName;
  const userName = chosenName(typed ?? '');
  if (await asService(database, 'kaart_identity', tx => findAccountByName(tx, userName))) throw nameIsTaken();
  return userName;
}

/** A passkey made for one code answers for no other. */
const askedFor = (hash: Uint8Array): Asked => ({
  use: 'code',
  whose: Buffer.from(hash).toString('base64url'),
});

/** What whoever holds the paper may know. @throws ProblemError invalid */
export async function openCode(house: House, typed: string): Promise<OpenedCode> {
  const { kind, organisation, userName } = await requireCode(house, typed);
  return { kind, organisation, userName };
}

/** What to ask the browser of somebody who wants a passkey with a code. @throws ProblemError invalid */
export async function askWithCode(
  house: House,
  passkeys: Passkeys,
  { code, userName }: Pick<Redeemed, 'code' | 'userName'>,
) {
  const open = await requireCode(house, code);
  return passkeys.askToMake({
    personId: open.personId,
    userName: await nameFor(house, open, userName),
    existing: [],
    asked: askedFor(open.hash),
  });
}

/**
 * Uses a code: from now on its person signs in with this name and a passphrase or passkey. All of it happens, or nothing.
 *
 * @returns the person, and the name
 * @throws ProblemError invalid
 */
export async function redeem(
  house: House,
  passkeys: Passkeys,
  { code, userName: typed, passphrase, passkey, label, cookie }: Redeemed,
): Promise<{ personId: string; userName: string }> {
  const open = await requireCode(house, code);
  const userName = await nameFor(house, open, typed);
  if (passphrase === undefined && !passkey) {
    throw new ProblemError('invalid', [
      { field: 'passphrase.too-short', message: 'Kies een wachtzin of een passkey.' },
    ]);
  }
  const credentials: Credentials = {
    passphrase: passphrase === undefined ? null : await keptOf(passphrase, userName),
    passkey: passkey ? await passkeys.made(passkey, cookie, askedFor(open.hash)).catch(asRefusal) : null,
  };
  await asService(house.database, 'kaart_identity', tx =>
    settle(tx, { open, userName, credentials, label }),
  ).catch((error: unknown) => {
    throw isDuplicate(error) ? nameIsTaken() : error;
  });
  return { personId: open.personId, userName };
}

async function settle(
  tx: Transaction,
  {
    open,
    userName,
    credentials: { passphrase, passkey },
    label,
  }: { open: OpenCode & { hash: Uint8Array }; userName: string; credentials: Credentials; label: string },
): Promise<void> {
  const { personId } = open;
  const id = await claimCode(tx, open.hash);
  if (id === undefined) throw wrongCode();
  if (open.kind === 'recovery') await removeAllPasskeys(tx, personId);
  else await insertAccount(tx, { personId, userName, passphrase });
  if (passkey) await insertPasskey(tx, { ...passkey, personId, label });
  if (open.kind === 'recovery') await finishRecovery(tx, { personId, passphrase });
  await logWayIn(tx, id);
}
