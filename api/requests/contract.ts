import { z } from '@hono/zod-openapi';
import { daySchema, idSchema, momentSchema, organisationSchema } from '../dossier/contract.ts';

export const REQUEST_KINDS = [
  'access',
  'correction',
  'restriction',
  'question',
  'complaint',
  'deletion',
] as const;
export const requestKindSchema = z.enum(REQUEST_KINDS).openapi('RequestKind');
export type RequestKind = z.infer<typeof requestKindSchema>;

/** What became of it, in one word; the answer says why. */
export const REQUEST_OUTCOMES = ['done', 'partly', 'refused'] as const;
export const requestOutcomeSchema = z.enum(REQUEST_OUTCOMES).openapi('RequestOutcome');
export type RequestOutcome = z.infer<typeof requestOutcomeSchema>;

/** The source file at one organisation: it has a clock of its own. */
export const sourceTrackSchema = z
  .object({
    organisation: organisationSchema,
    state: z.enum(['open', 'withdrawn']),
    sentAt: momentSchema,
    /** Last day for an answer: one month, AVG article 12. */
    answerBy: daySchema,
  })
  .openapi('SourceTrack');

export const requestSchema = z
  .object({
    id: idSchema,
    kind: requestKindSchema,
    state: z.enum(['open', 'withdrawn', 'answered']),
    madeAt: momentSchema,
    /** Promised first human reaction. */
    reactionBy: daySchema,
    /** Legal outer limit. */
    answerBy: daySchema,
    entryId: idSchema.nullable(),
    /** The youngster's own words, if any. */
    text: z.string().nullable(),
    withdrawnAt: momentSchema.nullable(),
    /** Only for kind `deletion`: the portal's copy goes after this moment, unless withdrawn. */
    coolingOffUntil: momentSchema.nullable(),
    /** Only for kind `deletion`: one clock for each organisation. */
    sources: z.array(sourceTrackSchema),
  })
  .openapi('Request');
export type Request = z.infer<typeof requestSchema>;
export const requestsSchema = z.object({ items: z.array(requestSchema) }).openapi('Requests');
export type Requests = z.infer<typeof requestsSchema>;

export const newRequestSchema = z
  .strictObject({
    kind: requestKindSchema,
    /** A question about one card, "why did you look?" among them. */
    entryId: idSchema.optional(),
    text: z.string().trim().max(2000).optional(),
  })
  .openapi('NewRequest');
export type NewRequest = z.infer<typeof newRequestSchema>;

/** The three tracks of a deletion, with numbers, before anything is asked (design: adulthood and deletion). */
export const tracksSchema = z
  .object({
    /** Deletion may be asked from the 18th birthday on; before that it can only be looked at. */
    mayAsk: z.boolean(),
    turnsEighteenOn: daySchema.nullable(),
    coolingOffDays: z.number().int(),
    /** Track one: what I made. */
    own: z.object({ entries: z.number().int() }),
    /** Track two: what is shown here, and everyone's access. */
    shown: z.object({ entries: z.number().int(), activeGrants: z.number().int() }),
    /** Track three: the source file at each organisation, kept by law as a rule until the 35th birthday. */
    sources: z.array(
      z.object({
        organisation: organisationSchema,
        entries: z.number().int(),
        keptUntil: daySchema.nullable(),
      }),
    ),
    /** The deletion request that is running, if any. */
    request: requestSchema.nullable(),
  })
  .openapi('Tracks');
export type Tracks = z.infer<typeof tracksSchema>;
