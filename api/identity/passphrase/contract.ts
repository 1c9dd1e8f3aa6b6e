import { z } from '@hono/zod-openapi';

/** As typed: one spelling is made of it before it is looked at. */
export const typedName = z.string().min(1).max(200);
export const typedPassphrase = z.string().min(1).max(1_000);

/** What somebody signs in with who has a user name. */
export const signInSchema = z
  .object({
    userName: typedName,
    passphrase: typedPassphrase,
    /** On a device that others use too. */
    shared: z.boolean().default(false),
  })
  .openapi('SignIn');
export type SignIn = z.input<typeof signInSchema>;

/** Four words that nobody thought of. */
export const phraseSchema = z.object({ phrase: z.string() }).openapi('Phrase');

export const newAccountSchema = z
  .object({ userName: typedName, passphrase: typedPassphrase })
  .openapi('NewAccount');
export type NewAccount = z.input<typeof newAccountSchema>;

export const newPassphraseSchema = z
  .object({
    /** The one until now; for whoever has one. */
    current: typedPassphrase.optional(),
    passphrase: typedPassphrase,
  })
  .openapi('NewPassphrase');
export type NewPassphrase = z.input<typeof newPassphraseSchema>;
