import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REQUEST_KINDS } from '../../api/requests/contract.ts';
import { addDays, addWorkingDays, easterOf, isFree } from '../../api/requests/rules.ts';
import { datesFor, promisedFor, routesFor } from '../../api/requests/terms.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));
const KINDS_OF_HOLDER = ['facility', 'public-service', 'school-guidance', 'other'];

describe('Belgian public holidays', () => {
  // Dates of the Belgian calendar, written down by hand.
  it.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2030, '2030-04-21'],
    [2038, '2038-04-25'],
    [2008, '2008-03-23'],
  ])('know Easter of %i: %s', (year, day) => {
    expect(easterOf(year)).toBe(day);
  });

  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-05-01', 'Labour Day'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-05-25', 'Whit Monday'],
    ['2026-07-21', 'the National Holiday'],
    ['2025-08-15', 'Assumption'],
    ['2027-11-01', 'All Saints'],
    ['2026-11-11', 'Armistice'],
    ['2026-12-25', 'Christmas'],
  ])('are free: %s, %s', day => {
    expect(isFree(day)).toBe(true);
  });

  it.each(['2026-04-07', '2026-05-15', '2026-07-20', '2026-12-24', '2026-01-02'])(
    'leave the day beside them a working day: %s',
    day => {
      expect(isFree(day)).toBe(false);
    },
  );

  it('give every year ten of them, and never one on Easter Tuesday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2090 }), year => {
        expect(isFree(addDays(easterOf(year), 1))).toBe(true);
        expect(new Date(`${easterOf(year)}T00:00:00Z`).getUTCDay()).toBe(0);
        expect(isFree(addDays(easterOf(year), 2)) && addDays(easterOf(year), 2).slice(5) !== '05-01').toBe(
          false,
        );
      }),
    );
  });
});

describe('The first human reaction', () => {
  it.each([
    ['2026-12-24', '2026-12-29', 'over Christmas and a weekend'],
    ['2026-04-02', '2026-04-07', 'over Easter: Friday counts, Monday does not'],
    ['2026-05-13', '2026-05-18', 'over Ascension Day'],
    ['2027-12-30', '2028-01-03', 'over New Year on a Saturday'],
  ])('asked on %s is promised for %s: %s', (day, promised) => {
    expect(datesFor('question', 'facility', day).reactionBy).toBe(promised);
  });

  it('is never promised for a free day, and two working days lie between', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const { reactionBy } = datesFor('question', 'facility', day);
        expect(isFree(reactionBy)).toBe(false);
        let working = 0;
        for (let next = addDays(day, 1); next <= reactionBy; next = addDays(next, 1)) {
          if (!isFree(next)) working += 1;
        }
        expect(working).toBe(2);
      }),
    );
  });
});

describe('The term for an answer', () => {
  it('is a month by privacy law, three at most', () => {
    expect(datesFor('access', 'facility', '2026-01-31').answerBy).toBe('2026-02-28');
    expect(promisedFor('access', 'facility', '2026-01-31')).toEqual({
      rule: 'privacy-law',
      certainty: 'own-knowledge',
      extendedTo: '2026-04-30',
    });
  });

  it('is 20 calendar days for a public body, 40 at most', () => {
    expect(datesFor('access', 'public-service', '2026-11-02').answerBy).toBe('2026-11-22');
    expect(promisedFor('access', 'public-service', '2026-11-02')).toMatchObject({
      rule: 'open-government',
      extendedTo: '2026-12-12',
    });
  });

  it('is 10 working days for reading a file of a CLB, and a month for the rest there', () => {
    expect(datesFor('access', 'school-guidance', '2026-11-02').answerBy).toBe('2026-11-17');
    expect(promisedFor('access', 'school-guidance', '2026-11-02')).toEqual({
      rule: 'school-guidance',
      certainty: 'source',
      extendedTo: null,
    });
    expect(datesFor('correction', 'school-guidance', '2026-11-02').answerBy).toBe('2026-12-02');
  });

  it('never comes before the first reaction, for any kind and any holder', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(...REQUEST_KINDS),
        fc.constantFrom(...KINDS_OF_HOLDER, null),
        (day, kind, holder) => {
          const { reactionBy, answerBy } = datesFor(kind, holder, day);
          expect(reactionBy <= answerBy).toBe(true);
          expect(answerBy <= addDays(day, 62)).toBe(true);
          expect(reactionBy <= addDays(day, 21)).toBe(true);
        },
      ),
    );
  });

  it('says of every rule whether it was read in a source', () => {
    for (const kind of REQUEST_KINDS) {
      for (const holder of KINDS_OF_HOLDER) {
        expect(promisedFor(kind, holder, '2026-11-02').certainty).toMatch(/^(source|own-knowledge|promise)$/);
      }
    }
    expect(addWorkingDays('2026-11-02', 0)).toBe('2026-11-02');
  });
});

describe('Where to complain', () => {
  const names = (kind: 'access' | 'complaint' | 'question', holder: string) =>
    routesFor(kind, holder).map(({ to }) => to);

  it('is the GBA for a private holder and the VTC for a public one, soon after a talk when it is about data', () => {
    expect(names('access', 'facility')).toEqual(['talk', 'management', 'gba', 'opgroeipunt', 'klachtenlijn']);
    expect(names('access', 'public-service')).toEqual([
      'talk',
      'management',
      'vtc',
      'opgroeipunt',
      'klachtenlijn',
    ]);
  });

  it('names both for a CLB, with the mark that it must be checked', () => {
    expect(routesFor('access', 'school-guidance').filter(({ certainty }) => certainty !== 'source')).toEqual([
      { to: 'vtc', certainty: 'own-knowledge' },
      { to: 'gba', certainty: 'own-knowledge' },
    ]);
  });

  it('goes the way of youth care for a complaint: talk, management, Opgroeipunt, Klachtenlijn', () => {
    expect(names('complaint', 'facility').slice(0, 4)).toEqual([
      'talk',
      'management',
      'opgroeipunt',
      'klachtenlijn',
    ]);
    expect(names('complaint', 'public-service')).toContain('ombudsdienst');
  });
});
