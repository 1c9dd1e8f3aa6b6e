import { z } from 'zod';
import { line, reviewedBeforeNext, reviewOrderMessage } from './fields.ts';
import { pageFields } from './page.ts';

/** A guidance page of an organisation: `content/gids/<organisatie>/<slug>.md`. */
export const guideSchema = z
  .strictObject({
    ...pageFields,
    theme: z.literal('gids', { error: 'Een gids heeft altijd theme: gids.' }),
    organisation: line(40),
  })
  .refine(reviewedBeforeNext, reviewOrderMessage);
