import { z } from '@hono/zod-openapi';
import { idSchema, momentSchema } from '../../dossier/contract.ts';

/** A place where somebody is signed in, as its owner sees it. What they read there is known to nobody. */
export const ownSessionSchema = z
  .object({
    id: idSchema,
    device: z.object({ browser: z.string().nullable(), kind: z.enum(['phone', 'tablet', 'computer']) }),
    since: momentSchema,
    endsAt: momentSchema,
    shared: z.boolean(),
    /** The one that asks. */
    here: z.boolean(),
  })
  .openapi('OwnSession');
export type OwnSession = z.infer<typeof ownSessionSchema>;

export const ownSessionsSchema = z.object({ items: z.array(ownSessionSchema) }).openapi('OwnSessions');
