import { describe, expect, it } from 'vitest';
import type { EntryCard, WithheldEntryCard } from '../../../api/dossier/contract.ts';
import {
  choicesIn,
  EVERYTHING,
  findCards,
  indexOf,
  MADE_ALONE,
} from '../../../src/islands/reading/find/find-cards.ts';
import { byOrganisation, storyOf } from '../../../src/islands/reading/find/groups.ts';
import { HOUSE, openCard } from '../../helpers/cards.ts';

const SERVICE = { id: 'dienst', name: 'Dienst Test', kind: 'public-service' };

const CLOSED: WithheldEntryCard = {
  id: 'dicht',
  face: 'withheld',
  section: 'documents',
  day: '2029-12-31',
  organisation: SERVICE,
  ground: 'court',
  decidedBy: { name: 'Gids Test', role: 'consulent' },
  since: '2030-01-01',
  howToContest: 'Vraag het.',
};

const CARDS: EntryCard[] = [
  openCard('feest', {
    day: '2030-04-01',
    section: 'calendar',
    kind: 'appointment',
    title: 'Verjaardagsfeest',
  }),
  openCard('gesprek', { day: '2030-02-20', title: 'Gesprekken met je begeleider' }),
  openCard('plan', { section: 'plan', kind: 'goal', title: 'Ondersteuningsplan', organisation: SERVICE }),
  openCard('zee', { section: 'keepsakes', kind: 'keepsake', title: 'Dag aan zee', organisation: null }),
  CLOSED,
];
const index = indexOf(CARDS, card =>
  card.face === 'open' ? `${card.title} ${card.author}` : 'Dichte kaart Gemaakt voor de rechter',
);
const find = (wanted: Partial<typeof EVERYTHING>) =>
  findCards(index, { ...EVERYTHING, ...wanted }).map(({ id }) => id);

describe('Finding cards on the device', () => {
  it('shows everything to who asks nothing', () => {
    expect(find({})).toHaveLength(CARDS.length);
    expect(find({ typed: '   ' })).toHaveLength(CARDS.length);
  });

  it.each([
    ['a beginning', 'gespr', ['gesprek']],
    ['capitals and accents', 'GESPREKKEN', ['gesprek']],
    ['another form of the word', 'gesprek', ['gesprek']],
    ['a part of a long word', 'plan', ['plan']],
    ['a slip of the finger', 'begelieder', ['gesprek']],
    ['what sounds the same', 'begelijder', ['gesprek']],
    ['two slips in a long word', 'verjardagfeest', ['feest']],
    ['why a card lies closed', 'rechter', ['dicht']],
    ['words that help a sentence along', 'mijn dag aan de zee', ['zee']],
    ['a word that stands nowhere', 'voetbal', []],
  ])('understands %s', (_, typed, ids) => {
    expect(find({ typed })).toEqual(ids);
  });

  it('wants every word, wherever it stands on the card', () => {
    expect(find({ typed: 'begeleider schrijver' })).toEqual(['gesprek']);
    expect(find({ typed: 'begeleider feest' })).toEqual([]);
  });

  it('does not take a short word for another one', () => {
    expect(find({ typed: 'zes' })).toEqual([]);
  });

  it('chooses by shelf, kind, organisation and year, and by all of them together', () => {
    expect(find({ section: 'documents' })).toEqual(['dicht']);
    expect(find({ kind: 'report' })).toEqual(['gesprek']);
    expect(find({ organisation: SERVICE.id })).toEqual(['plan', 'dicht']);
    expect(find({ organisation: MADE_ALONE })).toEqual(['zee']);
    expect(find({ year: '2029' })).toEqual(['dicht']);
    expect(find({ organisation: SERVICE.id, year: '2030' })).toEqual(['plan']);
    expect(find({ typed: 'plan', organisation: HOUSE.id })).toEqual([]);
  });

  it('offers what stands on the cards, and nothing else', () => {
    const { sections, kinds, organisations, madeAlone, years } = choicesIn(CARDS);
    expect([...sections]).toEqual(['calendar', 'reports', 'plan', 'keepsakes', 'documents']);
    expect([...kinds]).toEqual(['appointment', 'report', 'goal', 'keepsake']);
    expect(organisations.map(([, name]) => name)).toEqual(['Dienst Test', 'Huis Test']);
    expect(madeAlone).toBe(true);
    expect(years).toEqual(['2030', '2029']);
  });
});

describe('Laying cards', () => {
  it('as a story puts what is to come apart, then year by year and month by month', () => {
    const laid = storyOf(CARDS, '2030-03-01').map(({ year, months }) => [
      year,
      months.map(({ month, cards }) => [month, cards.length]),
    ]);
    expect(laid).toEqual([
      [null, [['2030-04', 1]]],
      ['2030', [['2030-02', 3]]],
      ['2029', [['2029-12', 1]]],
    ]);
  });

  it('by organisation goes by name, and ends with what was made alone', () => {
    const laid = byOrganisation(CARDS).map(({ name, cards }) => [name, cards.length]);
    expect(laid).toEqual([
      ['Dienst Test', 2],
      ['Huis Test', 2],
      [null, 1],
    ]);
  });
});
