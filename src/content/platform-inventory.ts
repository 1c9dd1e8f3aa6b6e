import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line } from './fields.ts';

/** What happened to a tool of the list of 70. Not chosen is not bad. */
export const outcomes = {
  screened: 'Getest',
  retained: 'Gekozen, niet getest',
  medium: 'Op de reservelijst, niet getest',
  'medium-and-low': 'Op de reservelijst, niet getest',
  low: 'Onderaan de reservelijst, niet getest',
  'not-selected': 'Niet gekozen',
} as const;
export type Outcome = keyof typeof outcomes;

const toolSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: line(80),
  url: z.url({ protocol: /^https?$/ }),
  outcome: z.enum(Object.keys(outcomes) as [Outcome, ...Outcome[]]),
  /** Its page on this site: the name of a file in `content/platformen/`. */
  platform: z.string().optional(),
  /** What kind of tool it is, where the report says so. */
  kind: line(60).optional(),
  /** Why it dropped out, where the report says so. */
  reason: line(160).optional(),
  /** How many people in a survey of professionals knew it. */
  known: z.int().positive().optional(),
});
export type InventoryTool = z.infer<typeof toolSchema>;

const fileSchema = z.strictObject({ tools: z.array(toolSchema).min(1) });

/**
 * The 70 tools that the researchers of 2022 listed (`content/platform-inventaris.yaml`).
 *
 * @param root of the project
 * @throws when the file breaks its agreements
 */
export function readInventory(root: string): InventoryTool[] {
  return fileSchema.parse(load(readFileSync(join(root, 'content', 'platform-inventaris.yaml'), 'utf8')))
    .tools;
}
