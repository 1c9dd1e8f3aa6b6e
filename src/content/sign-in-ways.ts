import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line, picto } from './fields.ts';

const wayInSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: line(40),
  /** Whom it is for. */
  who: line(120),
  picto,
  steps: z
    .array(z.strictObject({ picto, sentence: line(120) }))
    .min(3)
    .max(6),
  /** What is good to know. */
  good: line(120),
  /** What to do when it does not work. */
  fails: z.array(line(140)).min(1),
});
export type WayIn = z.infer<typeof wayInSchema>;

const waysInSchema = z.strictObject({ ways: z.array(wayInSchema).min(1) });

/**
 * Every way to sign in, in picture steps (`content/aanmelden.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements
 */
export function readWaysIn(root: string): WayIn[] {
  return waysInSchema.parse(load(readFileSync(join(root, 'content', 'aanmelden.yaml'), 'utf8'))).ways;
}
