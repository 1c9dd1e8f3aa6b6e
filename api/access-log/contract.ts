import { z } from '@hono/zod-openapi';
import { BASES, idSchema, momentSchema, organisationSchema, sectionSchema } from '../dossier/contract.ts';
import { relationKindSchema } from '../relations/contract.ts';
import { purposeSchema, roleSchema } from '../sharing/contract.ts';

/**
 * What stands in the log: looks of others (`list`, `open`, `file`), steps of whoever records a relation, and getting in again
 * at a desk (`recovered`).
 */
export const EVENT_ACTIONS = [
  'list',
  'open',
  'file',
  'relation-recorded',
  'relation-confirmed',
  'relation-refused',
  'relation-ended',
  'relation-end-confirmed',
  'recovered',
] as const;
export const eventActionSchema = z.enum(EVENT_ACTIONS).openapi('EventAction');
export type EventAction = z.infer<typeof eventActionSchema>;

/** On what ground somebody did that: a basis of looking, or the authority of whoever keeps the file. */
export const eventBasisSchema = z.enum([...BASES, 'file-holder']).openapi('EventBasis');
export type EventBasis = z.infer<typeof eventBasisSchema>;

/** One look or step by somebody else: who, from where, when, what, on which basis. Never any content. */
export const accessEventSchema = z
  .object({
    sequence: z.number().int(),
    at: momentSchema,
    action: eventActionSchema,
    who: z.object({ id: idSchema, name: z.string(), role: roleSchema.nullable() }),
    organisation: organisationSchema.nullable(),
    section: sectionSchema.nullable(),
    /** How many cards a list showed; null for one opened entry. */
    count: z.number().int().nullable(),
    entryId: idSchema.nullable(),
    /** Title of the opened entry, when the subject can read that entry. */
    entryTitle: z.string().nullable(),
    basis: eventBasisSchema,
    /** What was recorded, for a step of the file holder; null for a look. */
    relation: relationKindSchema.nullable(),
    purpose: purposeSchema.nullable(),
  })
  .openapi('AccessEvent');
export type AccessEvent = z.infer<typeof accessEventSchema>;

export const accessLogSchema = z
  .object({ items: z.array(accessEventSchema), next: z.string().nullable() })
  .openapi('AccessLog');
export type AccessLog = z.infer<typeof accessLogSchema>;

export const accessLogQuerySchema = z.object({ cursor: z.string().max(200).optional() });
