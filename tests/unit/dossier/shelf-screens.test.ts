import { describe, expect, it } from 'vitest';
import type { EntryCard } from '../../../api/dossier/contract.ts';
import {
  appointmentDetailSchema,
  contactDetailSchema,
  entryDetailSchema,
} from '../../../api/dossier/detail.ts';
import { inTime } from '../../../src/islands/calendar/when.ts';
import { moved } from '../../../src/islands/people/order.ts';
import { progressOf } from '../../../src/islands/plan/progress.ts';

const step = (done: boolean) => ({ text: 'Iets doen', done });

describe('How far a goal is', () => {
  it('follows from its steps', () => {
    expect(progressOf({ steps: [step(true), step(false), step(false)] })).toBe(33);
    expect(progressOf({ steps: [step(false)] })).toBe(0);
    expect(progressOf({ steps: [step(true)] })).toBe(100);
  });

  it('is what those who work on it say, when they say so', () => {
    expect(progressOf({ steps: [step(false)], progress: 60 })).toBe(60);
    expect(progressOf({ steps: [step(true)], progress: 0 })).toBe(0);
  });

  it('is not made up when nobody can tell', () => {
    expect(progressOf({ steps: [] })).toBeNull();
  });
});

describe('A calendar', () => {
  const card = (id: string, day: string, hours: { from?: string; until?: string } = {}): EntryCard => ({
    id,
    face: 'open',
    section: 'calendar',
    origin: 'provided',
    about: 'child',
    health: false,
    day,
    organisation: null,
    basis: 'subject',
    purpose: null,
    closedToSubject: null,
    title: id,
    kind: 'appointment',
    author: 'Bram',
    detail: { appointment: { ...hours, with: [] } },
    besideId: null,
  });
  const ids = (cards: EntryCard[]) => cards.map(({ id }) => id);
  /** A quarter past one in the afternoon, in Brussels. */
  const now = new Date('2030-03-01T12:15:00Z');

  it('puts what comes first on top, by the hour', () => {
    const { coming } = inTime(
      [
        card('later', '2030-04-01'),
        card('laat', '2030-03-02', { from: '16:00' }),
        card('vroeg', '2030-03-02', { from: '09:00' }),
      ],
      now,
    );
    expect(ids(coming)).toEqual(['vroeg', 'laat', 'later']);
  });

  it('lets something of today come until its last hour in Brussels is over', () => {
    const { coming, past } = inTime(
      [
        card('bezig', '2030-03-01', { from: '13:00', until: '13:15' }),
        card('over', '2030-03-01', { from: '12:00', until: '13:14' }),
        card('begonnen', '2030-03-01', { from: '13:14' }),
        card('hele dag', '2030-03-01'),
      ],
      now,
    );
    expect(ids(coming).sort()).toEqual(['bezig', 'hele dag']);
    expect(ids(past)).toEqual(['begonnen', 'over']);
  });

  it('puts what was last on top of what is over', () => {
    expect(ids(inTime([card('lang', '2029-01-01'), card('pas', '2030-02-28')], now).past)).toEqual([
      'pas',
      'lang',
    ]);
  });
});

describe('An order of my own', () => {
  it('moves one up or down', () => {
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
  });

  it('stays as it is at its ends, and for who is not in it', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
  });
});

describe('What an entry holds besides words', () => {
  it.each([
    ['an end before the start', { from: '10:00', until: '09:00' }],
    ['an end without a start', { until: '09:00' }],
    ['an hour that no clock shows', { from: '24:10' }],
    ['an address that runs something', { online: 'javascript:alert(1)' }],
    ['an address without a lock', { online: 'http://bellen.example' }],
  ])('refuses %s', (_, appointment) => {
    expect(appointmentDetailSchema.safeParse(appointment).success).toBe(false);
  });

  it.each([
    ['words for a number', { phone: 'bel mij' }],
    ['a number that dials something else', { phone: '*100#' }],
    ['a mail address that is none', { mail: 'bram' }],
  ])('refuses %s', (_, contact) => {
    expect(contactDetailSchema.safeParse(contact).success).toBe(false);
  });

  it('refuses what it does not know, and fills in what may be left out', () => {
    expect(entryDetailSchema.safeParse({ secret: true }).success).toBe(false);
    expect(entryDetailSchema.parse({ goal: {}, contact: {}, appointment: {} })).toEqual({
      goal: { steps: [] },
      contact: { role: 'other', urgent: false },
      appointment: { with: [] },
    });
  });
});
