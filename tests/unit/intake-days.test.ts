import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, fillInDays } from '../../api/intake/rules/days.ts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const dayAt = (index: number) =>
  new Date(Date.UTC(2024, 0, 1) + index * DAY_MILLISECONDS).toISOString().slice(0, 10);
const today = fc.integer({ min: 0, max: 36_524 }).map(dayAt);

/** The rule of turns_on(), written apart: born on 29 February, one turns N on 1 March in a year without that day. */
function turnsOn(born: string, age: number): string {
  const [year = 0, month, day] = born.split('-').map(Number);
  const there = year + age;
  const isLeap = there % 4 === 0 && (there % 100 !== 0 || there % 400 === 0);
  if (month === 2 && day === 29 && !isLeap) return `${there}-03-01`;
  return `${there}${born.slice(4)}`;
}

describe('days of the demo', () => {
  it.each([
    ['2026-11-22', '@-30d', '2026-10-23'],
    ['2026-11-22', '@+7d', '2026-11-29'],
    ['2026-11-22', '@-15y-40d', '2011-10-13'],
    ['2028-02-29', '@-18y+7d', '2010-03-07'],
    ['2028-02-29', '@-15y', '2013-03-01'],
    ['2027-03-01', '@-1d', '2027-02-28'],
  ])('on %s, %s is %s', (loadedOn, token, day) => {
    expect(fillInDays(`{"day":"${token}"}`, loadedOn)).toBe(`{"day":"${day}"}`);
  });

  it('lets the one who turns 18 in seven days do so, on whatever day the demo is loaded', () => {
    fc.assert(
      fc.property(today, loadedOn => {
        const inSevenDays = dayFrom(loadedOn, { years: 0, days: 7 });
        // Nobody can turn 18 on 29 February: 18 years earlier is never a leap year.
        const expected = inSevenDays.replace(/-02-29$/, '-03-01');
        expect(turnsOn(dayFrom(loadedOn, { years: -18, days: 7 }), 18)).toBe(expected);
      }),
    );
  });

  it('never makes a day that does not exist', () => {
    const years = fc.integer({ min: -30, max: 2 });
    const days = fc.integer({ min: -800, max: 800 });
    fc.assert(
      fc.property(today, years, days, (loadedOn, years, days) => {
        const day = dayFrom(loadedOn, { years, days });
        expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
      }),
    );
  });

  it('leaves alone what only looks like a day in the middle of a text', () => {
    const line = JSON.stringify({ text: 'Mail @-30d of "@+7d" of @', title: '@' });
    expect(fillInDays(line, '2026-11-22')).toBe(line);
  });
});
