import { z } from '@hono/zod-openapi';
import { idSchema, momentSchema } from '../../dossier/contract.ts';
import { roleSchema } from '../../sharing/contract.ts';
import { madePasskeySchema } from '../passkey/contract.ts';
import { typedName, typedPassphrase } from '../passphrase/contract.ts';

/** Why there is a code: for somebody new, or for somebody who can't get in any more. */
export const codeKindSchema = z.enum(['invitation', 'recovery']).openapi('CodeKind');

const typedCode = z.string().min(1).max(100);

export const codeSchema = z.object({ code: typedCode }).openapi('Code');

/** What whoever holds the paper may know before choosing how to sign in. */
export const openedCodeSchema = z
  .object({
    kind: codeKindSchema,
    organisation: z.string(),
    /** The user name that stays; null for somebody new, who chooses one. */
    userName: z.string().nullable(),
  })
  .openapi('OpenedCode');
export type OpenedCode = z.infer<typeof openedCodeSchema>;

/** The user name that somebody new chooses; for a recovery there is one already. */
const userName = typedName.optional();

export const codePasskeySchema = z.object({ code: typedCode, userName }).openapi('CodePasskey');

export const usedCodeSchema = z
  .object({
    code: typedCode,
    userName,
    passphrase: typedPassphrase.optional(),
    passkey: madePasskeySchema.optional(),
    /** The name of that passkey. */
    label: z.string().trim().min(1).max(60).default('Passkey'),
    shared: z.boolean().default(false),
  })
  .openapi('UsedCode');

export type UsedCode = z.input<typeof usedCodeSchema>;

/** Somebody for whom a keeper may make a code. */
export const guestSchema = z
  .object({
    personId: idSchema,
    name: z.string(),
    part: z.union([z.literal('subject'), roleSchema]),
    /** Has a user name: then a code is a recovery. */
    hasAccount: z.boolean(),
    /** Names of people in this dossier with whom a phone number or mail address is shared. */
    sharesWith: z.array(z.string()),
    /** How many people elsewhere share one. */
    sharesElsewhere: z.number().int(),
    /** The code that counts now, without the code itself. */
    code: z
      .object({
        id: idSchema,
        kind: codeKindSchema,
        until: momentSchema,
        /** Made by whoever asks. */
        mine: z.boolean(),
        /** A recovery that waits for a second person. */
        waits: z.boolean(),
      })
      .nullable(),
  })
  .openapi('Guest');
export type Guest = z.infer<typeof guestSchema>;

export const guestsSchema = z.object({ items: z.array(guestSchema) }).openapi('Guests');

export const handOverSchema = z
  .object({
    /** Somebody shares contact data with this person, and the keeper checked who is standing there. */
    contactChecked: z.boolean().default(false),
  })
  .openapi('HandOver');

/** What goes on paper. It is shown once: nobody can read it back. */
export const letterSchema = z
  .object({ kind: codeKindSchema, code: z.string(), name: z.string(), until: momentSchema })
  .openapi('CodeLetter');
export type CodeLetter = z.infer<typeof letterSchema>;

/** A code that was ever made for oneself. */
export const ownCodeSchema = z
  .object({
    id: idSchema,
    kind: codeKindSchema,
    organisation: z.string(),
    madeBy: z.string(),
    confirmedBy: z.string().nullable(),
    madeAt: momentSchema,
    until: momentSchema,
    usedAt: momentSchema.nullable(),
  })
  .openapi('OwnCode');
export type OwnCode = z.infer<typeof ownCodeSchema>;
