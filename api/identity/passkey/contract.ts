import { z } from '@hono/zod-openapi';
import { momentSchema } from '../../dossier/contract.ts';

/** Bytes as WebAuthn writes them in JSON. Bounded: an attestation without certificates is far smaller. */
const base64url = z
  .string()
  .max(16_000)
  .regex(/^[A-Za-z0-9_-]*$/);

const credentialFields = {
  id: base64url.min(1).max(1_400),
  rawId: base64url.min(1).max(1_400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).optional(),
  /** Nothing of it is used. */
  clientExtensionResults: z.record(z.string(), z.unknown()).default({}),
};

/** What a browser answers that made a passkey (WebAuthn, RegistrationResponseJSON). */
export const madePasskeySchema = z
  .object({
    ...credentialFields,
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z.array(z.string().max(40)).max(10).optional(),
    }),
  })
  .openapi('MadePasskey');
export type MadePasskey = z.infer<typeof madePasskeySchema>;

/** What a browser answers that used one (WebAuthn, AuthenticationResponseJSON). */
export const usedPasskeySchema = z
  .object({
    ...credentialFields,
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.optional(),
    }),
  })
  .openapi('UsedPasskey');
export type UsedPasskey = z.infer<typeof usedPasskeySchema>;

export const passkeySignInSchema = z
  .object({ passkey: usedPasskeySchema, shared: z.boolean().default(false) })
  .openapi('PasskeySignIn');

/** The name that somebody gives a passkey. */
export const labelSchema = z.string().trim().min(1).max(60);

export const newPasskeySchema = z
  .object({ label: labelSchema, passkey: madePasskeySchema })
  .openapi('NewPasskey');

export const ownPasskeySchema = z
  .object({ id: z.string(), label: z.string(), since: momentSchema })
  .openapi('OwnPasskey');
export type OwnPasskey = z.infer<typeof ownPasskeySchema>;

/** What the browser is asked, as the browser wants it. */
export const optionsSchema = z.record(z.string(), z.unknown()).openapi('PasskeyOptions');
