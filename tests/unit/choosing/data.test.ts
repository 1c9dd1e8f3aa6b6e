import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/choosing/compare.ts';
import { choiceDataOf, youngDataOf } from '../../../src/content/choice-data.ts';
import { readChoiceGuide } from '../../../src/content/choice-guide.ts';
import { platformSchema } from '../../../src/content/platform.ts';

const guide = readChoiceGuide(process.cwd());
const entries = readdirSync('content/platformen')
  .filter(file => file.endsWith('.yaml'))
  .map(file => ({
    id: file.replace('.yaml', ''),
    data: platformSchema.parse(load(readFileSync(`content/platformen/${file}`, 'utf8'))),
  })) as unknown as Parameters<typeof choiceDataOf>[0];
const data = choiceDataOf(entries, guide.organisation);
const of = (id: string) => data.platforms.find(platform => platform.id === id);

describe('What the guides know about platforms', () => {
  it('is all fourteen, of which nine were tried and one ended', () => {
    expect(data.platforms).toHaveLength(14);
    expect(data.platforms.filter(({ screened }) => screened)).toHaveLength(9);
    expect(data.platforms.filter(({ ended }) => ended).map(({ id }) => id)).toEqual(['joep']);
  });

  it('keeps each contradiction as one, with both readings: 31 of them', () => {
    const readings = data.platforms.flatMap(platform =>
      Object.entries(platform.readings).map(([feature, both]) => ({
        both,
        value: platform.values[feature],
      })),
    );
    expect(readings).toHaveLength(31);
    expect(readings.every(({ both, value }) => both.length === 2 && value === 'contradiction')).toBe(true);
  });

  it('carries no percentage of the screening and no lost score', () => {
    expect(JSON.stringify([data.platforms, youngDataOf(entries, guide).platforms])).not.toMatch(
      /percent|quality|\d %/i,
    );
  });

  it('says of two platforms what was not in order, with the warning that goes with it', () => {
    const notInOrder = data.platforms.filter(platform => platform.notInOrder.length > 0);
    expect(notInOrder.map(({ id }) => id).toSorted()).toEqual(['mijneigenplan', 'samen1plan']);
    expect(notInOrder.every(({ warning }) => warning?.includes('2022'))).toBe(true);
    expect(of('samen1plan')?.warning).toContain('2024');
  });

  it('lets a contradiction be asked, where our own reading would have said no', () => {
    const { placed } = compare({
      answers: { knockOuts: ['networkLogin'], weights: {} },
      platforms: data.platforms,
      contested: new Set(data.contested),
    });
    expect(placed.find(({ platform }) => platform === 'ecqare')?.verdict).toBe('ask');
  });

  it('gives the guide for youngsters and families only what it asks about', () => {
    const young = youngDataOf(entries, guide);
    const asked = guide.young.flatMap(question =>
      'feature' in question ? [question.feature, ...(question.also ?? [])] : [question.contested],
    );
    expect(Object.keys(young.labels).toSorted()).toEqual(asked.toSorted());
    expect(JSON.stringify(young).length).toBeLessThan(8_000);
  });
});
