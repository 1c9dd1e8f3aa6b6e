import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../src/content/dates.ts';
import { gapKinds, readKnownGaps } from '../../src/content/known-gaps.ts';
import { proseOfMarkdown } from '../../src/content/plain-language.ts';
import {
  countStates,
  qualityIds,
  qualityStates,
  readQuality,
  wrongCriteria,
} from '../../src/content/quality.ts';
import { judge } from '../../src/reading/gate.ts';
import { measure } from '../../src/reading/measure.ts';
import { builtPages } from '../helpers/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const pages = new Map(builtPages().map(page => [page.address, page.html]));
const html = (address: string): string => pages.get(address) ?? '';

/** What the gate for plain language has against these sentences. */
const tooHard = (sentences: readonly string[]) =>
  judge(measure(proseOfMarkdown(sentences.join('\n\n'))), 'own').problems.filter(
    ({ severity }) => severity === 'fails',
  );

/** A text as Astro writes it in a page. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;').replaceAll("'", '&#39;');

/** Whether a page shows a text, however its signs are written. */
const shows = (page: string, text: string): boolean => page.includes(text) || page.includes(escaped(text));

describe('The accessibility statement (promise 40)', () => {
  const page = html('/nl/toegankelijkheid/');
  const gaps = readKnownGaps(ROOT);

  it('has its mandatory parts, in order', () => {
    const parts = [
      'Over welke site gaat het?',
      'Hoe toegankelijk is de site?',
      'Wat lukt nog niet?',
      'Hoe en wanneer keken we dit na?',
      'Een probleem melden',
      'Geen goed antwoord?',
    ];
    const places = parts.map((part, index) => page.indexOf(`${index + 1}. ${part}</h2>`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('names its standard and status, when it was made and looked at, and where to complain', () => {
    for (const said of ['gedeeltelijk', 'EN 301 549', '22 november 2026', '/nl/hulp/vlaamse-ombudsdienst/']) {
      expect(page).toContain(said);
    }
    expect(page).toContain('<mark class="to-check">nog niet afgesproken</mark>');
  });

  it('keeps three kinds of gaps apart, and shows each that we know, with what to do meanwhile', () => {
    const missing = gaps.flatMap(({ id, what, where, why, instead, since, planned }) => {
      const card = page.slice(page.indexOf(`id="gebrek-${id}"`)).split('</li>')[0] ?? '';
      return [what, where, why, instead, dayInWords(since), planned]
        .filter(text => !shows(card, text))
        .map(text => `${id}: ${text}`);
    });
    expect(missing).toEqual([]);
    const places = Object.keys(gapKinds).map(kind => page.indexOf(`id="gebreken-${kind}"`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(page.match(/id="gebrek-/g)).toHaveLength(gaps.length);
  });

  it('tells them in easy words', () => {
    for (const { what, where, why, instead, planned } of gaps) {
      expect(tooHard([what, where, why, instead, planned])).toEqual([]);
    }
  });
});

describe('The page on quality', () => {
  const page = html('/nl/kwaliteit/');
  const themes = readQuality(ROOT);
  const criteria = themes.flatMap(theme => theme.criteria);

  it('knows all criteria on technology: 56, and 25 parts of them', () => {
    expect(qualityIds).toHaveLength(81);
    expect(qualityIds.filter(id => id.includes('.'))).toHaveLength(25);
    expect([qualityIds[0], qualityIds.at(-1)]).toEqual(['QF-T-01', 'QF-T-56.f']);
    expect(qualityIds).toContain('QF-T-22.d');
  });

  it('shows each criterion once, in their order, with its state and what shows it', () => {
    const shown = [...page.matchAll(/data-criterion="([^"]+)"/g)].map(([, id]) => id);
    expect(shown).toEqual(qualityIds);
    const missing = criteria.flatMap(({ id, asks, state, evidence, see = '' }) => {
      const card = page.slice(page.indexOf(`data-criterion="${id}"`)).split('</li>')[0] ?? '';
      return [asks, qualityStates[state], evidence, see]
        .filter(text => !shows(card, text))
        .map(text => `${id}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  it('counts what is in order and what is not', () => {
    const counts = countStates(themes);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(qualityIds.length);
    for (const [state, count] of Object.entries(counts)) {
      const line = page.slice(page.indexOf(`data-state="${state}"`)).split('</li>')[0] ?? '';
      expect([state, /<strong[^>]*>(\d+)<\/strong>/.exec(line)?.[1]]).toEqual([state, String(count)]);
    }
  });

  it('would not be built when a criterion were missing, unknown, or there twice', () => {
    expect(wrongCriteria(qualityIds.slice(1))).toEqual(['QF-T-01 ontbreekt.']);
    expect(wrongCriteria([...qualityIds, 'QF-T-99'])).toEqual(['QF-T-99 staat niet in het kader.']);
    expect(wrongCriteria([...qualityIds, 'QF-T-38.a'])).toEqual(['QF-T-38.a staat er twee keer.']);
    expect(wrongCriteria(qualityIds)).toEqual([]);
  });

  it('calls nothing in order while it depends on what is not agreed yet', () => {
    const waiting = ['QF-T-01', 'QF-T-02', 'QF-T-17', 'QF-T-35', 'QF-T-47'];
    const tooSure = criteria.filter(({ id, state }) => waiting.includes(id) && state === 'met');
    expect(html('/nl/over/')).toContain('nog niet afgesproken');
    expect(tooSure).toEqual([]);
  });

  it('tells it in easy words', () => {
    for (const { id, asks, evidence } of criteria) expect([id, tooHard([asks, evidence])]).toEqual([id, []]);
  });
});

describe('The pages about the site', () => {
  it.each([
    'voorwaarden',
    'techniek',
    'wie-betaalt',
    'wijzigingen',
    'onderzoek',
    'kwaliteit',
    'toegankelijkheid',
  ])('lead to %s from the page about the site', page => {
    expect(html('/nl/over/')).toContain(`href="/nl/${page}/"`);
  });

  it('say which browsers were tried, and which were not', () => {
    const page = html('/nl/techniek/');
    expect(page).toMatch(/Firefox:<\/strong> niet getest/);
    expect(page).toMatch(/Safari[^<]*:<\/strong> niet getest/);
  });

  it('say that it is not agreed who pays', () => {
    expect(
      html('/nl/wie-betaalt/').match(/<mark class="to-check">nog niet afgesproken<\/mark>/g),
    ).toHaveLength(2);
  });
});

describe('What says that a text is past its review', () => {
  it('is on every page that names its next review, once, with that day', () => {
    const wrong = [...pages].filter(([, page]) => {
      const [, promised] = /We kijken dit opnieuw na voor <time datetime="([^"]+)"/.exec(page) ?? [];
      const notes = [...page.matchAll(/data-review-before="([^"]+)"/g)].map(([, day]) => day);
      return promised !== undefined && (notes.length !== 1 || notes[0] !== promised);
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
    expect(html('/nl/privacy/')).toContain('data-review-before="');
    expect(html('/nl/rechten/dossier/makkelijk/')).toContain('data-review-before="');
    expect(html('/ar/dringend/')).toContain('data-review-before="');
  });
});
