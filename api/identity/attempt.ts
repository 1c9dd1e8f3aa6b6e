import { z } from 'zod';
import type { Vault } from '../keys/vault.ts';
import { openSeal } from './seal.ts';

const attemptSchema = z.strictObject({
  /** What must come back unchanged, and in the same browser (OpenID Connect Core 3.1.2.1, RFC 7636). */
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** A fresh proof was asked: the provider must have seen the person after `startedAt`. */
  again: z.boolean(),
  /** The person said that others use this device too. */
  shared: z.boolean(),
  /** Milliseconds since 1970. */
  startedAt: z.number().int(),
});

/** One sign-in at the login provider that is under way. */
export type Attempt = z.infer<typeof attemptSchema>;

/** @param maxAgeSeconds after which an attempt no longer counts */
export const openAttemptSeal = (vault: Vault, maxAgeSeconds: number) =>
  openSeal<Attempt>(vault, { purpose: 'sign-in attempt', schema: attemptSchema, maxAgeSeconds });
