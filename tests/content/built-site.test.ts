import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkFile, contentFiles, knownAddresses } from '../../src/content/check.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SITE = path.join(ROOT, 'dist');

/** Budgets in bytes, compressed, styles of the page included (design of the public site). */
const READING_PAGE = 14_000;
const LIST_OR_TOOL = 40_000;
const WHOLE_READING_PAGE = 60_000;

const SEARCH = '/nl/zoeken/';

type BuiltPage = { address: string; file: string; html: string };

/** Pages that were built. Search brings files of its own, which are no pages. */
const pages: BuiltPage[] = readdirSync(SITE, { recursive: true, encoding: 'utf8' })
  .map(name => name.split(path.sep).join('/'))
  .filter(name => name.endsWith('.html') && !name.startsWith('pagefind/'))
  .map(name => ({
    address: `/${name.replace(/index\.html$/, '')}`,
    file: name,
    html: readFileSync(path.join(SITE, name), 'utf8'),
  }));

/** What people read; the page at `/` only sends them on, before anything is shown. */
const readable = pages.filter(page => page.address !== '/');

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const policyOf = (html: string) =>
  all(html, /<meta http-equiv="content-security-policy" content="([^"]*)"/gi)[0] ?? '';

/** Bytes of a file of the site as it travels: compressed, where that helps. */
function weight(file: string): number {
  const place = path.join(SITE, file);
  return statSync(existsSync(`${place}.br`) ? `${place}.br` : place).size;
}

/** Names the pages where something is found, with what was found there. */
function where(select: (page: BuiltPage) => string[], from = readable): string[] {
  return from.flatMap(page => select(page).map(found => `${page.address}: ${found}`));
}

/** Where a relative address of this site is kept as a file. */
function isThere(address: string): boolean {
  const place = path.join(SITE, decodeURIComponent(address.replace(/[?#].*$/, '')));
  return existsSync(address.replace(/[?#].*$/, '').endsWith('/') ? path.join(place, 'index.html') : place);
}

describe('The content', () => {
  it('keeps to its agreements in every file', async () => {
    const addresses = await knownAddresses(ROOT);
    const files = await contentFiles(ROOT);
    const problems = await Promise.all(files.map(file => checkFile(file, { addresses, root: ROOT })));
    expect(files.length).toBeGreaterThan(0);
    expect(problems.flat()).toEqual([]);
  });

  it('is on the site, every page of it', async () => {
    const missing = [...(await knownAddresses(ROOT))].filter(address => !isThere(address));
    expect(missing).toEqual([]);
  });
});

describe('Every page of the site', () => {
  it('says its language, its title and what it is about', () => {
    const wrong = where(({ html }) => [
      ...(/<html[^>]* lang="nl/.test(html) ? [] : ['no language']),
      ...(all(html, /<title>([^<]+)<\/title>/g).length === 1 ? [] : ['no title, or more than one']),
      ...(all(html, /<h1[\s>]()/g).length === 1 ? [] : ['no main heading, or more than one']),
      ...(/<meta name="description" content="[^"]{20,}"/.test(html) ? [] : ['no description']),
    ]);
    expect(wrong).toEqual([]);
  });

  it('leads to urgent help, the quick exit and the accessibility statement', () => {
    const wrong = where(({ html }) =>
      ['href="/nl/dringend/"', 'quick-exit', 'href="tel:', 'href="/nl/toegankelijkheid/"'].filter(
        needed => !html.includes(needed),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const broken = where(({ html }) =>
      all(html, /\s(?:href|src)="(\/(?!\/)[^"]*)"/g).filter(
        address => !/^\/(api|demo-aanmelden)\//.test(address) && !isThere(address),
      ),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('jumps only to places that it has', () => {
    const broken = where(({ html }) =>
      all(html, /<a[^>]* href="#([^"]+)"/g).filter(id => !html.includes(` id="${decodeURIComponent(id)}"`)),
    );
    expect(broken).toEqual([]);
  });

  it('asks nothing of anybody else (promise 30)', () => {
    const asked = where(({ html }) => [
      ...all(html, /<(?:script|img|iframe|source|video|audio|embed)[^>]*\ssrc="((?:https?:)?\/\/[^"]*)"/g),
      ...all(html, /<link(?![^>]*rel="(?:canonical|alternate)")[^>]*\shref="((?:https?:)?\/\/[^"]*)"/g),
      ...all(html, /url\(\s*['"]?((?:https?:)?\/\/[^)]*)\)/g),
    ]);
    expect(asked).toEqual([]);
  });

  it('carries a policy that names each script and style in it, and nothing unsafe (promise 29)', () => {
    const wrong = where(({ html }) => {
      const policy = policyOf(html);
      const inline = [
        ...all(
          html,
          /<script(?![^>]*\ssrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g,
        ),
        ...all(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
      ];
      return [
        ...(policy.includes("default-src 'none'") ? [] : ['no policy']),
        ...(/'unsafe-(?:inline|eval|hashes)'/.test(policy) ? ['an unsafe policy'] : []),
        ...inline
          .filter(text => !policy.includes(`'sha256-${sha256(text)}'`))
          .map(text => `not named: ${text.slice(0, 60)}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('lets only search run compiled code', () => {
    const allowed = pages
      .filter(({ html }) => policyOf(html).includes('wasm-unsafe-eval'))
      .map(({ address }) => address);
    expect(allowed.filter(address => address.startsWith('/nl/mijn-dossier/'))).toEqual([]);
    expect(allowed).toContain(SEARCH);
  });

  it('has no style or script in an attribute: the policy would leave it out', () => {
    const found = where(({ html }) => {
      const markup = html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '');
      return [
        ...all(markup, /<[a-z][^>]*\s(style="[^"]*")/g),
        ...all(markup, /<[a-z][^>]*\s(on[a-z]+="[^"]*")/g),
      ];
    });
    expect(found).toEqual([]);
  });

  it('stays within its weight', () => {
    const heavy = readable
      .map(({ address, file }) => ({ address, bytes: weight(file) }))
      .filter(({ bytes }) => bytes > LIST_OR_TOOL);
    expect(heavy).toEqual([]);
  });

  it('stays light to read, with everything that comes with it (promise 38)', () => {
    const heavy = readable
      .filter(({ address }) =>
        /^\/nl\/(rechten|dossier|achttien|dringend|over|gids|woorden)\/.+/.test(address),
      )
      .map(({ address, file, html }) => {
        const eager = [
          ...all(html, /<script[^>]*\ssrc="(\/[^"]+)"/g),
          ...all(html, /<img(?![^>]*loading="lazy")[^>]*\ssrc="(\/[^"]+)"/g),
          ...all(html, /<link[^>]*rel="(?:stylesheet|modulepreload)"[^>]*href="(\/[^"]+)"/g),
        ];
        const page = weight(file);
        return { address, page, whole: [...new Set(eager)].reduce((sum, part) => sum + weight(part), page) };
      });
    expect(heavy.length).toBeGreaterThan(0);
    expect(heavy.filter(({ page, whole }) => page > READING_PAGE || whole > WHOLE_READING_PAGE)).toEqual([]);
  });
});

describe('The built folder', () => {
  it('keeps compressed copies that say the same', () => {
    const different = readdirSync(SITE, { recursive: true, encoding: 'utf8' }).filter(name => {
      const original = path.join(SITE, name.replace(/\.(br|gz)$/, ''));
      if (name.endsWith('.br'))
        return !brotliDecompressSync(readFileSync(path.join(SITE, name))).equals(readFileSync(original));
      if (name.endsWith('.gz'))
        return !gunzipSync(readFileSync(path.join(SITE, name))).equals(readFileSync(original));
      return false;
    });
    expect(different).toEqual([]);
  });

  it('holds nobody: no invented person, no session, no key', () => {
    const people = ['Sterrenveld', 'Zandkasteel', 'Wolkenveer', 'Vuurtoren', 'Kompasroos', 'Regenboog'];
    expect(where(({ html }) => people.filter(name => html.includes(name)), pages)).toEqual([]);
  });
});
