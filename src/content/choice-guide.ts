import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line, picto } from './fields.ts';
import { featureIds } from './platform.ts';

/** The number of a question in the list that the guides were made from. */
const number = z.string().regex(/^[OJN]\d{1,2}(?:\.\d{1,2})?$/);
const feature = z.enum(featureIds);
const weight = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** A question that nothing is computed with: it is done, or it is still to do. */
const taskQuestion = z.strictObject({ id: number, question: line(120), help: line(120).optional() });

const option = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  label: line(60),
  /** What the option proposes for the next step (src/choosing/needs.ts). */
  must: z.array(feature).optional(),
  weigh: z.partialRecord(feature, weight).optional(),
  unwanted: z.array(feature).optional(),
  knowingly: z.partialRecord(feature, weight).optional(),
});

const need = z.strictObject({
  id: number,
  question: line(120),
  help: line(200).optional(),
  /** More than one answer is possible. */
  several: z.literal(true).optional(),
  options: z.array(option).min(2),
});
export type Need = z.infer<typeof need>;

const youngQuestion = z.union([
  z.strictObject({
    id: number,
    picto,
    question: line(90),
    feature,
    /** What goes along with it, and weighs less. */
    also: z.array(feature).optional(),
    ask: line(120),
  }),
  /** A question about what a platform should rather not have. */
  z.strictObject({ id: number, picto, question: line(90), contested: feature, ask: line(120) }),
]);

const guideSchema = z.strictObject({
  organisation: z.strictObject({
    team: z.array(taskQuestion).min(1),
    vision: z.array(taskQuestion).min(1),
    needs: z.array(need).min(1),
    plan: z
      .array(
        z.strictObject({
          title: line(40),
          tasks: z.array(z.strictObject({ id: number, task: line(120) })).min(1),
        }),
      )
      .min(1),
  }),
  young: z.array(youngQuestion).min(1).max(10, 'Stel jongeren en gezinnen hoogstens tien vragen.'),
});
export type ChoiceGuide = z.infer<typeof guideSchema>;

/**
 * The questions of the guides for choosing (`content/keuzegids.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements, or asks a question twice
 */
export function readChoiceGuide(root: string): ChoiceGuide {
  const guide = guideSchema.parse(load(readFileSync(join(root, 'content', 'keuzegids.yaml'), 'utf8')));
  const { team, vision, needs, plan } = guide.organisation;
  const ids = [...team, ...vision, ...needs, ...plan.flatMap(({ tasks }) => tasks), ...guide.young].map(
    ({ id }) => id,
  );
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice.length > 0) throw new Error(`content/keuzegids.yaml: ${twice.join(', ')} staat er twee keer.`);
  return guide;
}
