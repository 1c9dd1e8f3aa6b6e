import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everydaySchema } from '../../../src/search/everyday.ts';
import { plain, wordsOf } from '../../../src/search/words.ts';
import { readGlossary } from '../../../src/terms/glossary.ts';
import { LAPTOP, visit } from '../../helpers/browser.ts';
import { builtPages, SITE } from '../../helpers/site.ts';
import { type StaticSite, startStaticSite } from '../../helpers/static-site.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** A page that answers stands among so many. */
const FIRST = 3;
/** The part of the queries that must find their page. */
const ENOUGH = 0.95;
/** Fewer queries than this say little. */
const FEWEST = 200;

type Query = { typed: string; right: string[] };
type Outcome = Query & { found: string[]; ok: boolean };

function queriesIn(name: string): Query[] {
  return readFileSync(path.join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '' && !line.startsWith('#'))
    .map(line => {
      const [typed = '', right = ''] = line.split('=>').map(part => part.trim());
      return { typed, right: right.split(/\s+/).map(address => `/nl/${address}`) };
    });
}

function everydayWords() {
  return everydaySchema.parse(load(readFileSync(path.join(ROOT, 'content/zoekwoorden.yaml'), 'utf8')));
}

/** Everything that is listed as another word for something. A query that stands there proves nothing. */
function listedSayings(): Set<string> {
  const glossary = readGlossary(ROOT).flatMap(({ synonyms, youth, avoid, forms }) => [
    ...synonyms,
    ...youth,
    ...avoid,
    ...forms,
  ]);
  return new Set([...everydayWords().flatMap(({ says }) => says), ...glossary].map(asListed));
}

const asListed = (text: string): string => wordsOf(plain(text)).join(' ');

/** Types each query in the box of the page, sends it off, and reads the first cards: the way of everybody. */
function searchAll(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    async ({ queries, first }) => {
      const form = document.querySelector<HTMLFormElement>('.search__form');
      const box = form?.querySelector('input');
      const found = document.querySelector('.search__found');
      if (!form || !box || !found) throw new Error('There is no search on this page.');
      const settled = () =>
        new Promise<void>(resolve => {
          const look = () => (found.getAttribute('aria-busy') === 'false' ? resolve() : setTimeout(look, 2));
          look();
        });
      const all: string[][] = [];
      for (const query of queries) {
        box.value = query;
        form.requestSubmit();
        await settled();
        const links = found.closest('[hidden]')
          ? []
          : [...found.querySelectorAll<HTMLAnchorElement>('.card__title a')];
        all.push(links.slice(0, first).map(link => new URL(link.href).pathname));
      }
      return all;
    },
    { queries: [...queries], first: FIRST },
  );
}

const share = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ ok }) => ok).length / outcomes.length;

const inWords = (name: string, outcomes: readonly Outcome[]): string =>
  `${name.padEnd(32)}${String(outcomes.filter(({ ok }) => ok).length).padStart(5)} of ${String(outcomes.length).padEnd(5)}${(100 * share(outcomes)).toFixed(1).padStart(6)} %`;

const missed = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ ok }) => !ok)
    .map(
      ({ typed, right, found }) =>
        `  ${typed}\n    wanted ${right.join(' ')}\n    found  ${found.join(' ') || 'nothing'}`,
    );

describe('Search finds what people mean', () => {
  const sayings = listedSayings();
  const files = { tuned: queriesIn('queries.txt'), unseen: queriesIn('queries-unseen.txt') };
  let site: StaticSite;
  let outcomes: Record<keyof typeof files, Outcome[]>;

  beforeAll(async () => {
    site = await startStaticSite();
    const { context, page } = await visit({ origin: site.origin, size: LAPTOP });
    await page.goto('/nl/zoeken/');
    const measure = async (queries: readonly Query[]) => {
      const counted = queries.filter(({ typed }) => !sayings.has(asListed(typed)));
      const found = await searchAll(
        page,
        counted.map(({ typed }) => typed),
      );
      return counted.map((query, index) => {
        const first = found[index] ?? [];
        return { ...query, found: first, ok: first.some(address => query.right.includes(address)) };
      });
    };
    outcomes = { tuned: await measure(files.tuned), unseen: await measure(files.unseen) };
    await context.close();
    const both = [...outcomes.tuned, ...outcomes.unseen];
    const left = files.tuned.length + files.unseen.length - both.length;
    console.log(
      [
        `Among the first ${FIRST}:`,
        inWords('queries looked at', outcomes.tuned),
        inWords('queries never looked at', outcomes.unseen),
        inWords('all', both),
        `${left} queries are listed as a synonym meanwhile, and don't count.`,
        'Missed:',
        ...missed(both),
      ].join('\n'),
    );
  });

  afterAll(() => site.stop());

  it('counts queries enough, and names pages that are there', () => {
    const pages = new Set(builtPages().map(({ address }) => address));
    const all = [...files.tuned, ...files.unseen];
    expect(all.flatMap(({ right }) => right).filter(address => !pages.has(address))).toEqual([]);
    expect(new Set(all.map(({ typed }) => typed)).size).toBe(all.length);
    expect(outcomes.tuned.length + outcomes.unseen.length).toBeGreaterThanOrEqual(FEWEST);
  });

  it('knows everyday words only for what is on the site', () => {
    const { words }: { words: string } = JSON.parse(
      readFileSync(path.join(SITE, 'pagefind/woorden.json'), 'utf8'),
    );
    const onSite = new Set(words.split(' '));
    const lost = everydayWords()
      .flatMap(({ means }) => means)
      .filter(meant => wordsOf(meant).some(word => !onSite.has(word)));
    expect(lost).toEqual([]);
  });

  it(`finds the right page among the first ${FIRST}, for ${100 * ENOUGH} of 100 queries`, () => {
    const both = [...outcomes.tuned, ...outcomes.unseen];
    expect(share(both)).toBeGreaterThanOrEqual(ENOUGH);
  });
});
