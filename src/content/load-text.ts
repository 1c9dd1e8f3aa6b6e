import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { GlossaryEntry } from '../reading/glossary.ts';
import { readGlossary } from '../terms/glossary.ts';
import type { ContentText } from './plain-language.ts';

/**
 * A content file as the check on plain language wants it.
 *
 * @param file its path from the root of the project, below `content/`
 * @throws when the file is not there, or its fields can not be read
 */
export async function loadText(file: string, { root }: { root: string }): Promise<ContentText> {
  const source = await readFile(join(root, file), 'utf8');
  const [, inContent = ''] = /(?:^|\/)content\/([^/]+)\//.exec(file) ?? [];
  const folder = file.endsWith('/_organisatie.yaml') ? 'organisaties' : inContent;
  const front = file.endsWith('.yaml') ? source : (/^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '');
  return { folder, source, fields: load(front) };
}

/** The words that this site explains, for the engine: `content/woorden`. */
export function loadGlossary({ root }: { root: string }): GlossaryEntry[] {
  return readGlossary(root).map(({ term, synonyms, forms, avoid, short }) => ({
    term,
    synonyms: [...synonyms, ...forms],
    avoid,
    explanation: short,
  }));
}
