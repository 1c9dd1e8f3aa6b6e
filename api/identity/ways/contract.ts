import { z } from '@hono/zod-openapi';
import { momentSchema } from '../../dossier/contract.ts';
import { ownCodeSchema } from '../invitation/contract.ts';
import { ownPasskeySchema } from '../passkey/contract.ts';

/** Every way in which somebody can sign in, and how each came about. */
export const waysSchema = z
  .object({
    account: z
      .object({
        userName: z.string(),
        hasPassphrase: z.boolean(),
        since: momentSchema,
        /** After a recovery: until when own words and new consent stay closed. */
        guardedUntil: momentSchema.nullable(),
      })
      .nullable(),
    /** Can sign in at the login provider too. */
    provider: z.boolean(),
    passkeys: z.array(ownPasskeySchema),
    codes: z.array(ownCodeSchema),
  })
  .openapi('Ways');
export type Ways = z.infer<typeof waysSchema>;
