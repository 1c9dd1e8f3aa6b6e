import { z } from '@hono/zod-openapi';
import { idSchema, momentSchema, relationToMeSchema } from '../dossier/contract.ts';

/** Who is signed in, and which dossiers lie on the table. */
export const meSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    dossiers: z.array(z.object({ id: idSchema, relation: relationToMeSchema, subjectName: z.string() })),
    /** Keeps dossiers for an organisation: records who stands around a youngster. It shows no entry. */
    keeps: z.boolean(),
    session: z.object({
      endsAt: momentSchema,
      /** Until when granting and deletion need no fresh sign-in; null when a fresh one is needed first. */
      freshUntil: momentSchema.nullable(),
      /** Signed in on a device that others use too: the session is short, and the dossier asks for a fresh sign-in. */
      shared: z.boolean(),
    }),
    /** True when this runs with invented people. */
    demo: z.boolean(),
  })
  .openapi('Me');
export type Me = z.infer<typeof meSchema>;
