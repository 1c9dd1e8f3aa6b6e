import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { z } from 'zod';
import { line, picto } from './fields.ts';

const keptSchema = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  title: line(40),
  picto,
  what: line(200),
  /** Who sees it. */
  who: line(200),
  /** After which term it goes. */
  until: line(200),
  /** What of it is unreadable for whoever steals it, where "the words are" does not say it. */
  secret: line(200).optional(),
  /** The tables of docs/data-register.md that it tells of. */
  tables: z.array(z.string()).min(1),
});
const fileSchema = z.strictObject({ kept: z.array(keptSchema).min(1) });

export type Kept = z.infer<typeof keptSchema> & {
  /** Whether some of it is encrypted, as the register says. */
  sealed: boolean;
};

/** One row of docs/data-register.md: `| table | plain columns | sealed columns | … |`. */
const ROW = /^\| `([a-z_]+)` \|([^|]*)\|([^|]*)\|/gm;

/**
 * Everything that is kept, in plain words (`content/privacy.yaml`), held to the data register: each table is told once.
 *
 * @param root of the project
 * @throws when a table of the register is told nowhere or twice, or when a table is told that is not there
 */
export function readKeptData(root: string): Kept[] {
  const { kept } = fileSchema.parse(load(readFileSync(join(root, 'content', 'privacy.yaml'), 'utf8')));
  const register = readFileSync(join(root, 'docs', 'data-register.md'), 'utf8');
  const sealed = new Map(
    [...register.matchAll(ROW)].map(([, table = '', , cell = '']) => [table, cell.trim() !== '']),
  );
  const wrong = untoldTables(
    [...sealed.keys()],
    kept.flatMap(({ tables }) => tables),
  );
  if (wrong.length > 0) throw new Error(`content/privacy.yaml: ${wrong.join(' ')}`);
  return kept.map(group => ({ ...group, sealed: group.tables.some(table => sealed.get(table)) }));
}

/** What keeps the page and the register apart, one sentence each; nothing when they agree. */
export function untoldTables(there: readonly string[], told: readonly string[]): string[] {
  return [
    ...there.filter(table => !told.includes(table)).map(table => `Zeg ook wat er in ${table} staat.`),
    ...told
      .filter(table => !there.includes(table))
      .map(table => `De tabel ${table} staat niet in docs/data-register.md.`),
    ...told
      .filter((table, index) => told.indexOf(table) !== index)
      .map(table => `${table} staat er twee keer.`),
  ];
}
