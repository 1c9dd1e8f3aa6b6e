import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import {
  homeIn,
  LANGUAGES,
  SIGN_IN_MESSAGES,
  safeReturn,
  signInMessageIn,
} from '../../api/identity/rules.ts';
import { checkFile, contentFiles, knownAddresses } from '../../src/content/check.ts';
import { inLanguage, languageOf } from '../../src/i18n/languages.ts';
import { type BuiltPage, builtPages, isReadable, SITE } from '../helpers/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

const SEARCH = '/nl/zoeken/';
const ROOM = '/nl/mijn-dossier/';

const pages = builtPages();
const readable = pages.filter(isReadable);

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const policyOf = (html: string) =>
  all(html, /<meta http-equiv="content-security-policy" content="([^"]*)"/gi)[0] ?? '';

/** The page as a browser with script sees it. */
const withScript = (html: string): string => html.replaceAll(/<noscript>[\s\S]*?<\/noscript>/g, '');

/** Names the pages where something is found, with what was found there. */
function where(select: (page: BuiltPage) => string[], from = readable): string[] {
  return from.flatMap(page => select(page).map(found => `${page.address}: ${found}`));
}

/** Where a relative address of this site is kept as a file. */
function isThere(address: string): boolean {
  const place = path.join(SITE, decodeURIComponent(address.replace(/[?#].*$/, '')));
  return existsSync(address.replace(/[?#].*$/, '').endsWith('/') ? path.join(place, 'index.html') : place);
}

/** Whether this part of a page says nothing on purpose: signed-in screens share one description in each language. */
const isPersonal = (address: string, what: string): boolean =>
  what === 'description' && inLanguage(address, 'nl').startsWith(ROOM);

/** Every text file that was built, by its name. */
const textFiles = (): { name: string; text: string }[] =>
  readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:html|js|css|json|svg|txt|xml)$/.test(name))
    .map(name => ({ name, text: readFileSync(path.join(SITE, name), 'utf8') }));

type DemoLine = { type: string; name?: string; title?: string; text?: string };

const demoLines = (): DemoLine[] =>
  readdirSync(path.join(ROOT, 'scripts/demo'))
    .flatMap(name => readFileSync(path.join(ROOT, 'scripts/demo', name), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));

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
      ...(/<html[^>]* lang="[a-z]/.test(html) ? [] : ['no language']),
      ...(all(html, /<title>([^<]+)<\/title>/g).length === 1 ? [] : ['no title, or more than one']),
      ...(all(withScript(html), /<h1[\s>]()/g).length === 1 ? [] : ['no main heading, or more than one']),
      ...(/<meta name="description" content="[^"]{20,}"/.test(html) ? [] : ['no description']),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    const describing: Record<string, RegExp> = {
      title: /<title>([^<]+)<\/title>/g,
      description: /<meta name="description" content="([^"]*)"/g,
    };
    const shared = Object.entries(describing).flatMap(([what, pattern]) =>
      [...Map.groupBy(readable, ({ html, address }) => `${languageOf(address)}: ${all(html, pattern)[0]}`)]
        // Screens of a signed-in person say as little as they can about themselves.
        .map(([text, same]) => ({ text, same: same.filter(({ address }) => !isPersonal(address, what)) }))
        .filter(({ same }) => same.length > 1)
        .map(({ text, same }) => `${what} ‘${text}’: ${same.map(({ address }) => address).join(', ')}`),
    );
    expect(shared).toEqual([]);
  });

  it('leads to urgent help, the helpdesk, the quick exit and all that stands in the footer', () => {
    const wrong = where(({ html, address }) => {
      const pages = ['dringend', 'over', 'privacy', 'toegankelijkheid', 'veilig'];
      return [
        'href="tel:112"',
        'id="helpdesk-titel"',
        'class="quick-exit',
        ...pages.map(page => `href="/${languageOf(address)}/${page}/"`),
      ].filter(needed => !html.includes(needed));
    });
    expect(wrong).toEqual([]);
  });

  it('leads nowhere that is not there', () => {
    const broken = where(({ html }) =>
      all(html, /\s(?:href|src|action)="(\/(?!\/)[^"]*)"/g).filter(
        address => !/^\/(api|demo-aanmelden)\//.test(address) && !isThere(address),
      ),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  it('jumps only to places that are there, on itself and on another page', () => {
    const placesOn = new Map(
      pages.map(({ address, html }) => [address, new Set(all(html, /\sid="([^"]+)"/g))]),
    );
    const broken = where(({ address, html }) =>
      all(html, /<a[^>]*\shref="((?:\/(?!\/)[^"#]*)?#[^"]+)"/g).filter(link => {
        const [to = '', place = ''] = link.split('#');
        const target = to.replace(/\?.*$/, '') || address;
        // What stands behind the # of a signed-in page is chosen by the person, not a place on it.
        if (inLanguage(target, 'nl').startsWith(ROOM) && target !== address) return false;
        return !placesOn.get(target)?.has(decodeURIComponent(place));
      }),
    );
    expect(broken).toEqual([]);
  });

  it('is there for whoever the API sends on, with a message when there is something to say', () => {
    const sent = LANGUAGES.flatMap(language => [
      homeIn(language),
      ...SIGN_IN_MESSAGES.map(message => signInMessageIn(language, message)),
      safeReturn(`/${language}/mijn-dossier/`),
    ]);
    const missing = sent.filter(link => {
      const [address = '', place] = link.split('#');
      const html = pages.find(page => page.address === address)?.html ?? '';
      return place === undefined ? html === '' : !html.includes(`id="${place}"`);
    });
    expect(missing).toEqual([]);
  });

  it('asks nothing of anybody else (promise 30)', () => {
    const asked = where(({ html }) => [
      ...all(html, /<(?:script|img|iframe|source|video|audio|embed)[^>]*\ssrc="((?:https?:)?\/\/[^"]*)"/g),
      ...all(html, /<link(?![^>]*rel="(?:canonical|alternate)")[^>]*\shref="((?:https?:)?\/\/[^"]*)"/g),
      ...all(html, /url\(\s*['"]?((?:https?:)?\/\/[^)]*)\)/g),
    ]);
    expect(asked).toEqual([]);
  });

  it('carries a policy that names each script and style in it, no others, and nothing unsafe (promise 29)', () => {
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
        ...all(policy, /'sha256-([^']+)'/g)
          .filter(hash => !inline.map(sha256).includes(hash))
          .map(hash => `named and not there: ${hash}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('lets only search run compiled code', () => {
    const allowed = pages
      .filter(({ html }) => policyOf(html).includes('wasm-unsafe-eval'))
      .map(({ address }) => address);
    expect(allowed.filter(address => address.includes('/mijn-dossier/'))).toEqual([]);
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

  it('holds nobody: no name of a person of the demo, no line out of a dossier (promise 21)', () => {
    const lines = demoLines();
    const names = lines.filter(({ type }) => type === 'person').map(({ name = '' }) => name);
    const entries = lines.filter(({ type }) => type === 'entry');
    // A title of two words may also be said on a page; a longer one is somebody's.
    const titles = entries.map(({ title = '' }) => title).filter(title => title.split(' ').length > 3);
    const sentences = entries.flatMap(({ text = '' }) => text.split(/(?<=[.!?])\s+|\n+/));
    const personal = new Set([...names, ...titles, ...sentences.filter(sentence => sentence.length > 30)]);
    expect(personal.size).toBeGreaterThan(500);
    const leaks = textFiles().flatMap(({ name, text }) =>
      [...personal].filter(words => text.includes(words)).map(words => `${name}: ${words}`),
    );
    expect(leaks).toEqual([]);
  });

  it('holds no key and no session', () => {
    const secrets = /__Host-kaart|BEGIN [A-Z ]*PRIVATE KEY|postgres(?:ql)?:\/\/|KAART_[A-Z]/;
    const leaks = textFiles().flatMap(({ name, text }) =>
      (secrets.exec(text) ?? []).map(found => `${name}: ${found}`),
    );
    expect(leaks).toEqual([]);
  });
});

type Service = { channels: { kind: string; number?: string; certainty: string }[] };

const digits = (text: string): string => text.replaceAll(/\D/g, '');

describe('The phone numbers on the page for urgent help', () => {
  /** Digits of every number whose certainty is a source, as the services give them. */
  const certain = new Set(
    readdirSync(path.join(ROOT, 'content/diensten'))
      .map(name => load(readFileSync(path.join(ROOT, 'content/diensten', name), 'utf8')) as Service)
      .flatMap(({ channels }) => channels)
      .filter(({ kind, certainty }) => kind === 'phone' && certainty === 'source')
      .map(({ number }) => digits(number ?? '')),
  );
  const numbersOn = (html: string) => [...new Set(all(html, /href="tel:([^"]+)"/g).map(digits))];

  it('all come from a source', () => {
    const urgent = pages.find(({ address }) => address === '/nl/dringend/');
    const numbers = numbersOn(urgent?.html ?? '');
    expect(numbers.length).toBeGreaterThan(4);
    expect(numbers.filter(number => !certain.has(number))).toEqual([]);
  });

  it('and so do those at the foot of every page', () => {
    const uncertain = where(({ html }) =>
      numbersOn(html.slice(html.indexOf('class="page urgent-help"'))).filter(number => !certain.has(number)),
    );
    expect(uncertain).toEqual([]);
  });

  it('are written as they are dialled', () => {
    const different = where(({ html }) =>
      [...html.matchAll(/<a[^>]*\shref="tel:([^"]+)"[^>]*>([\s\S]*?)<\/a>/g)]
        .filter(
          ([, dialled = '', shown = '']) =>
            !digits(shown.replaceAll(/<[^>]*>/g, '')).startsWith(digits(dialled)),
        )
        .map(([link]) => link),
    );
    expect(different).toEqual([]);
  });
});

describe('A page that breaks the agreements', () => {
  const FILE = 'content/paginas/rechten/dossier.md';

  /** Runs a command of the project in a copy of its content, in which one page lost its owner. */
  async function runOnBrokenContent(script: string, ...words: string[]) {
    const folder = await mkdtemp(path.join(tmpdir(), 'kaart-content-'));
    await cp(path.join(ROOT, 'content'), path.join(folder, 'content'), { recursive: true });
    await cp(path.join(ROOT, 'src'), path.join(folder, 'src'), { recursive: true });
    // The pictos come from packages.
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    const page = readFileSync(path.join(folder, FILE), 'utf8');
    await writeFile(path.join(folder, FILE), page.replace(/^owner:.*\n/m, ''));
    const { status, stderr } = spawnSync(process.execPath, [path.join(ROOT, 'scripts', script), ...words], {
      cwd: folder,
      encoding: 'utf8',
    });
    const built = existsSync(path.join(folder, 'dist'));
    await rm(folder, { recursive: true });
    return { status, lines: stderr.split('\n').filter(line => line !== ''), built };
  }

  it('is named by the check, with its field and what to do', async () => {
    const { status, lines } = await runOnBrokenContent('content-check.ts', FILE);
    expect(status).toBe(1);
    expect(lines).toEqual([FILE, expect.stringMatching(/^ {2}owner: .*[a-z]/)]);
  });

  it('stops the build before anything is built, with the same words', async () => {
    const { status, lines, built } = await runOnBrokenContent('build.ts');
    expect(status).toBe(1);
    expect(lines).toEqual(['De inhoud klopt nog niet:', FILE, expect.stringMatching(/^ {2}owner: .*[a-z]/)]);
    expect(built).toBe(false);
  });
});
