import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { day, line } from './fields.ts';

/** The three kinds of content that is not accessible, as the statement must keep them apart, in its order. */
export const gapKinds = {
  'not-yet': 'Nog niet in orde, of nog niet zeker',
  burden: 'Te zware last',
  outside: 'Buiten de wet',
} as const;
export type GapKind = keyof typeof gapKinds;

const gapSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/, 'Schrijf een naam in kleine letters, met streepjes.'),
  kind: z.enum(Object.keys(gapKinds) as [GapKind, ...GapKind[]], {
    error: `Kies uit ${Object.keys(gapKinds).join(', ')}.`,
  }),
  /** What does not work, for whom. */
  what: line(120),
  /** On which pages or screens. */
  where: line(160),
  why: line(160),
  /** What somebody can do meanwhile. */
  instead: line(200),
  since: day,
  /** What we will do about it, and when if that is known. */
  planned: line(160),
});
export type KnownGap = z.infer<typeof gapSchema>;

const fileSchema = z
  .strictObject({
    gaps: z.array(gapSchema).min(1, 'Een site zonder gebreken bestaat niet. Noem er minstens één.'),
  })
  .refine(({ gaps }) => new Set(gaps.map(({ id }) => id)).size === gaps.length, {
    path: ['gaps'],
    error: 'Geef elk gebrek een eigen id.',
  });

/**
 * What we know that is not accessible (`content/toegankelijkheid-gebreken.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements
 */
export function readKnownGaps(root: string): KnownGap[] {
  const file = join(root, 'content', 'toegankelijkheid-gebreken.yaml');
  return fileSchema.parse(load(readFileSync(file, 'utf8'))).gaps;
}
