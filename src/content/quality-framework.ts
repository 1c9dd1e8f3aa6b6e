import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line } from './fields.ts';

const criterionSchema = z.strictObject({
  /** The number is ours: the framework itself has none. A letter behind it names a part of a criterion. */
  id: z.string().regex(/^QF-[TOP]-\d{2}(?:\.[a-h])?$/),
  text: line(110),
  /** A law holds too, whatever the framework says. */
  law: z.literal(true).optional(),
  /** The framework only advises it. */
  advised: z.literal(true).optional(),
});

const frameworkSchema = z.strictObject({
  source: z.strictObject({
    title: line(120),
    publisher: line(80),
    makers: line(80),
    commissionedBy: line(80),
  }),
  pillars: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z]+$/),
        title: line(40),
        about: line(100),
        themes: z
          .array(z.strictObject({ title: line(40), criteria: z.array(criterionSchema).min(1) }))
          .min(1),
      }),
    )
    .length(3),
});
export type QualityFramework = z.infer<typeof frameworkSchema>;

/**
 * The quality framework in our own words (`content/kwaliteitskader.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements, or uses a number or the name of a theme twice
 */
export function readQualityFramework(root: string): QualityFramework {
  const framework = frameworkSchema.parse(
    load(readFileSync(join(root, 'content', 'kwaliteitskader.yaml'), 'utf8')),
  );
  const themes = framework.pillars.flatMap(pillar => pillar.themes);
  const names = [
    ...themes.map(({ title }) => title),
    ...themes.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  ];
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  if (twice.length > 0)
    throw new Error(`content/kwaliteitskader.yaml: ${twice.join(', ')} staat er twee keer.`);
  return framework;
}
