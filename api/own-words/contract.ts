import { z } from '@hono/zod-openapi';
import { attachmentSchema } from '../attachments/contract.ts';
import { daySchema, idSchema, kindSchema, momentSchema } from '../dossier/contract.ts';

/** The shelves on which a young person puts things of their own. */
export const OWN_SECTIONS = ['my-words', 'keepsakes'] as const;
export const ownSectionSchema = z.enum(OWN_SECTIONS).openapi('OwnSection');
export type OwnSection = z.infer<typeof ownSectionSchema>;

const titleSchema = z.string().trim().min(1).max(140);
/** A photo may say it all. */
const textSchema = z.string().trim().max(20_000);
/** No number that a database can't hold. */
const versionSchema = z.number().int().min(1).max(2_147_483_646);

export const newOwnWordsSchema = z
  .strictObject({
    section: ownSectionSchema,
    title: titleSchema,
    text: textSchema.default(''),
    /** The day that it is about, not after today; today when it is left out. */
    day: daySchema.optional(),
    /** The card beside which they stand: my side of it, my own view on a goal. */
    besideId: idSchema.optional(),
  })
  .openapi('NewOwnWords');
export type NewOwnWords = z.infer<typeof newOwnWordsSchema>;

export const changedOwnWordsSchema = z
  .strictObject({
    title: titleSchema,
    text: textSchema,
    day: daySchema,
    /** The version that was changed: when there is a newer one, nothing happens and nothing is lost. */
    version: versionSchema,
  })
  .openapi('ChangedOwnWords');
export type ChangedOwnWords = z.infer<typeof changedOwnWordsSchema>;

/** Which version goes into the bin: one does not throw away what one has not seen. */
export const binnedOwnWordsSchema = z.strictObject({ version: versionSchema }).openapi('BinnedOwnWords');

export const ownWordsSchema = z
  .object({
    id: idSchema,
    dossierId: idSchema,
    section: ownSectionSchema,
    kind: kindSchema,
    day: daySchema,
    title: z.string(),
    text: z.string(),
    version: versionSchema,
    besideId: idSchema.nullable(),
    files: z.array(attachmentSchema),
  })
  .openapi('OwnWords');
export type OwnWords = z.infer<typeof ownWordsSchema>;

/** In the bin: still to be taken back, until `goneAt`. */
export const binnedSchema = z
  .object({ id: idSchema, section: ownSectionSchema, title: z.string(), goneAt: momentSchema })
  .openapi('Binned');
export type Binned = z.infer<typeof binnedSchema>;

/** One page of at most 50, newest day first. */
export const ownWordsPageSchema = z
  .object({
    items: z.array(ownWordsSchema),
    next: z.string().nullable(),
    /** What was thrown away and can still be taken back, whatever the page. */
    bin: z.array(binnedSchema),
    /** Closed for some days, because somebody got a new way in at a desk: then the rest is empty. */
    guarded: z.boolean(),
  })
  .openapi('OwnWordsPage');
export type OwnWordsPage = z.infer<typeof ownWordsPageSchema>;

export const ownWordsQuerySchema = z.object({
  section: ownSectionSchema.optional(),
  /** Only what stands beside this card. */
  beside: idSchema.optional(),
  cursor: z.string().max(200).optional(),
});
export type OwnWordsQuery = z.infer<typeof ownWordsQuerySchema>;
