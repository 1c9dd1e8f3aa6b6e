import { z } from '@hono/zod-openapi';
import { daySchema, idSchema, momentSchema, sectionSchema } from '../../dossier/contract.ts';
import { accessRequestStateSchema, purposeSchema } from '../contract.ts';

/** Somebody's question to see a shelf, as whoever decides about the dossier reads it. */
export const accessRequestSchema = z
  .object({
    id: idSchema,
    partyId: idSchema,
    /** Who asks: for a team, one of its people. */
    askedBy: z.string(),
    section: sectionSchema,
    purpose: purposeSchema,
    reason: z.string(),
    askedAt: momentSchema,
    state: accessRequestStateSchema,
  })
  .openapi('AccessRequest');
export type AccessRequest = z.infer<typeof accessRequestSchema>;
export const accessRequestsSchema = z
  .object({ items: z.array(accessRequestSchema) })
  .openapi('AccessRequests');
export type AccessRequests = z.infer<typeof accessRequestsSchema>;

/** The same question, as the one who asked sees it: where it stands, and nothing of when or why that is so. */
export const ownAccessRequestSchema = accessRequestSchema
  .pick({ id: true, partyId: true, section: true, purpose: true, reason: true, askedAt: true, state: true })
  .openapi('OwnAccessRequest');
export type OwnAccessRequest = z.infer<typeof ownAccessRequestSchema>;

export const newAccessRequestSchema = z
  .strictObject({
    /** As whom one asks: oneself, or a team that one is in. */
    partyId: idSchema,
    section: sectionSchema,
    purpose: purposeSchema,
    reason: z.string().trim().min(10, 'Zeg in minstens één zin waarom.').max(1000),
  })
  .openapi('NewAccessRequest');
export type NewAccessRequest = z.infer<typeof newAccessRequestSchema>;

/** Yes, up to and including a day; or no. A no needs no reason. */
export const accessAnswerSchema = z
  .discriminatedUnion('answer', [
    z.strictObject({ answer: z.literal('yes'), until: daySchema }),
    z.strictObject({ answer: z.literal('no') }),
  ])
  .openapi('AccessAnswer');
export type AccessAnswer = z.infer<typeof accessAnswerSchema>;
