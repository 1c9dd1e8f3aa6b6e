import { describe, expect, it } from 'vitest';
import type { ChoiceData, ShownPlatform } from '../../../src/choice/data.ts';
import { requirementsOf, vendorQuestionsOf } from '../../../src/choice/requirements.ts';
import {
  becauseOf,
  effectInWords,
  leadersInWords,
  surenessInWords,
  verdictInWords,
  wishesInWords,
} from '../../../src/choice/words.ts';
import { type AskedYoung, answersOf, asksOf } from '../../../src/choice/young.ts';
import type { Answers } from '../../../src/choosing/answers.ts';
import { fitOf } from '../../../src/choosing/fit.ts';
import type { Value } from '../../../src/choosing/value.ts';

const labels = { plan: 'Samen een plan', phone: 'Werkt op je gsm', hidden: 'Zonder jou praten' };
const name = (id: string) => labels[id as keyof typeof labels] ?? id;

function platform(
  id: string,
  values: Record<string, Value>,
  more: Partial<ShownPlatform> = {},
): ShownPlatform {
  return {
    id,
    name: id.toUpperCase(),
    values,
    notes: {},
    readings: {},
    notInOrder: [],
    screened: true,
    ended: false,
    ...more,
  };
}

const answers = (more: Partial<Answers> = {}): Answers => ({ knockOuts: [], weights: {}, ...more });
const fitFor = (values: Record<string, Value>, asked: Partial<Answers>) =>
  fitOf(platform('een', values), answers(asked), new Set(['hidden']));

describe('The outcome in words', () => {
  it.each([
    ['yes', 'Past, want dit is er allemaal: ‘Samen een plan’.'],
    ['partial', 'Past deels, want dit is er maar voor een stuk: ‘Samen een plan’.'],
    ['no', 'Past niet, want dit ontbreekt: ‘Samen een plan’.'],
    ['unknown', 'Dit is niet geweten. Vraag het aan de aanbieder: ‘Samen een plan’.'],
    ['contradiction', 'Dit is niet geweten. Vraag het aan de aanbieder: ‘Samen een plan’.'],
  ] as const)('says why, when a knock-out is %s', (value, sentence) => {
    expect(becauseOf(fitFor({ plan: value }, { knockOuts: ['plan'] }), name)).toBe(sentence);
  });

  it('never says bare that a platform fits that was not in order', () => {
    expect(verdictInWords('fits', false)).toBe('Past, maar in 2022 niet aangewezen zonder verbeteringen');
  });

  it('says what is certain of the wishes, and what is possible', () => {
    const weights = { plan: 2, phone: 1 } as const;
    expect(wishesInWords(fitFor({ plan: 'yes' }, { weights }))).toBe(
      'Wensen: zeker 4 van de 6 punten, misschien tot 6.',
    );
    expect(wishesInWords(fitFor({ plan: 'yes', phone: 'no' }, { weights }))).toBe(
      'Wensen: zeker 4 van de 6 punten.',
    );
  });

  it('says how many answers are missing', () => {
    expect(surenessInWords('sure', 0)).toBe('Hierover is alles geweten.');
    expect(surenessInWords('fairly', 1)).toBe('Dit is vrij zeker. Eén antwoord ontbreekt.');
    expect(surenessInWords('hardly', 3)).toBe('Dit is nog onzeker. 3 antwoorden ontbreken.');
  });

  it('shows a tie as a tie, and nobody as nobody', () => {
    expect(leadersInWords(['A', 'B'])).toContain('A en B staan samen bovenaan.');
    expect(leadersInWords([])).toBe('Geen enkel platform heeft al jullie harde eisen.');
  });

  it('says what a knock-out less would do', () => {
    const effect = { feature: 'plan', turn: 'softer', first: ['een'], back: ['twee', 'drie'] } as const;
    expect(
      effectInWords({ ...effect, first: [...effect.first], back: [...effect.back] }, name, id => id),
    ).toBe(
      'Is ‘Samen een plan’ geen harde eis? Dan vallen twee en drie niet meer af. Dan staat een bovenaan.',
    );
  });
});

describe('What an organisation takes along', () => {
  const data: ChoiceData = {
    platforms: [
      platform('getest', { plan: 'yes', phone: 'contradiction' }),
      platform('ongetest', {}, { screened: false }),
      platform('gestopt', {}, { screened: false, ended: true }),
    ],
    labels,
    asks: { plan: 'Kan je er een plan maken?', phone: 'Werkt het op een gsm?', hidden: 'Praten zij apart?' },
    contested: ['hidden'],
    proposals: {},
    survey: {},
  };
  const asked = answers({ knockOuts: ['phone'], weights: { plan: 1, hidden: 3 } });

  it('are the requirements, what must first; what is contested only when it is wanted knowingly', () => {
    const what = (given: Answers) => requirementsOf(data, given).map(one => `${one.importance}: ${one.what}`);
    expect(what(asked)).toEqual(['Moet: Werkt op je gsm', 'Mooi meegenomen: Samen een plan']);
    expect(what({ ...asked, wantedKnowingly: ['hidden'] })).toContain('Heel belangrijk: Zonder jou praten');
  });

  it('are questions for each vendor: all of them for a platform that nobody tried, none for one that ended', () => {
    expect(vendorQuestionsOf(data, asked)).toEqual([
      {
        platform: 'GETEST',
        questions: [{ ask: 'Werkt het op een gsm?', why: 'Het onderzoek van 2022 zegt twee dingen.' }],
      },
      {
        platform: 'ONGETEST',
        questions: [
          { ask: 'Werkt het op een gsm?', why: '' },
          { ask: 'Kan je er een plan maken?', why: '' },
        ],
      },
    ]);
  });
});

describe('What a youngster or a family answers', () => {
  const questions: AskedYoung[] = [
    { id: 'J1', feature: 'plan', also: ['phone'], ask: 'Zie ik mijn plan?' },
    { id: 'J2', contested: 'hidden', ask: 'Zie ik alles?' },
  ];

  it('becomes a knock-out when it is sure, a wish when it may be, and nothing when it is not', () => {
    expect(answersOf(questions, { J1: 'sure' })).toEqual({
      knockOuts: ['plan'],
      weights: { phone: 2 },
      unwanted: [],
    });
    expect(answersOf(questions, { J1: 'maybe' }).weights).toEqual({ plan: 1, phone: 1 });
    expect(answersOf(questions, { J1: 'no' })).toEqual({ knockOuts: [], weights: {}, unwanted: [] });
  });

  it('never makes a plus of talking behind their back, whatever they answer', () => {
    for (const answer of ['yes', 'visible', 'no', 'maybe', 'sure'] as const) {
      const { knockOuts, weights, wantedKnowingly = [] } = answersOf(questions, { J2: answer });
      expect([...knockOuts, ...Object.keys(weights), ...wantedKnowingly]).not.toContain('hidden');
    }
  });

  it('is a question for their organisation, also about what they would rather not have', () => {
    expect(asksOf(questions, { J1: 'maybe', J2: 'no' })).toEqual(['Zie ik alles?', 'Zie ik mijn plan?']);
    expect(asksOf(questions, { J1: 'no', J2: 'yes' })).toEqual([]);
  });
});
