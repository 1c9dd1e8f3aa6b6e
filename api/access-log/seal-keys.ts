import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, readOrMakeSecret } from '../operator/data-folder.ts';

const PRIVATE_FILE = 'seal.key';
const PUBLIC_FILE = 'seal.pub';

/** The key that signs seals (Ed25519), made when there is none yet. Its public half lies beside it, to copy elsewhere. */
export function sealingKey(dataFolder: string): KeyObject {
  const made = () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
  const key = createPrivateKey(readOrMakeSecret(join(dataFolder, PRIVATE_FILE), made));
  const publicPem = () => createPublicKey(key).export({ type: 'spki', format: 'pem' }) as string;
  readOrMakeSecret(join(dataFolder, PUBLIC_FILE), publicPem);
  return key;
}

/** The key that seals are checked with, or undefined when nothing was ever sealed here. */
export function checkingKey(dataFolder: string): KeyObject | undefined {
  const pem = readIfThere(join(dataFolder, PUBLIC_FILE)) ?? readIfThere(join(dataFolder, PRIVATE_FILE));
  return pem === undefined ? undefined : createPublicKey(pem);
}

/** Short name of a public key: compare it with the one that you wrote down elsewhere. */
export function fingerprintOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 32);
}
