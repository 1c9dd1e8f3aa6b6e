/** One sign-in that is under way, carried by the browser in a cookie that it can neither read nor change. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Config } from '../config.ts';

const attemptSchema = z.strictObject({
  /** What must come back unchanged, and in the same browser (OpenID Connect Core 3.1.2.1, RFC 7636). */
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** A fresh proof was asked: the provider must have seen the person after `startedAt`. */
  again: z.boolean(),
  /** Milliseconds since 1970. */
  startedAt: z.number().int(),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** Turns an attempt into cookie text and back. */
export type AttemptSeal = {
  seal(attempt: Attempt): string;
  /** The attempt, or undefined when the text was changed, is too old or was never ours. */
  open(sealed: string, now: Date): Attempt | undefined;
};

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const PURPOSE = 'kaart sign-in attempt';

/**
 * AES-256-GCM with a key of its own, derived from the master key so that every process of this house can finish what
 * another began. The demo is one process: without a master key its key lasts as long as the process.
 *
 * @param maxAgeSeconds after which an attempt no longer counts, whatever the browser keeps
 */
export function openAttemptSeal(
  { masterKey }: Pick<Config, 'masterKey'>,
  maxAgeSeconds: number,
): AttemptSeal {
  const key = masterKey
    ? new Uint8Array(hkdfSync('sha256', Buffer.from(masterKey, 'base64'), '', PURPOSE, KEY_BYTES))
    : randomBytes(KEY_BYTES);
  return {
    seal: attempt => encrypt(key, JSON.stringify(attempt)),
    open(sealed, now) {
      const attempt = attemptSchema.safeParse(parse(decrypt(key, sealed))).data;
      const isOver = attempt && now.getTime() - attempt.startedAt > maxAgeSeconds * 1000;
      return isOver ? undefined : attempt;
    },
  };
}

function encrypt(key: Uint8Array, text: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

function decrypt(key: Uint8Array, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const bodyAt = NONCE_BYTES + TAG_BYTES;
  if (bytes.length < bodyAt) return '';
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, bodyAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(bodyAt)), decipher.final()]).toString('utf8');
  } catch {
    // Changed on the way, or sealed with another key: the same as none.
    return '';
  }
}

const parse = (text: string): unknown => (text === '' ? undefined : JSON.parse(text));
