import { isDuplicate } from '../../database/errors.ts';
import { asService } from '../../database/transaction.ts';
import type { House } from '../../house.ts';
import { ProblemError } from '../../http/problem.ts';
import { chosenName, keptOf, nameIsTaken } from './choose.ts';
import { isRightPassphrase } from './hash.ts';
import { normalPassphrase, normalUserName } from './rules/judge.ts';
import { findAccountByName, findAccountOf, insertAccount, setPassphrase } from './store.ts';

/** The same words for a name that nobody has and for a passphrase that is wrong. */
const wrong = () =>
  new ProblemError('invalid', [{ field: 'passphrase', message: 'Je naam of je wachtzin klopt niet.' }]);

/**
 * Who has this name and passphrase. The same work is done whether anybody has the name or not.
 *
 * @throws ProblemError invalid, in the same words whatever was wrong
 */
export async function whoHas(
  { database }: House,
  { userName, passphrase }: { userName: string; passphrase: string },
): Promise<string> {
  const found = await asService(database, 'kaart_identity', tx =>
    findAccountByName(tx, normalUserName(userName)),
  );
  const isRight = await isRightPassphrase(found?.passphrase, normalPassphrase(passphrase));
  if (!found || !isRight) throw wrong();
  return found.personId;
}

/** A user name and passphrase for somebody who has none yet. @throws ProblemError invalid; conflict when they have one */
export async function makeAccount(
  { database }: House,
  personId: string,
  { userName, passphrase }: { userName: string; passphrase: string },
): Promise<void> {
  const name = chosenName(userName);
  const kept = await keptOf(passphrase, name);
  const work = asService(database, 'kaart_identity', async tx => {
    if (await findAccountOf(tx, personId)) throw new ProblemError('conflict');
    await insertAccount(tx, { personId, userName: name, passphrase: kept });
  });
  await work.catch((error: unknown) => {
    throw isDuplicate(error) ? nameIsTaken() : error;
  });
}

/**
 * Another passphrase for somebody who has a user name.
 *
 * @param current the one until now, for whoever has one
 * @throws ProblemError conflict without a user name; invalid
 */
export async function changePassphrase(
  { database }: House,
  personId: string,
  { current, passphrase }: { current?: string | undefined; passphrase: string },
): Promise<void> {
  const found = await asService(database, 'kaart_identity', tx => findAccountOf(tx, personId));
  if (!found) throw new ProblemError('conflict');
  const isOwner = await isRightPassphrase(found.passphrase, normalPassphrase(current ?? ''));
  if (found.passphrase !== null && !isOwner) {
    throw new ProblemError('invalid', [{ field: 'current', message: 'Je wachtzin van nu klopt niet.' }]);
  }
  const kept = await keptOf(passphrase, found.userName);
  await asService(database, 'kaart_identity', tx => setPassphrase(tx, personId, kept));
}
