import { describe, expect, it } from 'vitest';
import type { EntryCard } from '../../../api/dossier/contract.ts';
import type { Relation } from '../../../api/relations/contract.ts';
import type { Request } from '../../../api/requests/contract.ts';
import type { AccessRequest } from '../../../api/sharing/asking/contract.ts';
import type { Grant, Party } from '../../../api/sharing/contract.ts';
import { type Known, newsIn } from '../../../src/islands/overview/news.ts';
import { nextAppointment } from '../../../src/islands/overview/next-appointment.ts';
import { openCard } from '../../helpers/cards.ts';

const NOW = new Date('2030-03-01T11:00:00Z');
const NOTHING: Known = {
  accessRequests: [],
  toReview: [],
  grants: [],
  parties: [],
  requests: [],
  relations: [],
};

const asks = (id: string, state: AccessRequest['state']) =>
  ({ id, state, askedAt: '2029-01-01T10:00:00Z' }) as AccessRequest;
const answered = (id: string, at: string | null) => ({ id, answer: at && { at } }) as Request;
const recorded = (id: string, at: string, more: Partial<Relation> = {}) =>
  ({ id, state: 'active', recorded: { at, by: 'Houder' }, ended: null, ...more }) as Relation;

const about = (known: Partial<Known>) => newsIn({ ...NOTHING, ...known }, NOW).map(({ id }) => id);

describe('What is new on the overview', () => {
  it('is nothing when nothing happened', () => {
    expect(about({})).toEqual([]);
  });

  it('asks for an answer as long as somebody waits for one, however long ago', () => {
    expect(about({ accessRequests: [asks('wacht', 'open'), asks('gegeven', 'given')] })).toEqual(['wacht']);
  });

  it('tells of an answer and of a decision for thirty days, and no longer', () => {
    expect(
      about({
        requests: [
          answered('vers', '2030-02-20T10:00:00Z'),
          answered('oud', '2030-01-01T10:00:00Z'),
          answered('geen', null),
        ],
        relations: [
          recorded('nieuw', '2030-02-10T10:00:00Z'),
          recorded('lang geleden', '2029-02-10T10:00:00Z'),
          recorded('geweigerd', '2030-02-10T10:00:00Z', { state: 'refused' }),
        ],
      }),
    ).toEqual(['vers', 'nieuw']);
  });

  it('tells that an old decision ends', () => {
    const ended = { on: '2030-03-05', by: 'Houder', at: '2030-02-28T10:00:00Z', confirmed: null };
    expect(about({ relations: [recorded('stopt', '2028-01-01T10:00:00Z', { ended })] })).toEqual(['stopt']);
  });

  it('names who is about to stop reading, and leaves out who is no longer around', () => {
    const grant = (id: string, partyId: string) => ({ id, partyId, endsAt: '2030-03-09T23:00:00Z' }) as Grant;
    const known: Known = {
      ...NOTHING,
      toReview: [
        { grantId: 'een', why: 'ending' },
        { grantId: 'twee', why: 'ending' },
      ],
      grants: [grant('een', 'mama'), grant('twee', 'weg')],
      parties: [{ id: 'mama', name: 'Mama Test' } as Party],
    };
    expect(newsIn(known, NOW)).toMatchObject([{ id: 'een', name: 'Mama Test', why: 'ending' }]);
  });

  it('puts what waits for an answer first', () => {
    expect(
      about({
        relations: [recorded('beslissing', '2030-02-28T10:00:00Z')],
        requests: [answered('antwoord', '2030-02-27T10:00:00Z')],
        accessRequests: [asks('vraag', 'open')],
      }),
    ).toEqual(['vraag', 'antwoord', 'beslissing']);
  });
});

describe('What others recorded', () => {
  it('is told in one go, what changed last first', () => {
    const relations = [recorded('eerst', '2030-02-10T10:00:00Z'), recorded('laatst', '2030-02-25T10:00:00Z')];
    expect(newsIn({ ...NOTHING, relations }, NOW)).toMatchObject([
      { about: 'recorded', relations: [{ id: 'laatst' }, { id: 'eerst' }] },
    ]);
  });
});

describe('The next appointment', () => {
  const on = (id: string, day: string, hours: { from?: string; until?: string } = {}): EntryCard =>
    openCard(id, { day, kind: 'appointment', detail: { appointment: { with: [], ...hours } } });
  const next = (cards: EntryCard[], now = NOW) => nextAppointment(cards, now)?.id;

  it('is the first that is not over, whatever the order of the cards', () => {
    expect(next([on('later', '2030-05-01'), on('morgen', '2030-03-02'), on('gisteren', '2030-02-28')])).toBe(
      'morgen',
    );
  });

  it('is none when all of it has been', () => {
    expect(next([on('gisteren', '2030-02-28')])).toBeUndefined();
  });

  it('stays there while it goes on, in the time of Brussels', () => {
    const cards = [
      on('nu', '2030-03-01', { from: '11:30', until: '12:30' }),
      on('straks', '2030-03-01', { from: '15:00' }),
    ];
    // Noon in Brussels, in winter.
    expect(next(cards, new Date('2030-03-01T11:00:00Z'))).toBe('nu');
    expect(next(cards, new Date('2030-03-01T11:31:00Z'))).toBe('straks');
  });

  it('without hours counts until the end of its day, and without an end for an hour', () => {
    expect(next([on('hele dag', '2030-03-01')], new Date('2030-03-01T22:30:00Z'))).toBe('hele dag');
    const short = [on('kort', '2030-03-01', { from: '11:30' })];
    expect(next(short, new Date('2030-03-01T11:00:00Z'))).toBe('kort');
    expect(next(short, new Date('2030-03-01T11:45:00Z'))).toBeUndefined();
  });

  it('is never a card that lies closed', () => {
    const closed: EntryCard = {
      id: 'dicht',
      face: 'withheld',
      section: 'calendar',
      day: '2030-03-02',
      organisation: null,
      ground: 'court',
      decidedBy: { name: 'Gids Test', role: 'consulent' },
      since: '2030-01-01',
      howToContest: 'Vraag het.',
    };
    expect(next([closed])).toBeUndefined();
  });
});
