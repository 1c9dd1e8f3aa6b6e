import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import {
  type FeatureCell,
  featureIds,
  featureStates,
  type Platform,
  platformSchema,
  type ScreenedPlatform,
  shortStates,
  stateOf,
} from '../../src/content/platform.ts';
import { readChanges } from '../../src/content/platform-changes.ts';
import {
  answerIds,
  type Criterion,
  criteriaProblems,
  percentIds,
  privacyItemIds,
  readPlatformCriteria,
} from '../../src/content/platform-criteria.ts';
import { readPlatformFeatures } from '../../src/content/platform-features.ts';
import { readInventory } from '../../src/content/platform-inventory.ts';
import { readWishes } from '../../src/content/platform-wishes.ts';
import { builtPages, SITE } from '../helpers/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'content', 'platformen');

const platforms = new Map(
  readdirSync(FOLDER).map((file): [string, Platform] => [
    file.replace('.yaml', ''),
    platformSchema.parse(load(readFileSync(path.join(FOLDER, file), 'utf8'))),
  ]),
);
const screened = [...platforms].filter((entry): entry is [string, ScreenedPlatform] => entry[1].screened);
const criteria = readPlatformCriteria(ROOT).flatMap(group => group.criteria);
const features = readPlatformFeatures(ROOT).flatMap(group => group.features);
const inventory = readInventory(ROOT);
const cells = screened.flatMap(([id, { features }]) =>
  featureIds.map((feature): [string, FeatureCell] => [`${id} ${feature}`, features[feature]]),
);

describe('What we know about platforms', () => {
  it('is about 14 platforms, nine of which were screened', () => {
    expect(platforms.size).toBe(14);
    expect(screened).toHaveLength(9);
  });

  it('knows 64 features of each screened platform, each in plain words once', () => {
    expect(featureIds).toHaveLength(64);
    expect(features.map(({ id }) => id).toSorted()).toEqual([...featureIds].toSorted());
    expect(new Set(features.map(({ label }) => label)).size).toBe(64);
    expect(cells).toHaveLength(9 * 64);
  });

  it('knows 72 criteria, 36 of which have a value for each platform', () => {
    expect(criteria).toHaveLength(72);
    const withValues = criteria.filter(({ kind }) => kind === 'answer' || kind === 'percent');
    expect(withValues).toHaveLength(36);
    expect([...answerIds, ...percentIds]).toHaveLength(36);
    for (const [, { criteria: answers }] of screened) expect(Object.keys(answers)).toHaveLength(36);
  });

  it('finds a criterion that is there twice, belongs to nothing, or has lost its kind', () => {
    const one: Criterion = {
      id: 'technical',
      kind: 'none',
      label: 'Techniek',
      asks: 'In orde?',
      part: 'nergens',
    };
    const wrong = criteriaProblems([one, one]);
    expect(wrong).toContain('technical staat er twee keer.');
    expect(wrong).toContain('technical hoort bij nergens, en dat staat er niet.');
    expect(wrong).toContain('technical moet een keer als answer in de lijst staan.');
  });

  it('shows both readings of the 31 places where the report contradicts itself', () => {
    const contradictions = cells.filter(([, cell]) => stateOf(cell) === 'contradiction');
    expect(contradictions).toHaveLength(31);
    for (const [, { readings }] of contradictions) {
      expect(readings).toHaveLength(2);
      expect(readings?.[0]).not.toBe(readings?.[1]);
    }
  });

  it('never makes a certain yes of a contradiction', () => {
    expect(cells.filter(([, { value, readings }]) => readings && value === 'yes')).toEqual([]);
  });

  it('has five states, each with its own word', () => {
    expect(Object.keys(featureStates)).toEqual(['yes', 'partial', 'no', 'unknown', 'contradiction']);
    expect(new Set(Object.values(featureStates)).size).toBe(5);
    expect(new Set(Object.values(shortStates)).size).toBe(5);
  });

  it('could confirm nine wishes for no platform at all', () => {
    const silent = featureIds.filter(id =>
      screened.every(
        ([, platform]) => platform.features[id].value === 'unknown' && !platform.features[id].readings,
      ),
    );
    expect(silent).toEqual([
      'deleteOnRequest',
      'takeAlong',
      'backup',
      'signing',
      'careHistory',
      'whoIsWho',
      'emergencyContacts',
      'ownProfile',
      'medicalLink',
    ]);
  });

  it('lists 70 tools, and says of each platform of the list what became of it', () => {
    expect(inventory).toHaveLength(70);
    expect(new Set(inventory.map(({ id }) => id)).size).toBe(70);
    const told = new Map(
      inventory.flatMap(({ platform, outcome }) => (platform ? [[platform, outcome]] : [])),
    );
    // Solvio is first named in 2024.
    expect([...told.keys()].toSorted()).toEqual(
      [...platforms.keys()].filter(id => id !== 'solvio').toSorted(),
    );
    for (const [id, outcome] of told) {
      expect(outcome, id).toBe(platforms.get(id)?.screened ? 'screened' : 'retained');
    }
    expect(inventory.filter(({ outcome }) => outcome === 'not-selected')).toHaveLength(44);
  });

  it('warns for the two platforms that were not in order in 2022, and says that the end of JOEP was announced', () => {
    const warned = screened.filter(([, { warning }]) => warning !== undefined);
    expect(warned.map(([id]) => id)).toEqual(['mijneigenplan', 'samen1plan']);
    expect(warned.map(([, { criteria }]) => criteria.deployableInFlanders)).toEqual(['no', 'no']);
    expect(platforms.get('samen1plan')).toMatchObject({
      listedIn2024: true,
      warning: expect.stringContaining('2024'),
    });
    expect(platforms.get('joep')).toMatchObject({ screened: false, endAnnounced: 2022 });
  });
});

describe('The pages about platforms', () => {
  const pages = builtPages().filter(({ address }) => address.startsWith('/nl/platformen/'));
  // The self-scan is about an organisation and names no platform.
  const about = pages.filter(({ address }) => !/\/(?:makkelijk|zelfscan)\/$/.test(address));

  it('each say that this is a snapshot of December 2021 and January 2022', () => {
    expect(about.length).toBeGreaterThan(30);
    const silent = about.filter(({ html }) => !html.includes('december 2021 en januari 2022'));
    expect(silent.map(({ address }) => address)).toEqual([]);
  });

  it('each say in their easy version that it is from before, or that nobody tested it', () => {
    const easy = pages.filter(({ address }) => address.endsWith('/makkelijk/'));
    expect(easy).toHaveLength(14);
    for (const { address, html } of easy) expect(html, address).toMatch(/Dit weten we van 2022|testte het/);
  });

  it.each(screened.map(([id]) => id))('%s asks first who decides here', id => {
    for (const address of [`/nl/platformen/${id}/`, `/nl/platformen/${id}/alles/`]) {
      const html = pages.find(page => page.address === address)?.html ?? '';
      const questions = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, title]) => title);
      expect(
        questions.find(title => title !== 'Lees dit eerst'),
        address,
      ).toBe('Wie beslist hier?');
    }
  });

  it.each(['mijneigenplan', 'samen1plan'])('%s warns before anything else', id => {
    const html = pages.find(({ address }) => address === `/nl/platformen/${id}/`)?.html ?? '';
    expect(html.indexOf('Lees dit eerst')).toBeGreaterThan(0);
    expect(html.indexOf('Lees dit eerst')).toBeLessThan(html.indexOf('Wie beslist hier?'));
  });

  it('hold every contradiction with both readings among the facts of its platform', () => {
    for (const [id, { features }] of screened) {
      const html = pages.find(({ address }) => address === `/nl/platformen/${id}/alles/`)?.html ?? '';
      const readings = Object.values(features).flatMap(cell => cell.readings ?? []);
      for (const reading of readings) expect(html, `${id}: ${reading}`).toContain(reading);
    }
  });

  it('leave spreadsheets that read back: one for all, and one for each screened platform', async () => {
    const [guide, all, seventy] = await readExcelFile(path.join(SITE, 'nl/platformen/alle-platformen.xlsx'));
    expect(guide?.data.flat().join(' ')).toContain('december 2021');
    expect(all?.data[0]).toHaveLength(3 + 9);
    expect(all?.data).toHaveLength(1 + 6 + 64 + 8 + 36);
    expect(seventy?.data).toHaveLength(1 + 70);
    for (const [id] of screened) {
      const [facts] = await readExcelFile(path.join(SITE, `nl/platformen/${id}.xlsx`));
      expect(facts?.data, id).toHaveLength(1 + 6 + 64 + 8 + 36);
    }
  });
});

describe('The wishes without an answer', () => {
  it('are the nine of which the report says nothing, each with what Open Kaart does', () => {
    const silent = featureIds.filter(id =>
      screened.every(([, platform]) => stateOf(platform.features[id]) === 'unknown'),
    );
    expect(readWishes(ROOT).map(({ wish }) => wish)).toEqual(silent);
  });
});

describe('What changed', () => {
  it('names only platforms that are there, newest first', () => {
    const changes = readChanges(ROOT);
    const days = changes.map(({ day }) => day.getTime());
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(changes.filter(({ platform }) => platform && !platforms.has(platform))).toEqual([]);
  });
});

describe('The percentages of the screening', () => {
  it.each(screened)('are the ones that the answers of %s give', (_, { criteria: answers }) => {
    const yesOr = (ids: readonly (typeof answerIds)[number][], also?: 'not-applicable') =>
      Math.round((100 * ids.filter(id => answers[id] === 'yes' || answers[id] === also).length) / ids.length);
    expect(answers.privacyInformationPercent).toBe(yesOr(privacyItemIds, 'not-applicable'));
    expect(answers.technicalPercent).toBe(yesOr(['certified', 'attestsStandard', 'attestsSecureCoding']));
    expect(answers.sensitiveDataPercent).toBe(
      yesOr(['technical', 'sensitivePolicies', 'privacyInformation']),
    );
    const {
      technicalPercent,
      privacyInformationPercent,
      sensitiveDataPercent,
      connectionPercent,
      serversPercent,
    } = answers;
    const five = [
      technicalPercent,
      privacyInformationPercent,
      sensitiveDataPercent,
      connectionPercent,
      serversPercent,
    ];
    expect(answers.totalPercent).toBe(Math.round(five.reduce((sum, one) => sum + one, 0) / 5));
  });
});
