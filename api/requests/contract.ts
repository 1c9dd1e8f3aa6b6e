import { z } from '@hono/zod-openapi';
import { eventActionSchema } from '../access-log/contract.ts';
import { daySchema, idSchema, momentSchema, organisationSchema, sectionSchema } from '../dossier/contract.ts';
import { relationKindSchema } from '../relations/contract.ts';

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

/** What goes to one organisation; a deletion goes to each. */
export type AskedKind = Exclude<RequestKind, 'deletion'>;

/** How far it is: nobody saw it yet, somebody began to read, answered, or taken back by whoever asked. */
export const REQUEST_STATES = ['open', 'reading', 'answered', 'withdrawn'] as const;
export const requestStateSchema = z.enum(REQUEST_STATES).openapi('RequestState');

/** What became of it, in one word; the answer says why. */
export const REQUEST_OUTCOMES = ['done', 'partly', 'refused'] as const;
export const requestOutcomeSchema = z.enum(REQUEST_OUTCOMES).openapi('RequestOutcome');
export type RequestOutcome = z.infer<typeof requestOutcomeSchema>;

/**
 * On what ground somebody says no, or not to everything. The first four are the grounds on which a card may lie closed;
 * the rest is for what is asked besides reading.
 */
export const REFUSAL_GROUNDS = [
  'confidential',
  'third-party',
  'court',
  'interest',
  'rights-of-others',
  'secrecy',
  'kept-by-law',
  'correct-as-is',
  'not-here',
] as const;
export const refusalGroundSchema = z.enum(REFUSAL_GROUNDS).openapi('RefusalGround');
export type RefusalGround = z.infer<typeof refusalGroundSchema>;

/** How sure we are of a rule: read in a source, or known but still to be checked; or no rule at all but our own promise. */
export const CERTAINTIES = ['source', 'own-knowledge', 'promise'] as const;
export const certaintySchema = z.enum(CERTAINTIES).openapi('Certainty');
export type Certainty = z.infer<typeof certaintySchema>;

/** Where a term comes from. */
export const TERM_RULES = [
  'privacy-law',
  'open-government',
  'school-guidance',
  'public-complaint',
  'ours',
] as const;
export const termRuleSchema = z.enum(TERM_RULES).openapi('TermRule');
export type TermRule = z.infer<typeof termRuleSchema>;

/** Where to go with what was not answered, or not well, the nearest first. */
export const ROUTES = [
  'talk',
  'management',
  'opgroeipunt',
  'klachtenlijn',
  'commissie-van-toezicht',
  'ombudsdienst',
  'vtc',
  'gba',
] as const;
export const routeSchema = z
  .object({ to: z.enum(ROUTES), certainty: certaintySchema })
  .openapi('ComplaintRoute');
export type ComplaintRoute = z.infer<typeof routeSchema>;
export type RouteName = ComplaintRoute['to'];

/** The clocks of a request, and where they come from. */
export const promisedSchema = z
  .object({
    rule: termRuleSchema,
    certainty: certaintySchema,
    /** Last day when the organisation says in time, with its reason, that it needs longer; null when it can't. */
    extendedTo: daySchema.nullable(),
  })
  .openapi('Promised');

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

/** Who took a step and when; the name is empty when this person may not know it. */
const stepFields = { at: momentSchema, by: z.string() };

/** What an organisation answered. Nobody rewrites it afterwards. */
export const requestAnswerSchema = z
  .object({
    ...stepFields,
    outcome: requestOutcomeSchema,
    /** The reason in words. */
    text: z.string(),
    /** Filled for `partly` and `refused`. */
    ground: refusalGroundSchema.nullable(),
    /** Where to go when one does not agree, as it stood in the answer. */
    routes: z.array(routeSchema),
  })
  .openapi('RequestAnswer');
export type RequestAnswer = z.infer<typeof requestAnswerSchema>;

export const requestSchema = z
  .object({
    id: idSchema,
    kind: requestKindSchema,
    state: requestStateSchema,
    /** Who asked, for a child: whoever acts for it. Null when it was the viewer. */
    askedBy: z.string().nullable(),
    madeAt: momentSchema,
    /** Promised first human reaction. */
    reactionBy: daySchema,
    /** Outer limit for an answer. */
    answerBy: daySchema,
    /** Where `answerBy` comes from; null for a deletion, where each track says so itself. */
    promised: promisedSchema.nullable(),
    /** Who must answer; null for a deletion. */
    organisation: organisationSchema.nullable(),
    /** Where to complain, the nearest first; empty for a deletion. */
    routes: z.array(routeSchema),
    entryId: idSchema.nullable(),
    /** A relation that is contested. */
    relationId: idSchema.nullable(),
    /** A look in the log that is asked about. */
    lookSequence: z.number().int().nullable(),
    /** The asker's own words, if any. */
    text: z.string().nullable(),
    /** When somebody of the organisation began to read. */
    reading: z.object(stepFields).nullable(),
    answer: requestAnswerSchema.nullable(),
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
    /** Who must answer: an organisation with a source file. Left out, it follows from what the question is about. */
    organisationId: idSchema.optional(),
    /** A question about one card. */
    entryId: idSchema.optional(),
    /** A relation that one does not agree with. */
    relationId: idSchema.optional(),
    /** "Why did you look?": the place of the look in the log. */
    lookSequence: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
    text: z.string().trim().max(2000).optional(),
  })
  .refine(
    ({ entryId, relationId, lookSequence }) =>
      [entryId, relationId, lookSequence].filter(about => about !== undefined).length <= 1,
    { path: ['entryId'], message: 'Vraag over één ding tegelijk.' },
  )
  .openapi('NewRequest');
export type NewRequest = z.infer<typeof newRequestSchema>;

// ------------------------------------------------------------------------------------------------ the answering side

/** A question on the work list of whoever answers for an organisation. No words yet: those come when it is opened. */
const workItemFields = {
  id: idSchema,
  kind: requestKindSchema,
  state: requestStateSchema,
  organisation: organisationSchema,
  /** Whom it is about. */
  subjectName: z.string(),
  madeAt: momentSchema,
  reactionBy: daySchema,
  answerBy: daySchema,
  /** The date that comes first: of the first reaction while nobody reads, of the answer after that. */
  dueOn: daySchema,
  /** Days until then in Brussels; below zero when it has passed. */
  daysLeft: z.number().int(),
};
export const workItemSchema = z.object(workItemFields).openapi('WorkItem');
export type WorkItem = z.infer<typeof workItemSchema>;

export const workListSchema = z
  .object({
    /** What waits, the nearest date first, a hundred at most. */
    items: z.array(workItemSchema),
    /** Of all that waits: how much is overdue, is due today, is due within two days after that. */
    reminders: z.object({
      open: z.number().int(),
      overdue: z.number().int(),
      today: z.number().int(),
      soon: z.number().int(),
    }),
    /** For whom one answers; empty for everybody else. */
    organisations: z.array(organisationSchema),
  })
  .openapi('WorkList');
export type WorkList = z.infer<typeof workListSchema>;

/** A question as whoever answers reads it. Of the dossier no more than the organisation wrote itself. */
export const workRequestSchema = z
  .object({
    ...workItemFields,
    promised: promisedSchema,
    routes: z.array(routeSchema),
    /** Whoever acts for the child asked it; null when the youngster did. */
    askedBy: z.string().nullable(),
    text: z.string().nullable(),
    /** Title of the card that it is about, when the own organisation wrote that card. */
    entryTitle: z.string().nullable(),
    /** True when it is about a card, also of another organisation. */
    aboutEntry: z.boolean(),
    /** The relation that is contested. */
    relation: relationKindSchema.nullable(),
    /** The look that is asked about, by somebody of the own organisation. */
    look: z
      .object({
        at: momentSchema,
        by: z.string(),
        action: eventActionSchema,
        section: sectionSchema.nullable(),
      })
      .nullable(),
    reading: z.object(stepFields).nullable(),
    answer: requestAnswerSchema.nullable(),
  })
  .openapi('WorkRequest');
export type WorkRequest = z.infer<typeof workRequestSchema>;

export const newAnswerSchema = z
  .strictObject({
    outcome: requestOutcomeSchema,
    /** The reason in words, for the one who asked. */
    text: z.string().trim().min(1, 'Leg uit waarom, in gewone woorden.').max(4000),
    ground: refusalGroundSchema.optional(),
  })
  .refine(({ outcome, ground }) => (outcome === 'done') === (ground === undefined), {
    path: ['ground'],
    message: 'Kies een grond bij een nee of een deel-nee, en geen bij een ja.',
  })
  .openapi('NewAnswer');
export type NewAnswer = z.infer<typeof newAnswerSchema>;

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
