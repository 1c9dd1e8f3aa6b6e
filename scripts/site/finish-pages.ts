import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page carries in itself: a script without an address, or styles. */
const INLINE = {
  script: /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
} as const;

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/;

/** What is written for the search index alone, in elements and attributes of their own. */
const SEARCH_MARKS = /<meta data-pagefind-[^>]*>|\sdata-pagefind-[a-z]+(?:="[^"]*")?/g;

/**
 * The last hand on each page, after the search index is made: out goes what only the index needed, and the content security
 * policy keeps no more than the hashes of what the page itself carries. (Astro writes those of the whole site on each page:
 * more than a page needs to allow, and more than it should weigh.)
 *
 * @returns what was done, in words for the terminal
 */
export async function finishPages(outDir: string): Promise<string> {
  const names = await readdir(outDir, { recursive: true });
  const pages = names.filter(name => name.endsWith('.html'));
  for (const name of pages) {
    const file = join(outDir, name);
    const html = await readFile(file, 'utf8');
    await writeFile(file, tightenPolicy(html.replaceAll(SEARCH_MARKS, '')));
  }
  return `${pages.length} pagina's`;
}

/** One page with a policy that names its own scripts and styles, and no others. */
function tightenPolicy(html: string): string {
  const own = new Set(Object.values(INLINE).flatMap(pattern => hashesOf(html, pattern)));
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const kept = policy.replaceAll(/ '(sha256-[^']+)'/g, (source, hash: string) =>
      own.has(hash) ? source : '',
    );
    return before + kept + after;
  });
}

function hashesOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(
    ([, content = '']) => `sha256-${createHash('sha256').update(content).digest('base64')}`,
  );
}
