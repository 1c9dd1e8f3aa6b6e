import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownAddresses } from '../../src/content/check.ts';
import { wordTopics } from '../../src/content/word.ts';
import { glossaryProblems } from '../../src/terms/check.ts';
import { exportSchema } from '../../src/terms/export.ts';
import { addressOfWord, readGlossary } from '../../src/terms/glossary.ts';
import { mostOnPage } from '../../src/terms/pick.ts';
import { builtPages, SITE } from '../helpers/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const words = readGlossary(ROOT);
const pages = builtPages();
const builtText = (file: string): string => readFileSync(path.join(SITE, file), 'utf8');
const builtFile = (file: string): unknown => JSON.parse(builtText(file));

/** The links on a page to a word's explanation, as they open in place. */
const termsOn = (html: string): string[] =>
  [...html.matchAll(/<a\b[^>]*\bclass="term"[^>]*>/g)].map(
    ([tag]) => /href="\/nl\/woorden\/([^/"]+)\/"/.exec(tag)?.[1] ?? tag,
  );

describe('The words', () => {
  it('are ninety or more, and leave no topic empty', () => {
    expect(words.length).toBeGreaterThanOrEqual(90);
    const empty = Object.keys(wordTopics).filter(id => !words.some(({ topic }) => topic === id));
    expect(empty).toEqual([]);
  });

  it('have two layers that differ, each with a source', () => {
    const halves = words.filter(
      ({ short, professional, sources }) => professional.definition === short || sources.length === 0,
    );
    expect(halves.map(({ slug }) => slug)).toEqual([]);
  });

  it('say how youngsters say it', () => {
    expect(words.filter(({ youth }) => youth.length === 0).map(({ slug }) => slug)).toEqual([]);
  });

  it('claim no name twice, and point at words that are there', () => {
    expect(glossaryProblems(words)).toEqual([]);
  });

  it('point at pages of this site that are there', async () => {
    const addresses = await knownAddresses(ROOT);
    const lost = words.flatMap(({ slug, related }) =>
      related.filter(address => !addresses.has(address)).map(address => `${slug}: ${address}`),
    );
    expect(lost).toEqual([]);
  });

  it('name no article of a law: those are not checked yet', () => {
    const numbered = words.filter(({ slug, short, professional }) =>
      /\bart(?:ikel|\.)\s*\d/i.test(
        [
          short,
          professional.definition,
          readFileSync(path.join(ROOT, `content/woorden/${slug}.md`), 'utf8'),
        ].join(' '),
      ),
    );
    expect(numbered.map(({ slug }) => slug)).toEqual([]);
  });
});

describe('The page of a word', () => {
  const pageOf = (slug: string) => pages.find(({ address }) => address === addressOfWord(slug))?.html ?? '';

  it('shows both layers, the second one folded away and readable without script', () => {
    const incomplete = words.filter(({ slug }) => {
      const html = pageOf(slug);
      return (
        !/<details\b[^>]*class="layer"(?![^>]*\bopen)/.test(html) || !html.includes('Waar komt dit vandaan?')
      );
    });
    expect(incomplete.map(({ slug }) => slug)).toEqual([]);
  });

  it('does not explain itself with itself', () => {
    expect(words.filter(({ slug }) => termsOn(pageOf(slug)).includes(slug)).map(({ slug }) => slug)).toEqual(
      [],
    );
  });
});

describe('The words in other pages', () => {
  it('are found: many pages explain some', () => {
    expect(pages.filter(({ html }) => termsOn(html).length > 0).length).toBeGreaterThan(40);
  });

  it('are never more than eight on a page, each once, and each with a page of its own', () => {
    const slugs = new Set(words.map(({ slug }) => slug));
    const wrong = pages.flatMap(({ address, html }) => {
      const found = termsOn(html);
      const twice = found.filter((slug, at) => found.indexOf(slug) !== at);
      const lost = found.filter(slug => !slugs.has(slug));
      return [...twice, ...lost, ...(found.length > mostOnPage ? [`${found.length} words`] : [])].map(
        what => `${address}: ${what}`,
      );
    });
    expect(wrong).toEqual([]);
  });

  it('stand beside the card in which they open', () => {
    const without = pages.filter(
      ({ html }) => termsOn(html).length > 0 && !html.includes('<template data-term-card>'),
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it('leave the pages for urgent help alone', () => {
    const disturbed = pages.filter(
      ({ address, html }) => address.includes('/dringend/') && termsOn(html).length > 0,
    );
    expect(disturbed.map(({ address }) => address)).toEqual([]);
  });
});

describe('The list for other organisations', () => {
  it('keeps to the shape that it names, and holds every word', () => {
    const list = exportSchema.parse(builtFile('woorden.json'));
    expect(list.words.map(({ id }) => id)).toEqual(words.map(({ slug }) => slug));
    expect(list.licence.name).toBe('EUPL-1.2');
    expect(list.words.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  it('says in a schema of its own what each field means', () => {
    expect(builtFile('woorden.schema.json')).toMatchObject({
      $schema: expect.stringContaining('json-schema.org'),
      properties: { words: { items: { properties: { youth: { description: expect.any(String) } } } } },
    });
  });

  it('is small where a phone fetches it: a short line for each word', () => {
    const short = builtFile('nl/woorden/kort.json');
    expect(Object.keys(short as object)).toEqual(words.map(({ slug }) => slug));
    expect(builtText('nl/woorden/kort.json').length).toBeLessThan(25_000);
  });
});
