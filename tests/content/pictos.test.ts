import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pictoProblems } from '../../src/pictos/check.ts';
import { creditsOf } from '../../src/pictos/credits.ts';
import { isConcept, pictos, registry } from '../../src/pictos/registry.ts';
import { builtPages, SITE } from '../helpers/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Bytes of the largest picto as it travels: with 3 kB, one screen of pictos weighs less than a small photo. */
const LARGEST_PICTO = 3_000;

const concepts = Object.keys(pictos);
const page = builtPages().find(({ address }) => address === '/nl/over/pictos/')?.html ?? '';

describe('the registry of pictos', () => {
  it('has enough of them to tell a life with', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(150);
  });

  it('gives each concept one meaning and one picture that can be drawn', () => {
    expect(pictoProblems(registry, ROOT)).toEqual([]);
  });

  it('names no concept twice: the second would silently replace the first', () => {
    const source = readFileSync(path.join(ROOT, 'content/pictos.json'), 'utf8');
    const names = [...source.matchAll(/^ {4}"([a-z0-9-]+)": \{$/gm)].map(([, name = '']) => name);
    expect(names.toSorted()).toEqual([...Object.keys(registry.sets), ...concepts].toSorted());
  });

  it('has a picto on each of its topics', () => {
    const topics = new Set(Object.values(pictos).map(({ topic }) => topic));
    expect([...topics].toSorted()).toEqual(Object.keys(registry.topics).toSorted());
  });

  it('shows no flag of a country or a group, only that of a finish and that of a letter box', () => {
    const icons = Object.values(pictos).map(({ icon }) => icon);
    expect(icons.filter(icon => /^flag-|-flag$/.test(icon)).toSorted()).toEqual([
      'chequered-flag',
      'open-mailbox-with-raised-flag',
    ]);
  });

  it('uses each installed set of icons, and each drawing in its own folders', () => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const installed = Object.keys({ ...dependencies, ...devDependencies }).filter(name =>
      name.startsWith('@iconify-json/'),
    );
    const used = creditsOf(registry).map(({ from }) => from);
    expect(used.filter(from => from.startsWith('@')).toSorted()).toEqual(installed.toSorted());

    for (const [id, { from }] of Object.entries(registry.sets)) {
      if (from.startsWith('@')) continue;
      const drawn = readdirSync(path.join(ROOT, from)).map(file => path.parse(file).name);
      const named = Object.values(pictos).flatMap(({ set, icon }) => (set === id ? [icon] : []));
      expect(drawn.toSorted()).toEqual(named.toSorted());
    }
  });
});

describe('a picto on the site', () => {
  it('is there as a small file for every concept', () => {
    const weight = (concept: string) => {
      const file = path.join(SITE, 'pictos', `${concept}.svg`);
      return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
    };
    expect(concepts.filter(concept => weight(concept) > LARGEST_PICTO)).toEqual([]);
  });

  it('exists wherever a page shows one', () => {
    const shown = builtPages().flatMap(({ address, html }) =>
      [...html.matchAll(/"\/pictos\/([^"]+)\.svg"/g)].map(([, concept = '']) => ({ address, concept })),
    );
    expect(shown.length).toBeGreaterThan(concepts.length);
    expect(shown.filter(({ concept }) => !isConcept(concept))).toEqual([]);
  });

  it('exists wherever a screen of the dossier names one', () => {
    const named = globSync('src/islands/**/*.{ts,tsx}', { cwd: ROOT }).flatMap(file =>
      conceptsIn(readFileSync(path.join(ROOT, file), 'utf8')).map(concept => ({ file, concept })),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ concept }) => !isConcept(concept))).toEqual([]);
  });
});

/** The concepts that a screen names: as a property, as a field, or in a list whose name ends in PICTOS. */
function conceptsIn(source: string): string[] {
  const direct = source.matchAll(/\b(?:concept|picto)(?:=|: )["']([^"']+)["']/g);
  const listed = [...source.matchAll(/PICTOS: [^=]+= \{([^}]*)\}/g)].flatMap(([, list = '']) => [
    ...list.matchAll(/: '([^']+)'/g),
  ]);
  return [...direct, ...listed].map(([, concept = '']) => concept);
}

describe('the page with all pictos', () => {
  it('shows each of them once, with its meaning, as a picture that waits until it is near', () => {
    const shown = [
      ...page.matchAll(
        /<li data-picto[^>]*>\s*<img[^>]*src="\/pictos\/([^"]+)\.svg"[^>]*loading="lazy"[^>]*>([^<]*)</g,
      ),
    ].map(([, concept = '', meaning = '']) => [concept, meaning.trim()]);
    expect(Object.fromEntries(shown)).toEqual(
      Object.fromEntries(Object.entries(pictos).map(([concept, { meaning }]) => [concept, meaning])),
    );
    expect(shown).toHaveLength(concepts.length);
  });

  it('thanks the maker of each set in use, and leads to its licence', () => {
    for (const { name, author, licence, licenceUrl } of creditsOf(registry)) {
      for (const words of [name, author, licence, `href="${licenceUrl}"`]) expect(page).toContain(words);
    }
  });
});
