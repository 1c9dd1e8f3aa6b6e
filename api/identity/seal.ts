/** What a browser carries for us in a cookie that it can neither read nor change. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Vault } from '../keys/vault.ts';

/** Turns something into cookie text and back. */
export type Seal<Content> = {
  seal(content: Content): string;
  /** The content, or undefined when the text was changed, is too old, is for something else or was never ours. */
  open(sealed: string | undefined, now: Date): Content | undefined;
};

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM with a key of its own for each purpose, which follows from the master key: every process of this house can
 * finish what another began.
 *
 * @param maxAgeSeconds after which the content no longer counts, whatever the browser keeps
 */
export function openSeal<Content extends { startedAt: number }>(
  vault: Vault,
  { purpose, schema, maxAgeSeconds }: { purpose: string; schema: z.ZodType<Content>; maxAgeSeconds: number },
): Seal<Content> {
  const key = vault.markOf('cookie', purpose);
  return {
    seal: content => encrypt(key, JSON.stringify(content)),
    open(sealed, now) {
      const content = schema.safeParse(parse(decrypt(key, sealed ?? ''))).data;
      const isOver = content && now.getTime() - content.startedAt > maxAgeSeconds * 1000;
      return isOver ? undefined : content;
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
