import { describe, expect, it } from 'vitest';
import { type Filled, scan } from '../../../src/choosing/self-scan.ts';

const criteria = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(id => ({ id, theme: id < 'd' ? 'eerst' : 'dan' }));

const filled: Record<string, Filled> = {
  a: { answer: 'partly', mark: 'optional' },
  b: { answer: 'no', mark: 'optional' },
  c: { answer: 'no' },
  d: { answer: 'partly', mark: 'minimal' },
  e: { answer: 'no', mark: 'minimal' },
  f: { answer: 'yes', mark: 'minimal' },
};

describe('A self-scan', () => {
  it('puts the gaps in order: minimal, not marked, optional, and in each first what is not there', () => {
    expect(scan(criteria, filled).gaps.map(({ criterion }) => criterion)).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  it('counts each answer in its theme, and what is still open', () => {
    expect(scan(criteria, filled).themes).toEqual([
      { theme: 'eerst', counts: { yes: 0, partly: 1, no: 2, 'not-for-us': 0, open: 0 } },
      { theme: 'dan', counts: { yes: 1, partly: 1, no: 1, 'not-for-us': 0, open: 1 } },
    ]);
  });

  it('sees no gap in what is not for an organisation, or not answered', () => {
    const done = scan(criteria, { a: { answer: 'not-for-us', mark: 'minimal' } });
    expect(done.gaps).toEqual([]);
    expect(done.answered).toBe(1);
  });
});
