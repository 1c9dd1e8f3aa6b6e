import { z } from '@hono/zod-openapi';
import { daySchema, idSchema, kindSchema, sectionSchema } from '../../dossier/contract.ts';

/** What a team that is involved can put on the table. Own words and keepsakes are the youngster's. */
export const addedSectionSchema = sectionSchema.exclude(['my-words', 'keepsakes']).openapi('AddedSection');
export const addedKindSchema = kindSchema.exclude(['own-word', 'keepsake']).openapi('AddedKind');

export const newEntrySchema = z
  .strictObject({
    /** For which team one writes. */
    teamId: idSchema,
    section: addedSectionSchema,
    kind: addedKindSchema,
    title: z.string().trim().min(1, 'Geef een titel.').max(140),
    text: z.string().trim().min(1, 'Schrijf een tekst.').max(20_000),
    day: daySchema,
    /** Why it was written, in plain words. */
    why: z.string().trim().max(400).optional(),
    /** Better read together with somebody. It never keeps the card closed. */
    sensitive: z.boolean().default(false),
  })
  .openapi('NewEntry');
/** As a screen sends it. */
export type NewEntry = z.input<typeof newEntrySchema>;
/** As it is taken in. */
export type AddedEntry = z.output<typeof newEntrySchema>;

export const addedEntrySchema = z.object({ id: idSchema }).openapi('AddedEntry');
