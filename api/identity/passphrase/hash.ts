/** The one file that knows how a passphrase is kept: Argon2id, with the settings that OWASP asks for. */
import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP Password Storage: 19 MiB, two passes, one lane. Argon2id is what the package does when nothing else is asked. */
const SETTINGS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** What is kept of a passphrase, with its settings and salt. @param passphrase in one spelling */
export const hashPassphrase = (passphrase: string): Promise<string> => hash(passphrase, SETTINGS);

let nobodys: Promise<string> | undefined;

/**
 * Whether a passphrase is the right one. For an account that is not there, or that has none, the same work is done: how long
 * the answer takes tells nothing.
 *
 * @param kept what {@link hashPassphrase} made, or nothing
 * @param passphrase in one spelling
 */
export async function isRightPassphrase(
  kept: string | null | undefined,
  passphrase: string,
): Promise<boolean> {
  nobodys ??= hashPassphrase(randomBytes(32).toString('base64url'));
  const other = await nobodys;
  const isRight = await verify(kept ?? other, passphrase);
  return isRight && kept !== null && kept !== undefined;
}
