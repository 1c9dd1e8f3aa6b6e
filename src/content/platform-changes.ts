import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { day, line } from './fields.ts';

const changeSchema = z.strictObject({
  day,
  /** The name of a file in `content/platformen/`; left out when it is about all. */
  platform: z.string().optional(),
  what: line(160),
  from: line(200).optional(),
  to: line(200).optional(),
  /** On whose word, and how it was checked. */
  word: line(160),
});
export type Change = z.infer<typeof changeSchema>;

const fileSchema = z.strictObject({ changes: z.array(changeSchema).min(1) });

/**
 * What changed in the facts about platforms, newest first (`content/platform-wijzigingen.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements
 */
export function readChanges(root: string): Change[] {
  const file = join(root, 'content', 'platform-wijzigingen.yaml');
  const { changes } = fileSchema.parse(load(readFileSync(file, 'utf8')));
  return changes.toSorted((one, other) => other.day.getTime() - one.day.getTime());
}
