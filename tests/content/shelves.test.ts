import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { pageThemes } from '../../src/content/page.ts';
import type { Service } from '../../src/content/service.ts';
import { ROLE_PAGES } from '../../src/islands/people/roles.ts';
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

describe('How youth care works', () => {
  const page = html('/nl/jeugdhulp/');
  const pictured = all(page, /class="care__title"[^>]*>\s*([^<]+?)\s*<\/text>/g);

  it('is one picture that says the same steps, in the same order, as the text under it', () => {
    const [, list = ''] = /Stap voor stap<\/h2>\s*<ol[^>]*>([\s\S]*?)<\/ol>/.exec(page) ?? [];
    const written = all(list, /<strong>([^<]+?)\.<\/strong>/g);
    expect(written.length).toBeGreaterThan(4);
    expect(pictured).toEqual(written);
  });

  it('has a picture that can be heard: its name and its words are there for who does not see it', () => {
    expect(page).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="tekening-titel"/);
    const [, told = ''] = /<desc id="tekening-uitleg"[^>]*>([\s\S]*?)<\/desc>/.exec(page) ?? [];
    for (const step of pictured) expect(told).toContain(step);
  });
});

describe('Who is who', () => {
  const roles = readdirSync(path.resolve(TEXTS, '../rollen')).map(name => name.replace('.yaml', ''));
  const place = (role: string) => `/nl/jeugdhulp/wie-is-wie/${role}/`;

  it('shows a card for every part that people and organisations play', () => {
    expect(roles.length).toBeGreaterThan(15);
    expect(cardsOn(html('/nl/jeugdhulp/wie-is-wie/')).toSorted()).toEqual(roles.map(place).toSorted());
  });

  it.each(roles)('says of %s what they do and may, and whether they read a dossier', role => {
    const page = html(place(role));
    expect(page).toMatch(/Wat doet (?:die|deze dienst)\?/);
    expect(page).toContain('Wat mag?');
    expect(page).toMatch(/Leest (?:die|deze dienst) mijn dossier\?/);
    expect(page).toContain('class="freshness"');
  });

  it('has a page for each part in a dossier that the people screen leads from', () => {
    const pages = Object.values(ROLE_PAGES);
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(page => !roles.includes(page))).toEqual([]);
  });
});

describe('Stories', () => {
  const stories = readdirSync(path.resolve(TEXTS, '../verhalen')).map(
    name => `/nl/verhalen/${name.replace('.md', '')}/`,
  );

  it('say above the text whose they are, and an invented one says it on its card too', () => {
    expect(stories.length).toBeGreaterThan(0);
    for (const address of stories) {
      const [, origin, said = ''] =
        /<p data-story-origin="(invented|real)"[^>]*>([\s\S]*?)<\/p>/.exec(html(address)) ?? [];
      expect([address, said]).toEqual([
        address,
        expect.stringContaining(origin === 'invented' ? 'Verzonnen, zo kan het gaan' : 'Echt gebeurd'),
      ]);
      if (origin !== 'invented') continue;
      const [, card = ''] = html('/nl/verhalen/').split(`href="${address}"`);
      expect(card.slice(0, 200)).toContain('Verzonnen, zo kan het gaan');
    }
  });
});

describe('Urgent help', () => {
  it('has an answer of its own for each situation that somebody may be in', () => {
    const situations = all(html('/nl/dringend/'), /<h3[^>]*>([^<]+)<\/h3>/g).join(' ');
    for (const word of [
      'doet je nu pijn',
      'zelfmoord',
      'seksueel',
      'online',
      'weglopen',
      'slaapplaats',
      'pest',
      'vriend',
    ]) {
      expect(situations).toContain(word);
    }
  });

  it('calls only numbers that come from a source, in every language', () => {
    const folder = path.resolve(TEXTS, '../diensten');
    const digits = (text: string): string => text.replaceAll(/\D/g, '');
    const certain = new Set(
      readdirSync(folder)
        .map(name => load(readFileSync(path.join(folder, name), 'utf8')) as Pick<Service, 'channels'>)
        .flatMap(({ channels }) => channels)
        .flatMap(channel =>
          channel.kind === 'phone' && channel.certainty === 'source' ? [digits(channel.number)] : [],
        ),
    );
    for (const language of ['nl', 'fr', 'en', 'ar']) {
      const called = all(html(`/${language}/dringend/`), /href="tel:([^"]+)"/g).map(digits);
      expect(called.length).toBeGreaterThan(10);
      expect(called.filter(number => !certain.has(number))).toEqual([]);
    }
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
