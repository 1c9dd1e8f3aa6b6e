import { z } from '@hono/zod-openapi';
import {
  daySchema,
  idSchema,
  momentSchema,
  organisationSchema,
  SECTIONS,
  sectionSchema,
} from '../dossier/contract.ts';
import { roleSchema } from '../sharing/contract.ts';

/** What a file holder may record about somebody's place around a youngster. */
export const RELATION_KINDS = [
  'capacity',
  'representative',
  'contact-ban',
  'legal-basis',
  'trusted-person',
  'involvement',
] as const;
export const relationKindSchema = z.enum(RELATION_KINDS).openapi('RelationKind');
export type RelationKind = z.infer<typeof relationKindSchema>;

/** Why somebody decides for a child. */
export const REPRESENTATIVE_GROUNDS = ['parent', 'guardian', 'court'] as const;
/** What a look that no consent carries rests on. */
export const LEGAL_GROUNDS = ['court-order', 'mandated-service'] as const;
export const relationGroundSchema = z
  .enum([...REPRESENTATIVE_GROUNDS, ...LEGAL_GROUNDS])
  .openapi('RelationGround');
export type RelationGround = z.infer<typeof relationGroundSchema>;

/** Why a trusted person reads along with a child that is not yet capable. */
export const TRUST_EXCEPTIONS = ['conflict-of-interest', 'unused-parental-right'] as const;
export const trustExceptionSchema = z.enum(TRUST_EXCEPTIONS).openapi('TrustException');
export type TrustException = z.infer<typeof trustExceptionSchema>;

// ------------------------------------------------------------------------------------------------- what is recorded

/** A day that can be somebody's: a mistyped century would give or take rights. */
const rightsDay = daySchema.refine(value => value >= '1900-01-01' && value < '2200-01-01', {
  message: 'moet een dag tussen 1900 en 2200 zijn',
});

/** Reason or reference, in plain words: it is what the youngster reads. */
const words = z.string().trim().min(1).max(2000);

const period = {
  /** First day on which it counts. */
  startsOn: rightsDay,
  /** Last day on which it counts; left out for as long as nobody ends it. */
  endsOn: rightsDay.optional(),
  /** The youngster knows that it is there, and does not read why: that would endanger somebody. */
  shielded: z.boolean().default(false),
};

/** What was seen before somebody may stand by a youngster: each of the three must be true (facts, 1.9). */
const seenSchema = z.strictObject({
  adult: z.literal(true),
  notInvolved: z.literal(true),
  extractFromCriminalRecord: z.literal(true),
});

/** What one relation says. Which of it may go together follows from its kind. */
export const relationFactsSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('capacity'), ...period, capable: z.boolean(), reason: words }),
    z.strictObject({
      kind: z.literal('representative'),
      ...period,
      ground: z.enum(REPRESENTATIVE_GROUNDS),
      reason: words.optional(),
    }),
    z.strictObject({ kind: z.literal('contact-ban'), ...period, reason: words }),
    z.strictObject({
      kind: z.literal('legal-basis'),
      ...period,
      ground: z.enum(LEGAL_GROUNDS),
      /** The shelves that it opens. */
      sections: z.array(sectionSchema).min(1).max(SECTIONS.length),
      reason: words,
    }),
    z.strictObject({
      kind: z.literal('trusted-person'),
      ...period,
      /** Bound by professional secrecy. */
      secrecy: z.boolean(),
      exception: trustExceptionSchema.optional(),
      seen: seenSchema,
      reason: words.optional(),
    }),
    z.strictObject({ kind: z.literal('involvement'), ...period, reason: words.optional() }),
  ])
  .refine(({ startsOn, endsOn }) => endsOn === undefined || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'komt voor de eerste dag',
  })
  .refine(facts => facts.kind !== 'trusted-person' || !facts.exception || facts.reason !== undefined, {
    path: ['reason'],
    message: 'ontbreekt: zeg waarom dit een uitzondering is',
  })
  .openapi('RelationFacts');
export type RelationFacts = z.infer<typeof relationFactsSchema>;

export const newRelationSchema = z
  .strictObject({
    /** For which of the organisations that the viewer keeps this dossier for. */
    organisationId: idSchema,
    /** Whom it is about; left out for a decision about the youngster's own capacity. */
    partyId: idSchema.optional(),
    facts: relationFactsSchema,
  })
  .refine(({ partyId, facts }) => (partyId === undefined) === (facts.kind === 'capacity'), {
    path: ['partyId'],
    message: 'Kies over wie het gaat.',
  })
  .openapi('NewRelation');
export type NewRelation = z.infer<typeof newRelationSchema>;

export const relationEndSchema = z
  .strictObject({
    /** First day on which it no longer counts. */
    on: rightsDay,
  })
  .openapi('RelationEnd');

// ----------------------------------------------------------------------------------------------------- what is shown

/**
 * Where a relation stands: `waiting` for a second pair of eyes; `refused` by them; `upcoming`, `active`; `ending`: it counts
 * still, its end waits for a second pair of eyes; `ended`.
 */
export const RELATION_STATES = ['waiting', 'refused', 'upcoming', 'active', 'ending', 'ended'] as const;
export const relationStateSchema = z.enum(RELATION_STATES).openapi('RelationState');
export type RelationState = z.infer<typeof relationStateSchema>;

const relationFields = {
  id: idSchema,
  kind: relationKindSchema,
  state: relationStateSchema,
  /** Whether it changes anything today. A contact ban does so from the first pair of eyes on. */
  counts: z.boolean(),
  startsOn: daySchema,
  endsOn: daySchema.nullable(),
  capable: z.boolean().nullable(),
  ground: relationGroundSchema.nullable(),
  sections: z.array(sectionSchema).nullable(),
  secrecy: z.boolean().nullable(),
  exception: trustExceptionSchema.nullable(),
  /** The organisation that recorded it: there one asks and contests. */
  organisation: organisationSchema,
};

/** Whom a relation is about. */
const whoSchema = z.object({
  partyId: idSchema,
  kind: z.enum(['person', 'team']),
  name: z.string(),
  role: roleSchema,
  organisation: organisationSchema.nullable(),
});

const aroundFields = {
  ...relationFields,
  /** Null for a decision about the youngster's own capacity. */
  who: whoSchema.nullable(),
  shielded: z.boolean(),
  /** In the words of whoever recorded it; null when there are none, or when they are not for these eyes. */
  reason: z.string().nullable(),
  recorded: z.object({ by: z.string(), at: momentSchema }),
  decided: z
    .object({ by: z.string(), at: momentSchema, decision: z.enum(['confirmed', 'refused']) })
    .nullable(),
  ended: z
    .object({
      /** First day on which it no longer counts. */
      on: daySchema,
      by: z.string(),
      at: momentSchema,
      confirmed: z.object({ by: z.string(), at: momentSchema }).nullable(),
    })
    .nullable(),
  /** Ends that a second person refused, the oldest first. They changed nothing. */
  refusedEnds: z.array(
    z.object({
      on: daySchema,
      by: z.string(),
      at: momentSchema,
      refused: z.object({ by: z.string(), at: momentSchema }),
    }),
  ),
};

/** A relation as the one whose dossier it is reads it, and whoever acts for that child. */
export const relationSchema = z.object(aroundFields).openapi('Relation');
export type Relation = z.infer<typeof relationSchema>;
export const relationsSchema = z.object({ items: z.array(relationSchema) }).openapi('Relations');
export type Relations = z.infer<typeof relationsSchema>;

/** A relation that is about the viewer, in somebody else's dossier: what it says, never why. */
export const ownRelationSchema = z
  .object({ ...relationFields, dossierId: idSchema, subjectName: z.string() })
  .openapi('OwnRelation');
export type OwnRelation = z.infer<typeof ownRelationSchema>;
export const ownRelationsSchema = z.object({ items: z.array(ownRelationSchema) }).openapi('OwnRelations');
export type OwnRelations = z.infer<typeof ownRelationsSchema>;

/** A relation in a dossier that the viewer keeps, with the steps that the viewer may take now. */
export const keptRelationSchema = z
  .object({
    ...aroundFields,
    /** `decideEnd`: to confirm an end that somebody else recorded, or to refuse it. */
    may: z.object({ decide: z.boolean(), end: z.boolean(), decideEnd: z.boolean() }),
  })
  .openapi('KeptRelation');
export type KeptRelation = z.infer<typeof keptRelationSchema>;

const keptFields = {
  id: idSchema,
  subjectName: z.string(),
  /** The organisations for which the viewer keeps it. */
  organisations: z.array(organisationSchema),
};

/** A dossier in which the viewer may record relations. It shows no entry. */
export const keptDossierSchema = z
  .object({
    ...keptFields,
    /** How many steps wait for the viewer's eyes. */
    waiting: z.number().int(),
  })
  .openapi('KeptDossier');
export type KeptDossier = z.infer<typeof keptDossierSchema>;

/** By name. `waiting` holds those where a step waits for the viewer; only on the first page. */
export const keptDossiersSchema = z
  .object({
    waiting: z.array(keptDossierSchema),
    items: z.array(keptDossierSchema),
    next: z.string().nullable(),
  })
  .openapi('KeptDossiers');
export type KeptDossiers = z.infer<typeof keptDossiersSchema>;

export const keptQuerySchema = z.object({ cursor: idSchema.optional() });

/** One dossier that the viewer keeps: who stands around the youngster, and every relation. */
export const keptSchema = z
  .object({
    ...keptFields,
    around: z.array(
      whoSchema.extend({
        /** The viewer, or a team of the viewer: about oneself one records nothing. */
        isMe: z.boolean(),
      }),
    ),
    relations: z.array(keptRelationSchema),
  })
  .openapi('Kept');
export type Kept = z.infer<typeof keptSchema>;
