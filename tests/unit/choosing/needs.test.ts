import { describe, expect, it } from 'vitest';
import { together, weightOfSurvey } from '../../../src/choosing/needs.ts';

describe('What needs propose', () => {
  it('is the heaviest of all answers for a feature, in whatever order', () => {
    const light = { weigh: { alerts: 1 } } as const;
    const heavy = { weigh: { alerts: 2 } } as const;
    expect(together([light, heavy]).importance).toEqual({ alerts: 2 });
    expect(together([heavy, light]).importance).toEqual({ alerts: 2 });
  });

  it('is a knock-out as soon as one answer says so', () => {
    expect(together([{ must: ['ownLogin'] }, { weigh: { ownLogin: 3 } }]).importance).toEqual({
      ownLogin: 'must',
    });
  });

  it('keeps what is wanted knowingly apart from the other wishes', () => {
    expect(together([{ knowingly: { hidden: 1 } }, { unwanted: ['hidden', 'hidden'] }])).toEqual({
      importance: {},
      knowingly: { hidden: 1 },
      unwanted: ['hidden'],
    });
  });

  it.each([
    [88, 3],
    [60, 3],
    [59, 2],
    [40, 2],
    [24, 1],
  ])('gives what %i %% of professionals found necessary weight %i', (necessary, weight) => {
    expect(weightOfSurvey(necessary)).toBe(weight);
  });
});
