import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Database } from '../database/connect.ts';
import { dossierKey } from './schema.ts';

const FORMAT = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Where a ciphertext belongs. Moved to another dossier, entry or field it can't be opened. */
export type SealedPlace = { dossierId: string; entryId: string; field: string };

/** The key of one dossier, in memory for one request. */
export type DossierKey = {
  seal(place: Omit<SealedPlace, 'dossierId'>, text: string): Uint8Array;
  /** @throws when the bytes were changed or belong elsewhere */
  open(place: Omit<SealedPlace, 'dossierId'>, sealed: Uint8Array): string;
  /** The same for bytes, such as a piece of a file. */
  sealBytes(place: Omit<SealedPlace, 'dossierId'>, bytes: Uint8Array): Uint8Array;
  /** @throws when the bytes were changed or belong elsewhere */
  openBytes(place: Omit<SealedPlace, 'dossierId'>, sealed: Uint8Array): Uint8Array;
};

/** Gives out dossier keys. The master key never leaves it. */
export type Vault = {
  /** @throws MissingKeyError when the dossier has no key (it was destroyed, or never made) */
  keyOf(dossierId: string): Promise<DossierKey>;
  /** The key of a dossier, made when there is none yet. */
  ensureKeyOf(dossierId: string): Promise<DossierKey>;
  /**
   * A keyed fingerprint of 32 bytes: always the same for the same text, and without the master key nobody can make it or
   * guess the text behind it. Fingerprints for one purpose can't be compared with those for another.
   */
  markOf(purpose: string, text: string): Uint8Array;
};

/** The dossier has no key: its ciphertext is noise. */
export class MissingKeyError extends Error {}

/**
 * @param store database of the key store, another one than the dossiers'
 * @param masterKey 32 bytes
 */
export function openVault(store: Database, masterKey: Uint8Array): Vault {
  // @log-gap operator Whoever holds both databases and the master key can read past the API, and leaves no event.
  // @log-gap backups Copies of both databases open with the same keys, elsewhere and unseen.
  if (masterKey.length !== KEY_BYTES) throw new Error('The master key must be 32 bytes.');

  const find = async (dossierId: string): Promise<DossierKey | undefined> => {
    const [row] = await store.orm.select().from(dossierKey).where(eq(dossierKey.dossierId, dossierId));
    return row && keyFor(dossierId, decrypt(masterKey, `dossier-key|${dossierId}`, row.wrapped));
  };
  const keyOf = async (dossierId: string): Promise<DossierKey> => {
    const key = await find(dossierId);
    if (!key) throw new MissingKeyError('This dossier has no key.');
    return key;
  };
  return {
    keyOf,
    async ensureKeyOf(dossierId) {
      const existing = await find(dossierId);
      if (existing) return existing;
      const wrapped = encrypt(masterKey, `dossier-key|${dossierId}`, randomBytes(KEY_BYTES));
      await store.orm.insert(dossierKey).values({ dossierId, wrapped }).onConflictDoNothing();
      return keyOf(dossierId);
    },
    markOf(purpose, text) {
      const key = hkdfSync('sha256', masterKey, '', `mark|${purpose}`, KEY_BYTES);
      return createHmac('sha256', new Uint8Array(key)).update(text, 'utf8').digest();
    },
  };
}

function keyFor(dossierId: string, key: Uint8Array): DossierKey {
  const bound = (place: Omit<SealedPlace, 'dossierId'>) => `${dossierId}|${place.entryId}|${place.field}`;
  return {
    seal: (place, text) => encrypt(key, bound(place), Buffer.from(text, 'utf8')),
    open: (place, sealed) => Buffer.from(decrypt(key, bound(place), sealed)).toString('utf8'),
    sealBytes: (place, bytes) => encrypt(key, bound(place), bytes),
    openBytes: (place, sealed) => decrypt(key, bound(place), sealed),
  };
}

/** AES-256-GCM: format (1 byte) ‖ nonce (12) ‖ tag (16) ‖ ciphertext. */
function encrypt(key: Uint8Array, boundTo: string, plain: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(boundTo, 'utf8'));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(FORMAT), nonce, cipher.getAuthTag(), body]);
}

function decrypt(key: Uint8Array, boundTo: string, sealed: Uint8Array): Uint8Array {
  const bytes = Buffer.from(sealed);
  if (bytes[0] !== FORMAT) throw new Error('Unknown ciphertext format.');
  const tagAt = 1 + NONCE_BYTES;
  const bodyAt = tagAt + TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, tagAt), {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(boundTo, 'utf8'))
    .setAuthTag(bytes.subarray(tagAt, bodyAt));
  return Buffer.concat([decipher.update(bytes.subarray(bodyAt)), decipher.final()]);
}
