import { z } from '@hono/zod-openapi';
import {
  basisSchema,
  idSchema,
  momentSchema,
  organisationSchema,
  sectionSchema,
} from '../dossier/contract.ts';
import { purposeSchema, roleSchema } from '../sharing/contract.ts';

/** One look by somebody else: who, from where, when, what, on which basis. Never any content. */
export const accessEventSchema = z
  .object({
    sequence: z.number().int(),
    at: momentSchema,
    action: z.enum(['list', 'open']),
    who: z.object({ id: idSchema, name: z.string(), role: roleSchema.nullable() }),
    organisation: organisationSchema.nullable(),
    section: sectionSchema.nullable(),
    /** How many cards a list showed; null for one opened entry. */
    count: z.number().int().nullable(),
    entryId: idSchema.nullable(),
    /** Title of the opened entry, when the subject can read that entry. */
    entryTitle: z.string().nullable(),
    basis: basisSchema,
    purpose: purposeSchema.nullable(),
  })
  .openapi('AccessEvent');
export type AccessEvent = z.infer<typeof accessEventSchema>;

export const accessLogSchema = z
  .object({ items: z.array(accessEventSchema), next: z.string().nullable() })
  .openapi('AccessLog');
export type AccessLog = z.infer<typeof accessLogSchema>;

export const accessLogQuerySchema = z.object({ cursor: z.string().max(200).optional() });
