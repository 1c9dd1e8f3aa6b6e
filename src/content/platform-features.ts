import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line } from './fields.ts';
import { featureIds } from './platform.ts';

const percent = z.int().min(0).max(100);

const featureSchema = z.strictObject({
  id: z.enum(featureIds),
  /** The row of a table. */
  label: line(50),
  /** What to ask a provider. */
  asks: line(90),
  /** What it means, for who does not know the word. */
  means: line(90),
  /** Stands in the short table too, for youngsters and families. */
  short: z.literal(true).optional(),
  /** Stands in the comparing tables of the report. The others come from the sheets and the text alone. */
  compared: z.literal(true).optional(),
  /** How professionals answered in 2022, in percent: necessary, nice to have, not needed. Rows may exceed 100, as printed. */
  survey: z.tuple([percent, percent, percent]).optional(),
});

const fileSchema = z.strictObject({
  groups: z.array(z.strictObject({ title: line(40), features: z.array(featureSchema).min(1) })).min(1),
});
export type FeatureGroup = z.infer<typeof fileSchema>['groups'][number];

/**
 * Everything that a platform can do, in plain words and in the order of the tables (`content/platform-kenmerken.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements, or tells a feature nowhere or twice
 */
export function readPlatformFeatures(root: string): FeatureGroup[] {
  const file = join(root, 'content', 'platform-kenmerken.yaml');
  const { groups } = fileSchema.parse(load(readFileSync(file, 'utf8')));
  const told = groups.flatMap(({ features }) => features.map(({ id }) => id));
  const wrong = featureIds.filter(id => told.filter(other => other === id).length !== 1);
  if (wrong.length > 0) throw new Error(`content/platform-kenmerken.yaml: zeg één keer ${wrong.join(', ')}.`);
  return groups;
}
