import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptUntil } from '../../api/adulthood/rules.ts';
import { aboutKind, decodeCursor, doorFor, encodeCursor, onlyPurpose } from '../../api/dossier/rules.ts';
import { addMonth, addWorkingDays } from '../../api/requests/rules.ts';
import { canGive, grantState, wrongPeriod } from '../../api/sharing/rules.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('The terms of a request', () => {
  it.each([
    ['2026-11-23', '2026-11-25', 'Monday to Wednesday'],
    ['2026-11-26', '2026-11-30', 'Thursday over the weekend to Monday'],
    ['2026-11-27', '2026-12-01', 'Friday to Tuesday'],
    ['2026-11-28', '2026-12-01', 'Saturday to Tuesday'],
    ['2026-11-29', '2026-12-01', 'Sunday to Tuesday'],
  ])('count two working days from %s to %s: %s', (from, to) => {
    expect(addWorkingDays(from, 2)).toBe(to);
  });

  it.each([
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-12-15', '2027-01-15'],
    ['2026-03-31', '2026-04-30'],
  ])('end a month after %s on %s, never in the month after', (from, to) => {
    expect(addMonth(from)).toBe(to);
  });

  it('never leave less than 28 days or more than 31 for an answer, and always a promise before that', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const days = (Date.parse(addMonth(day)) - Date.parse(day)) / 86_400_000;
        expect(days).toBeGreaterThanOrEqual(28);
        expect(days).toBeLessThanOrEqual(31);
        expect(addWorkingDays(day, 2) < addMonth(day)).toBe(true);
      }),
    );
  });
});

describe('Consent', () => {
  const terms = { startsAt: '2030-01-01T00:00:00.000Z', endsAt: '2030-02-01T00:00:00.000Z', endedAt: null };

  it('is upcoming, active, expired or ended, to the moment', () => {
    expect(grantState(terms, '2029-12-31T23:59:59.999Z')).toBe('upcoming');
    expect(grantState(terms, '2030-01-01T00:00:00.000Z')).toBe('active');
    expect(grantState(terms, '2030-02-01T00:00:00.000Z')).toBe('expired');
    expect(grantState({ ...terms, endedAt: '2030-01-10T00:00:00.000Z' }, '2030-01-15T00:00:00.000Z')).toBe(
      'ended',
    );
  });

  it('covers what is about the youngster, and to a parent what is about that parent', () => {
    const open = (about: string) => ({ face: 'open', about });
    expect(canGive(open('child'), null)).toBe(true);
    expect(canGive(open('parent:mama'), 'mama')).toBe(true);
    expect(canGive(open('parent:mama'), 'papa')).toBe(false);
    expect(canGive(open('parent:mama'), null)).toBe(false);
    expect(canGive(open('housemate'), 'mama')).toBe(false);
    expect(canGive({ face: 'interest', about: 'child' }, 'mama')).toBe(false);
  });

  it('is never for a day that is over, nor for more than a year', () => {
    expect(wrongPeriod('2030-03-01', '2030-03-01')).toBeNull();
    expect(wrongPeriod('2030-02-28', '2030-03-01')).toMatch(/voorbij/);
    expect(wrongPeriod('2031-03-02', '2030-03-01')).toBeNull();
    expect(wrongPeriod('2031-03-03', '2030-03-01')).toMatch(/binnen een jaar/);
    // "One year" from any day fits, over a leap day too.
    expect(wrongPeriod('2028-12-31', '2027-12-31')).toBeNull();
  });

  it('for one card explains a look before consent for its shelf does', () => {
    const consent = { basis: 'consent' as const, teamId: null };
    const shelf = {
      ...consent,
      partyId: 'a',
      section: 'plan' as const,
      entryId: null,
      purpose: 'know' as const,
    };
    const card = { ...consent, partyId: 'b', section: null, entryId: 'kaart', purpose: 'help' as const };
    const seen = { ...consent, id: 'kaart', section: 'plan' as const };
    expect(doorFor([shelf, card], seen)).toBe(card);
    expect(doorFor([shelf, card], { ...seen, id: 'andere' })).toBe(shelf);
    expect(doorFor([shelf, card], { ...seen, id: 'andere', section: 'reports' })).toBeUndefined();
    expect(doorFor([shelf, card], { ...seen, basis: 'law' })).toBeUndefined();
    expect(onlyPurpose([shelf, card])).toBeNull();
    expect(onlyPurpose([shelf, shelf])).toBe('know');
  });

  it('through one of two teams is explained by the team that wrote the card', () => {
    const team = (teamId: string) => ({
      partyId: `partij-${teamId}`,
      basis: 'own-team' as const,
      purpose: null,
      section: null,
      entryId: null,
      teamId,
    });
    const seen = { id: 'kaart', section: 'plan' as const, teamId: 'b', basis: 'own-team' as const };
    expect(doorFor([team('a'), team('b')], seen)?.partyId).toBe('partij-b');
  });
});

describe('A cursor', () => {
  it('comes back as it went, and anything else is no cursor', () => {
    fc.assert(
      fc.property(anyDay, fc.uuid(), (day, id) => {
        expect(decodeCursor(encodeCursor({ day, id }))).toEqual({ day, id });
      }),
    );
    fc.assert(
      fc.property(fc.string(), text => {
        expect(decodeCursor(text)).toBeNull();
      }),
    );
  });
});

describe('What an entry is about', () => {
  it('never carries the id of a parent to the outside', () => {
    expect(aboutKind('parent:3f6c')).toBe('parent');
    expect(['child', 'housemate', 'third-party'].map(aboutKind)).toEqual([
      'child',
      'housemate',
      'third-party',
    ]);
  });
});

describe('The source file', () => {
  it('is kept until the 35th birthday where that rule is known, and says nothing where it is not', () => {
    expect(keptUntil('facility', '2045-01-10')).toBe('2045-01-10');
    expect(keptUntil('public-service', '2045-01-10')).toBe('2045-01-10');
    expect(keptUntil('school-guidance', '2045-01-10')).toBeNull();
    expect(keptUntil('facility', null)).toBeNull();
  });
});
