import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
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
