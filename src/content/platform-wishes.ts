import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line, picto } from './fields.ts';
import { featureIds } from './platform.ts';

const wishSchema = z.strictObject({
  wish: z.enum(featureIds),
  picto,
  /** Whether Open Kaart itself does it. */
  openKaart: z.enum(['yes', 'partial', 'no']),
  text: line(160),
  /** Where to read more about it. */
  link: z
    .string()
    .regex(/^\/nl\/([a-z0-9-]+\/)*$/)
    .optional(),
});
export type Wish = z.infer<typeof wishSchema>;

const fileSchema = z.strictObject({ wishes: z.array(wishSchema).min(1) });

/**
 * What people asked for and no platform could be shown to have, and what Open Kaart does with it (`content/platform-wensen.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements
 */
export function readWishes(root: string): Wish[] {
  return fileSchema.parse(load(readFileSync(join(root, 'content', 'platform-wensen.yaml'), 'utf8'))).wishes;
}
