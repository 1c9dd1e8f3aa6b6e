import type { Context } from 'hono';
import { z } from 'zod';
import type { Vault } from '../../keys/vault.ts';
import { KNOWN_SECONDS, knownCookie } from '../cookies.ts';
import { openSeal } from '../seal.ts';

const knownSchema = z.strictObject({
  /** Fingerprint of a user name. */
  account: z.string(),
  /** Milliseconds since 1970. */
  startedAt: z.number().int(),
});

/**
 * Devices on which somebody signed in before. Who tries to get in there is counted apart: somebody else who keeps trying
 * that name, on other devices, never keeps its owner out.
 */
export function openKnownDevices(vault: Vault) {
  const seal = openSeal<z.infer<typeof knownSchema>>(vault, {
    purpose: 'known device',
    schema: knownSchema,
    maxAgeSeconds: KNOWN_SECONDS,
  });
  const accountOf = (userName: string) =>
    Buffer.from(vault.markOf('account', userName)).toString('base64url');
  const read = (c: Context) => seal.open(knownCookie.read(c), new Date())?.account;
  return {
    accountOf,
    /** Fingerprint of the account that knows this device, if any: one for all its devices. */
    read,
    remember: (c: Context, userName: string) =>
      knownCookie.write(c, seal.seal({ account: accountOf(userName), startedAt: Date.now() })),
  };
}
