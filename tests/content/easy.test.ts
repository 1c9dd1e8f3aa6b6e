import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { builtPages, indexedPages } from '../helpers/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const THEMES = ['rechten', 'dossier', 'achttien', 'dringend'];
/** Every platform has an easy version too; what stands about all of them does not. */
const PLATFORMS = readdirSync(path.join(ROOT, 'content/platformen')).map(
  name => `/nl/platformen/${name.replace('.yaml', '')}/`,
);

const pages = new Map(builtPages().map(page => [page.address, page.html]));
/** What search knows, by address. */
const known = new Map(indexedPages().map(page => [page.url, page]));
const EASY = [...pages.keys()].filter(address => /^\/nl\/.+\/makkelijk\/$/.test(address));
/** Every Dutch page of the four themes, and each platform, as the site holds them: `/nl/rechten/`, `/nl/rechten/zakgeld/` … */
const MUST = [
  ...[...pages.keys()].filter(
    address => THEMES.some(theme => address.startsWith(`/nl/${theme}/`)) && !address.endsWith('/makkelijk/'),
  ),
  ...PLATFORMS,
];
/** With those of other themes that have an easy version too. */
const PAGES = [...new Set([...MUST, ...EASY.map(address => address.replace(/makkelijk\/$/, ''))])];

const html = (address: string): string => pages.get(address) ?? '';
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);
const digits = (text: string): string => text.replaceAll(/\D/g, '');

type Service = { channels: { kind: string; number?: string; certainty: string }[] };

describe('Easy versions', () => {
  it('stand beside every page about rights, the dossier, eighteen and urgent help, and beside each platform', () => {
    expect(MUST.length).toBeGreaterThan(30);
    expect(PAGES.filter(address => !pages.has(address))).toEqual([]);
    expect(EASY.toSorted()).toEqual(PAGES.map(address => `${address}makkelijk/`).toSorted());
  });

  it.each(PAGES)('%s shows the way, tells search, and its easy version leads back', address => {
    const easy = `${address}makkelijk/`;
    expect(html(address)).toContain(`<a class="easy-link no-print" href="${easy}"`);
    expect(known.get(address)?.filters['makkelijk']).toEqual([easy]);
    expect(html(easy)).toMatch(new RegExp(`class="easy__more" href="${address}"`));
  });

  it.each(EASY)(
    '%s is no result of search by itself, and has a picto and a sentence on each card',
    address => {
      const page = html(address);
      expect(known.has(address)).toBe(false);
      const cards = all(page, /<li class="easy__card"([\s\S]*?)<\/li>/g);
      expect(cards.length).toBeGreaterThanOrEqual(6);
      expect(cards.length).toBeLessThanOrEqual(14);
      for (const card of cards) {
        expect(card).toMatch(/<(?:svg|img)[^>]*class="picto"/);
        expect(all(card, /class="easy__sentence"[^>]*>([^<]+)</g)).toHaveLength(1);
      }
    },
  );

  it.each(EASY)('%s draws one picto in the page, and sizes and keeps back the others', address => {
    const cards = all(html(address), /<ol class="easy__cards"([\s\S]*?)<\/ol>/g).join('');
    expect(all(cards, /<svg([^>]*class="picto")/g)).toHaveLength(1);
    const pictures = all(cards, /<img([^>]*)>/g);
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    for (const picture of pictures) {
      expect(picture).toMatch(/width="\d+"/);
      expect(picture).toMatch(/height="\d+"/);
      expect(picture).toContain('loading="lazy"');
    }
  });

  it('call only numbers that come from a source', () => {
    const folder = path.join(ROOT, 'content/diensten');
    const certain = new Set(
      readdirSync(folder)
        .map(name => load(readFileSync(path.join(folder, name), 'utf8')) as Service)
        .flatMap(({ channels }) => channels)
        .filter(({ kind, certainty }) => kind === 'phone' && certainty === 'source')
        .map(({ number }) => digits(number ?? '')),
    );
    const called = EASY.flatMap(address => all(html(address), /href="tel:([^"]+)"/g)).map(digits);
    expect(new Set(called).size).toBeGreaterThan(6);
    expect(called.filter(number => !certain.has(number))).toEqual([]);
  });
});
