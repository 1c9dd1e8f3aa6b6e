import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type Word, wordSchema } from '../content/word.ts';

/** A word of the glossary with the name of its file, which is also the end of its address. */
export type GlossaryWord = Word & { slug: string };

/** Where the explanation of a word stands. */
export function addressOfWord(slug: string): string {
  return `/nl/woorden/${slug}/`;
}

/**
 * All words of `content/woorden`, for the build and for checks. A file that breaks the agreements is left out: the
 * check on content already says what is wrong with it, and stops the build.
 * @param root folder of the project
 */
export function readGlossary(root: string): GlossaryWord[] {
  const folder = join(root, 'content', 'woorden');
  return readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .toSorted()
    .flatMap(name => {
      const fields = fieldsOf(readFileSync(join(folder, name), 'utf8'));
      const parsed = wordSchema.safeParse(fields);
      return parsed.success ? [{ slug: name.replace(/\.md$/, ''), ...parsed.data }] : [];
    });
}

function fieldsOf(source: string): unknown {
  const front = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (front === undefined) return undefined;
  try {
    return load(front);
  } catch {
    return undefined;
  }
}
