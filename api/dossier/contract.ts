import { z } from '@hono/zod-openapi';
import { attachmentSchema } from '../attachments/contract.ts';
import { entryDetailSchema } from './detail.ts';

/** The shelves that entries stand on, in the order in which they are shown. */
export const SECTIONS = [
  'about-me',
  'reports',
  'plan',
  'calendar',
  'people',
  'documents',
  'keepsakes',
  'my-words',
] as const;

/** What one thing in a dossier can be. */
export const KINDS = [
  'report',
  'goal',
  'agreement',
  'appointment',
  'contact',
  'document',
  'keepsake',
  'own-word',
] as const;

/**
 * The four grounds on which an entry may be withheld from the youngster (Decreet rechtspositie,
 * access to the dossier): given in confidence, only about others, made for the court, in the youngster's interest.
 */
export const GROUNDS = ['confidential', 'third-party', 'court', 'interest'] as const;

/**
 * On what ground a person sees an entry. `subject`: the young person's own right; `parental`: a representative's;
 * `mandate`: a trusted person's; `own-team`: what one's own team wrote, while involved; `law`: a court order or a mandated
 * service; `consent`: the young person said yes.
 */
export const BASES = ['subject', 'parental', 'mandate', 'own-team', 'law', 'consent'] as const;

export const LIFE_STAGES = ['child', 'capable-minor', 'adult'] as const;

export const sectionSchema = z.enum(SECTIONS).openapi('Section');
export const kindSchema = z.enum(KINDS).openapi('Kind');
export const groundSchema = z.enum(GROUNDS).openapi('Ground');
export const basisSchema = z.enum(BASES).openapi('Basis');
export const lifeStageSchema = z.enum(LIFE_STAGES).openapi('LifeStage');

export type Section = z.infer<typeof sectionSchema>;
export type Kind = z.infer<typeof kindSchema>;
export type Ground = z.infer<typeof groundSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type LifeStage = z.infer<typeof lifeStageSchema>;

/** One id has one spelling: keys and ciphertexts are bound to it. */
export const idSchema = z.uuid().toLowerCase();

/** A calendar day in Europe/Brussels, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** A moment in UTC, ISO 8601. */
export const momentSchema = z.iso.datetime();

export const organisationSchema = z
  .object({ id: idSchema, name: z.string(), kind: z.string() })
  .openapi('Organisation');

/** An entry that lies face up: the viewer may read it. `text` is only there when one entry is opened. */
const openEntryFields = {
  id: idSchema,
  face: z.literal('open'),
  section: sectionSchema,
  origin: z.enum(['own', 'provided']),
  about: z.enum(['child', 'parent', 'housemate', 'third-party']),
  health: z.boolean(),
  day: daySchema,
  organisation: organisationSchema.nullable(),
  basis: basisSchema,
  /** Purpose of the grant through which the viewer sees it; null for the subject. */
  purpose: z.string().nullable(),
  /** Ground on which the young person does not read what the viewer reads here; null when it lies open for both. */
  closedToSubject: groundSchema.nullable(),
  title: z.string(),
  kind: kindSchema,
  author: z.string(),
  /** Why it was written, and what its kind needs: steps, hours, numbers. */
  detail: entryDetailSchema.nullable(),
  /** For own words beside another card: that card. */
  besideId: idSchema.nullable(),
};

/** An entry that lies face down: the youngster may know it exists, why it is closed, who decided and whom to ask. */
const withheldEntryFields = {
  id: idSchema,
  face: z.literal('withheld'),
  section: sectionSchema,
  day: daySchema,
  organisation: organisationSchema.nullable(),
  ground: groundSchema,
  decidedBy: z.object({ name: z.string(), role: z.string() }),
  since: daySchema,
  /** How to ask for it or contest it, in plain Dutch. */
  howToContest: z.string(),
};

export const openEntryCardSchema = z.object(openEntryFields).openapi('OpenEntryCard');
export const withheldEntryCardSchema = z.object(withheldEntryFields).openapi('WithheldEntryCard');
export const entryCardSchema = z
  .discriminatedUnion('face', [openEntryCardSchema, withheldEntryCardSchema])
  .openapi('EntryCard');
export type EntryCard = z.infer<typeof entryCardSchema>;
export type OpenEntryCard = z.infer<typeof openEntryCardSchema>;
export type WithheldEntryCard = z.infer<typeof withheldEntryCardSchema>;

export const entrySchema = z
  .discriminatedUnion('face', [
    z.object({
      ...openEntryFields,
      dossierId: idSchema,
      text: z.string(),
      /** Photos and PDFs beside it, in the order in which they came. */
      files: z.array(attachmentSchema),
      /** Until when the organisation keeps its own copy, for the subject; null when nobody here knows. */
      keptUntil: daySchema.nullable(),
    }),
    z.object({ ...withheldEntryFields, dossierId: idSchema }),
  ])
  .openapi('Entry');
export type Entry = z.infer<typeof entrySchema>;

/** One page of at most 50 entries, newest day first. `next` is the cursor of the page after it, null on the last. */
export const entryPageSchema = z
  .object({ items: z.array(entryCardSchema), next: z.string().nullable() })
  .openapi('EntryPage');
export type EntryPage = z.infer<typeof entryPageSchema>;

export const PAGE_SIZE = 50;

export const entryQuerySchema = z.object({
  section: sectionSchema.optional(),
  cursor: z.string().max(200).optional(),
});

/** A system that delivers to this dossier, or that does not yet and must be asked on paper. */
export const sourceSchema = z
  .object({
    organisation: organisationSchema,
    connected: z.boolean(),
    since: daySchema.nullable(),
    /** How to ask this organisation for the rest, in plain Dutch. */
    howToAsk: z.string(),
  })
  .openapi('Source');
export type Source = z.infer<typeof sourceSchema>;

export const relationToMeSchema = z.enum(['subject', 'acting', 'shared']).openapi('RelationToMe');
export type RelationToMe = z.infer<typeof relationToMeSchema>;

export const dossierSchema = z
  .object({
    id: idSchema,
    /** `subject`: it is about me. `acting`: I decide for this child. `shared`: I may see a part of it. */
    relation: relationToMeSchema,
    /** Life stage and birthday are for the subject's own eyes: null for everybody else. */
    subject: z.object({
      name: z.string(),
      lifeStage: lifeStageSchema.nullable(),
      turnsEighteenOn: daySchema.nullable(),
    }),
    /** Shelves with something on them. Cards are counted for the subject only; for others the number is null. */
    sections: z.array(
      z.object({
        section: sectionSchema,
        open: z.number().int().nullable(),
        withheld: z.number().int().nullable(),
      }),
    ),
    /** Which organisations deliver here and which don't; for the subject and whoever acts for a child. */
    sources: z.array(sourceSchema),
    /** Newest entries that lie open, up to today, at most five; for the subject only. */
    newest: z.array(openEntryCardSchema),
  })
  .openapi('Dossier');
export type Dossier = z.infer<typeof dossierSchema>;
