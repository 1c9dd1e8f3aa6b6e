import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageThemes } from '../../src/content/page.ts';
import { themes } from '../../src/themes.ts';
import { builtPages, indexedPages } from '../helpers/site.ts';

const TEXTS = path.resolve(import.meta.dirname, '../../content/paginas');

const pages = new Map(builtPages().map(({ address, html }) => [address, html]));
const html = (address: string): string => pages.get(address) ?? '';
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);
/** Where the cards of a page lead, in their order. */
const cardsOn = (text: string): string[] => all(text, /class="card__title"[^>]*><a href="([^"]+)"/g);

/** The texts of a theme, without its own page. */
const textsOf = (theme: string): string[] =>
  readdirSync(path.join(TEXTS, theme))
    .filter(name => name.endsWith('.md') && name !== 'index.md')
    .map(name => `/nl/${theme}/${name.replace('.md', '')}/`);

/** The themes that lie open as a deck of texts: urgent help reads as one page, and the site's own pages stand in the footer. */
const SHELVES = pageThemes.filter(
  theme => !['dringend', 'over', 'gids'].includes(theme) && existsSync(path.join(TEXTS, theme)),
);

describe('The page of a theme', () => {
  it.each(SHELVES)('%s shows every text of its theme as a card', theme => {
    expect(cardsOn(html(themes[theme].href)).toSorted()).toEqual(textsOf(theme).toSorted());
  });

  it.each(SHELVES)('%s is found by search under its own label', theme => {
    const found = indexedPages().find(({ url }) => url === themes[theme].href);
    expect(found?.filters['thema']).toEqual([themes[theme].label]);
  });

  it.each(SHELVES)('%s can be chosen where one searches without typing', theme => {
    const search = html('/nl/zoeken/');
    expect(search).toContain(`href="${themes[theme].href}"`);
    expect(search).toContain(`name="thema" value="${themes[theme].label}"`);
  });
});

describe('The rights page', () => {
  const [rights = '', situations = ''] = html('/nl/rechten/').split(/<h2 id="situaties">/);
  const isSituation = (address: string) => address.startsWith('/nl/rechten/situatie-');

  it('keeps what somebody is in apart from the rights themselves', () => {
    expect(cardsOn(rights).length).toBeGreaterThan(15);
    expect(cardsOn(rights).filter(isSituation)).toEqual([]);
    expect(cardsOn(situations).toSorted()).toEqual(textsOf('rechten').filter(isSituation).toSorted());
  });
});

describe('The page behind a door', () => {
  it.each([
    ['/nl/jong/', ['rechten', 'dossier', 'jeugdhulp', 'achttien', 'wonen', 'online']],
    ['/nl/familie/', ['ouders', 'rechten', 'dossier', 'jeugdhulp']],
    ['/nl/professional/', ['professionals', 'rechten', 'dossier', 'jeugdhulp']],
  ] as const)('%s opens the themes for these people, in this order', (door, order) => {
    const shown = all(html(door), /<h2 id="stapel-[^"]+">([^<]+)<\/h2>/g);
    const open = order.filter(theme => SHELVES.includes(theme));
    expect(open.length).toBeGreaterThan(3);
    expect(shown.slice(0, open.length)).toEqual(open.map(theme => themes[theme].label));
  });
});
