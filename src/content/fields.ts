import { z } from 'zod';
import { nl } from 'zod/locales';
import { isConcept } from '../pictos/registry.ts';

// What has no message of its own is said in Dutch too: editors read these messages.
z.config(nl());

/** A day as an editor writes it: `2026-11-22`, without quotes or with. */
export const day = z.union([z.date(), z.iso.date().transform(text => new Date(text))], {
  error: 'Schrijf een dag als 2026-11-22.',
});

/** A text of one line, with the longest length that its place on the page bears. */
export function line(longest: number): z.ZodString {
  return z
    .string({ error: 'Vul hier tekst in.' })
    .trim()
    .min(1, 'Vul hier tekst in.')
    .max(longest, `Maak dit korter: ten hoogste ${longest} tekens.`);
}

/** A name from content/pictos.json. */
export const picto = z
  .string({ error: 'Vul de naam van een picto in.' })
  .refine(isConcept, { error: 'Deze picto bestaat niet. Kies een naam uit content/pictos.json.' });

const source = z.strictObject({
  title: line(240),
  url: z.url({ protocol: /^https?$/, error: 'Schrijf het volledige adres, met https:// ervoor.' }).optional(),
  seen: day,
});
export type Source = z.infer<typeof source>;

/** Who answers for a text, when it was looked at, and what it rests on: the same three for every kind of page. */
export const freshness = {
  owner: line(80),
  reviewed: day,
  nextReview: day,
  sources: z
    .array(source, { error: 'Zeg waar dit vandaan komt: een lijst met title, url en seen.' })
    .min(1, 'Noem minstens één bron.'),
};

/** The rule that a next review comes after the last one, with its message. */
export function reviewedBeforeNext({ reviewed, nextReview }: { reviewed: Date; nextReview: Date }): boolean {
  return nextReview > reviewed;
}
export const reviewOrderMessage = {
  path: ['nextReview'],
  error: 'nextReview moet later zijn dan reviewed.',
};
