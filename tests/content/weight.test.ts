import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_TYPES, typeOf } from '../helpers/page-types.ts';
import { type BuiltPage, builtPages, isReadable, SITE } from '../helpers/site.ts';

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Bytes of a file as it travels to an old phone: gzip, where that helps. */
function weight(file: string): number {
  const place = path.join(SITE, file);
  return statSync(existsSync(`${place}.gz`) ? `${place}.gz` : place).size;
}

/** A script with everything that it imports at once; what it fetches after a touch is not there yet. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  const code = readFileSync(path.join(SITE, script), 'utf8');
  for (const name of all(code, /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g)) {
    withImports(path.posix.join(path.posix.dirname(script), name), seen);
  }
  return seen;
}

/** Everything that comes with a page: scripts, styles, and every picture, also those that wait until they are near. */
function partsOf(html: string): string[] {
  const scripts = [
    ...all(html, /<script[^>]*\ssrc="(\/[^"]+)"/g),
    ...all(html, /<link[^>]*rel="modulepreload"[^>]*href="(\/[^"]+)"/g),
    ...all(html, /<astro-island[^>]*\s(?:component|renderer)-url="(\/[^"]+)"/g),
  ].flatMap(script => [...withImports(script)]);
  // Imports of a script that stands in the page itself.
  const inline = all(html, /<script[^>]*type="module"[^>]*>([\s\S]*?)<\/script>/g).flatMap(code =>
    all(code, /(?:from|import)\s*["'](\/_astro\/[^"']+)["']/g).flatMap(script => [...withImports(script)]),
  );
  const pictures = all(html, /<img[^>]*\ssrc="(\/[^"]+)"/g);
  const styles = all(html, /<link[^>]*rel="stylesheet"[^>]*href="(\/[^"]+)"/g);
  return [...new Set([...scripts, ...inline, ...pictures, ...styles])];
}

const measured = builtPages()
  .filter(isReadable)
  .map(({ address, file, html }: BuiltPage) => {
    const page = weight(file);
    const whole = partsOf(html).reduce((sum, part) => sum + weight(part), page);
    return { address, type: typeOf(address), page, whole };
  });

describe('The weight of the pages', () => {
  it('is told by type of page', () => {
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
    const lines = PAGE_TYPES.map(({ name }) => {
      const pages = measured.filter(({ type }) => type.name === name);
      const most = (key: 'page' | 'whole') => Math.max(0, ...pages.map(one => one[key]));
      const mean = pages.reduce((sum, { page }) => sum + page, 0) / Math.max(1, pages.length);
      return `${name.padEnd(20)}${String(pages.length).padStart(6)}${kB(mean)}${kB(most('page'))}${kB(most('whole'))}`;
    });
    const head = `${'type'.padEnd(20)}${'pages'.padStart(6)}${'mean HTML'.padStart(10)}${'most HTML'.padStart(10)}${'most whole'.padStart(11)}`;
    console.log([head, ...lines].join('\n'));
    expect(measured.length).toBeGreaterThan(0);
  });

  it.each(PAGE_TYPES.map(({ name }) => name))('there is a page of type "%s" to weigh', name => {
    expect(measured.some(({ type }) => type.name === name)).toBe(true);
  });

  it('stays within the budget of its type, with everything that comes with it (promise 38)', () => {
    const heavy = measured.filter(
      ({ page, whole, type: { budget } }) =>
        page > budget.html || (budget.whole !== undefined && whole > budget.whole),
    );
    expect(heavy.map(({ address, page, whole }) => ({ address, page, whole }))).toEqual([]);
  });
});
