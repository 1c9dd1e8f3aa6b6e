import { z } from 'zod';
import { freshness, line, picto, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';

/** A word that deserves an explanation: `content/woorden/<slug>.md`. */
export const wordSchema = z
  .strictObject({
    term: line(60),
    short: line(200),
    synonyms: z.array(line(60), { error: 'Schrijf een lijst. Geen andere woorden? Schrijf [].' }),
    picto,
    ...freshness,
  })
  .refine(reviewedBeforeNext, reviewOrderMessage);
