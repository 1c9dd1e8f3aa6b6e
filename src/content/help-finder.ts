import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import type { Answer, HelpFinder, Question } from '../help-finder/tree.ts';
import { line, picto } from './fields.ts';

/** More than this, and somebody who needs help has to choose again. */
const mostServices = 5;

const forWhom = z.strictObject({
  audience: z
    .array(z.enum(['jongere', 'ouder', 'professional']))
    .min(1)
    .optional(),
  age: z
    .strictObject({ from: z.int().min(0), to: z.int().max(99) })
    .refine(({ from, to }) => from <= to, 'from mag niet groter zijn dan to.')
    .optional(),
});

const answer: z.ZodType<Answer> = z
  .strictObject({
    label: line(60),
    picto,
    for: forWhom.optional(),
    question: z.lazy(() => question).optional(),
    advice: z.string().optional(),
  })
  .refine(
    one => (one.question === undefined) !== (one.advice === undefined),
    'Geef dit antwoord één vervolg: een question, of een advice.',
  );

const question: z.ZodType<Question> = z.strictObject({
  ask: line(60),
  hint: line(120).optional(),
  answers: z
    .array(answer)
    .min(2, 'Geef minstens twee antwoorden.')
    .max(8, 'Geef ten hoogste acht antwoorden.'),
});

const advice = z.strictObject({
  title: line(60),
  urgent: z.literal(true).optional(),
  services: z
    .array(
      z.strictObject({
        service: z.string(),
        because: line(100),
        toCheck: z.literal(true).optional(),
      }),
    )
    .min(2, 'Noem minstens twee diensten: één kan gesloten zijn.')
    .max(mostServices, `Noem ten hoogste ${mostServices} diensten.`)
    .refine(
      services => new Set(services.map(({ service }) => service)).size === services.length,
      'Een dienst staat er twee keer in.',
    ),
});

/** The help finder: `content/hulp-zoeken.yaml`. */
export const helpFinderSchema = z.strictObject({
  start: question,
  advice: z.record(z.string(), advice),
  notHere: z.array(z.strictObject({ service: z.string(), why: line(160) })).default([]),
});

/**
 * The help finder as its editors wrote it.
 *
 * @param root of the project
 * @throws when the file breaks its agreements
 */
export function readHelpFinder(root: string): HelpFinder {
  return helpFinderSchema.parse(load(readFileSync(join(root, 'content', 'hulp-zoeken.yaml'), 'utf8')));
}
