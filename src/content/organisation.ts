import { z } from 'zod';
import { line, picto } from './fields.ts';

/** An organisation that publishes guides: `content/gids/<organisatie>/_organisatie.yaml`. */
export const organisationSchema = z.strictObject({
  name: line(60),
  /** Whether it only exists to show what a guide looks like. The pages then say so. */
  invented: z.boolean({ error: 'Schrijf true of false.' }),
  kind: line(60),
  picto,
  description: line(160),
  contact: z.array(line(80)).min(1, 'Zeg hoe je de organisatie bereikt.'),
  owner: line(80),
});
export type Organisation = z.infer<typeof organisationSchema>;
