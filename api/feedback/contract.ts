import { z } from '@hono/zod-openapi';

/** "Was dit duidelijk?" Three faces under a page: yes, a bit, no. */
export const CLARITIES = ['clear', 'partly', 'unclear'] as const;
export type Clarity = (typeof CLARITIES)[number];

const LONGEST_TEXT = 500;

/** A public page, by its address. It names no person: personal ids never stand in an address of the site. */
export const pageSchema = z
  .string()
  .max(200)
  .regex(/^\/(?:nl|fr|en|ar)\/(?:[a-z0-9-]+\/)*$/, 'Dit is geen adres van deze site.')
  .refine(page => !page.includes('/mijn-dossier/'), 'Over je dossier stel je een vraag in je dossier zelf.')
  .openapi('PageAddress', { example: '/nl/rechten/dossier/' });

const words = z
  .string()
  .trim()
  .max(LONGEST_TEXT, `Hou het korter: hoogstens ${LONGEST_TEXT} letters.`)
  .transform(text => text || undefined);

const short = (longest: number, needed: string) =>
  z.string().trim().min(1, needed).max(longest, `Hou het korter: hoogstens ${longest} letters.`);

/**
 * What somebody says of a page: how clear it was, what is wrong in it, or (an organisation about a platform) what should stand
 * there and where that can be checked. A form sends the same as a script.
 */
export const newFeedbackSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('clarity'),
      clarity: z.enum(CLARITIES, 'Kies een gezicht.'),
      text: words.optional(),
    }),
    z.strictObject({
      kind: z.literal('mistake'),
      text: words.refine(text => text !== undefined, 'Schrijf wat er fout is.'),
    }),
    z.strictObject({
      kind: z.literal('correction'),
      about: short(80, 'Kies een platform.'),
      text: short(LONGEST_TEXT, 'Schrijf wat er moet staan.'),
      by: short(80, 'Schrijf voor welke organisatie je spreekt.'),
      source: short(200, 'Schrijf waar we het kunnen nakijken.'),
    }),
  ])
  .openapi('NewFeedback');
export type NewFeedback = z.infer<typeof newFeedbackSchema>;

/** What people said of one page, for its moderators. */
export type PageFeedback = {
  page: string;
  clarity: Record<Clarity, number>;
  mistakes: number;
  /** Newest first. `clarity` is null for a mistake that somebody names, or a correction. */
  texts: { day: string; clarity: Clarity | null; text: string }[];
};
