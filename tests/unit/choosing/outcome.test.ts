import { describe, expect, it } from 'vitest';
import type { Answers, Platform } from '../../../src/choosing/answers.ts';
import { compare } from '../../../src/choosing/compare.ts';
import { leaders, sensitivity } from '../../../src/choosing/sensitivity.ts';
import type { Value } from '../../../src/choosing/value.ts';

const contested = new Set(['hidden']);

function platform(id: string, values: Record<string, Value>, more: Partial<Platform> = {}): Platform {
  return { id, values, screened: true, ended: false, ...more };
}

function asking(answers: Partial<Answers>, platforms: Platform[]) {
  return { answers: { knockOuts: [], weights: {}, ...answers }, platforms, contested };
}

describe('The outcome of a comparison', () => {
  it('never shows a platform whose vendor announced the end, however well it would fit', () => {
    const question = asking({ weights: { plan: 3 } }, [
      platform('gestopt', { plan: 'yes' }, { ended: true }),
      platform('gestopt-en-niet-getest', { plan: 'yes' }, { ended: true, screened: false }),
      platform('blijft', { plan: 'no' }),
    ]);
    expect(JSON.stringify([compare(question), sensitivity(question)])).not.toContain('gestopt');
  });

  it('keeps platforms that nobody tried apart: they get no place', () => {
    const { placed, unscreened } = compare(
      asking({ knockOuts: ['plan'] }, [
        platform('getest', { plan: 'no' }),
        platform('niet-getest', {}, { screened: false }),
      ]),
    );
    expect(placed.map(one => one.platform)).toEqual(['getest']);
    expect(unscreened.map(({ platform: id, verdict }) => [id, verdict])).toEqual([['niet-getest', 'ask']]);
  });

  it('puts what is half known in the middle of what it can turn out to be', () => {
    const { placed } = compare(
      asking({ weights: { plan: 2, phone: 1 } }, [
        platform('zeker', { plan: 'partial', phone: 'partial' }),
        platform('open', { plan: 'unknown', phone: 'contradiction' }),
      ]),
    );
    expect(placed.map(({ place, places, sureness }) => ({ place, places, sureness }))).toEqual([
      { place: 1, places: { best: 1, worst: 2 }, sureness: 'hardly' },
      { place: 1, places: { best: 1, worst: 2 }, sureness: 'sure' },
    ]);
  });

  it('counts a feature once, also when it is a knock-out and a wish', () => {
    const [only] = compare(
      asking({ knockOuts: ['plan', 'plan'], weights: { plan: 3 } }, [platform('een', { plan: 'yes' })]),
    ).placed;
    expect(only?.knockOuts).toHaveLength(1);
    expect(only?.points).toEqual({ least: 0, most: 0, all: 0 });
  });

  it('warns for what somebody would rather not have, and takes no points away for it', () => {
    const { placed } = compare(
      asking({ weights: { plan: 1 }, unwanted: ['hidden'] }, [
        platform('met', { plan: 'yes', hidden: 'yes' }),
        platform('zonder', { plan: 'yes', hidden: 'no' }),
      ]),
    );
    expect(placed.map(({ platform: id, place, warnings }) => [id, place, warnings.length])).toEqual([
      ['met', 1, 1],
      ['zonder', 1, 0],
    ]);
  });

  it('tells which knock-out keeps a platform out, and which wish decides who is first', () => {
    const effects = sensitivity(
      asking({ knockOuts: ['free'], weights: { plan: 2, phone: 1 } }, [
        platform('gratis', { free: 'yes', plan: 'no', phone: 'yes' }),
        platform('ook-gratis', { free: 'yes', plan: 'yes', phone: 'no' }),
        platform('betalend', { free: 'no', plan: 'yes', phone: 'yes' }),
      ]),
    );
    expect(effects).toEqual([
      { feature: 'free', turn: 'softer', first: ['ook-gratis'], back: ['betalend'] },
      { feature: 'plan', turn: 'without', first: ['gratis'], back: [] },
      { feature: 'phone', turn: 'heaviest', first: ['gratis'], back: [] },
    ]);
  });

  it('names nobody as first when everything falls out', () => {
    const outcome = compare(asking({ knockOuts: ['free'] }, [platform('betalend', { free: 'no' })]));
    expect(leaders(outcome)).toEqual([]);
  });
});
