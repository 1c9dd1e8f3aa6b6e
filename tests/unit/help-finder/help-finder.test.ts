import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { helpFinderSchema, readHelpFinder } from '../../../src/content/help-finder.ts';
import { serviceSchema } from '../../../src/content/service.ts';
import { finderProblems, type KnownService } from '../../../src/help-finder/check.ts';
import { type HelpFinder, type Outcome, placesOf, type Question } from '../../../src/help-finder/tree.ts';
import { plainBlock } from '../../../src/reading/block.ts';
import { judge } from '../../../src/reading/gate.ts';
import { measure } from '../../../src/reading/measure.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

const real = readHelpFinder(ROOT);
const services = new Map(
  readdirSync(path.join(ROOT, 'content/diensten')).map(name => [
    name.replace('.yaml', ''),
    serviceSchema.parse(load(readFileSync(path.join(ROOT, 'content/diensten', name), 'utf8'))),
  ]),
);

/** Walks from question to question; each number chooses an answer. */
function walk(choices: readonly number[]): { asked: Question[]; outcome: Outcome } {
  const places = new Map(placesOf(real.start).map(place => [place.place, place]));
  const asked: Question[] = [];
  let here = placesOf(real.start)[0];
  while (here?.kind === 'question') {
    const { question, leadsTo } = here;
    here = places.get(leadsTo[(choices[asked.length] ?? 0) % leadsTo.length] ?? '');
    asked.push(question);
  }
  if (!here) throw new Error(`Dead end after ‘${asked.at(-1)?.ask}’.`);
  return { asked, outcome: here };
}

describe('The help finder of this site', () => {
  it('has nothing wrong: each service reached, nobody sent to somebody else’s help, danger first', () => {
    expect(services.size).toBeGreaterThan(40);
    expect(finderProblems(real, services)).toEqual([]);
  });

  it('comes after at most five questions to two to five services, each once, each with its reason', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 8 }), choices => {
        const { asked, outcome } = walk(choices);
        const advised = real.advice[outcome.name]?.services ?? [];
        expect(asked.length).toBeLessThanOrEqual(5);
        expect(advised.length).toBeGreaterThanOrEqual(2);
        expect(advised.length).toBeLessThanOrEqual(5);
        expect(new Set(advised.map(({ service }) => service)).size).toBe(advised.length);
        for (const { because } of advised) expect(because).toMatch(/[.?!]$/);
      }),
    );
  });

  it('brings who is in danger, or doubts it, to urgent help with one answer', () => {
    const { asked, outcome } = walk([0]);
    expect(asked).toHaveLength(1);
    expect(real.advice[outcome.name]).toMatchObject({ urgent: true });
    expect(real.advice[outcome.name]?.services[0]?.service).toBe('noodnummer-112');
  });

  it('puts urgent help on top for each answer about violence, suicide, running away and no place to sleep', () => {
    const calm = placesOf(real.start)
      .filter(place => place.kind === 'outcome')
      .filter(({ given, name }) => {
        const said = given.at(-1)?.label ?? '';
        const isUrgent = /zelfmoord|slaat|pijn|seksueel|onder druk|al weg|is weg|vast/i.test(said);
        return isUrgent && !real.advice[name]?.urgent;
      });
    expect(calm.map(({ given }) => given.at(-1)?.label)).toEqual([]);
  });

  it('has places that tell nothing to who reads them in the history of a phone', () => {
    const places = placesOf(real.start).map(({ place }) => place);
    expect(places.filter(place => !/^stap-\d+$/.test(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  it('speaks plain language, all of it', () => {
    const texts = [
      ...placesOf(real.start).flatMap(place =>
        place.kind === 'question'
          ? [place.question.ask, place.question.hint ?? '', ...place.question.answers.map(one => one.label)]
          : [],
      ),
      ...Object.values(real.advice).flatMap(({ title, services: some }) => [
        title,
        ...some.map(({ because }) => because),
      ]),
    ].filter(text => text !== '');
    const { problems } = judge(measure(texts.map(plainBlock)), 'own');
    expect(problems.filter(({ severity }) => severity === 'fails').map(({ mend }) => mend)).toEqual([]);
  });
});

describe('The check on the help finder', () => {
  const known = new Map<string, KnownService>([
    ['noodnummer-112', { audience: ['jongere', 'ouder'] }],
    ['luisteraar', { audience: ['jongere'], age: { to: 18 } }],
    ['ouderhuis', { audience: ['ouder'] }],
  ]);
  const because = 'Dat past.';
  const finder: HelpFinder = {
    start: {
      ask: 'Is er gevaar?',
      answers: [
        { label: 'Ja', picto: 'danger', advice: 'nu' },
        {
          label: 'Nee',
          picto: 'safety',
          question: {
            ask: 'Wie ben je?',
            answers: [
              { label: 'Jong', picto: 'youngster', for: { audience: ['jongere'] }, advice: 'jong' },
              { label: 'Ouder', picto: 'parent', for: { audience: ['ouder'] }, advice: 'ouder' },
            ],
          },
        },
      ],
    },
    advice: {
      nu: { title: 'Bel', urgent: true, services: [{ service: 'noodnummer-112', because }] },
      jong: { title: 'Praten', services: [{ service: 'luisteraar', because }] },
      ouder: { title: 'Steun', services: [{ service: 'ouderhuis', because }] },
    },
    notHere: [],
  };
  const [danger, safe] = finder.start.answers;

  it('is fine with a finder that leads everybody to help of their own', () => {
    expect(finderProblems(finder, known)).toEqual([]);
  });

  it('misses a service that nobody comes to, and is content when the reason is written down', () => {
    const more = new Map([...known, ['vergeten', { audience: ['jongere'] } as KnownService]]);
    expect(finderProblems(finder, more)).toEqual([expect.stringMatching(/^vergeten: niemand komt hier/)]);
    const notHere = [{ service: 'vergeten', why: 'Alleen na doorverwijzing.' }];
    expect(finderProblems({ ...finder, notHere }, more)).toEqual([]);
  });

  it('refuses a service that is left out and advised at once, and one that does not exist', () => {
    const notHere = [
      { service: 'luisteraar', why: 'Zomaar.' },
      { service: 'verzonnen', why: 'Zomaar.' },
    ];
    expect(finderProblems({ ...finder, notHere }, known)).toEqual([
      expect.stringContaining('verzonnen: deze dienst bestaat niet'),
      expect.stringContaining('luisteraar: staat bij notHere, en ook bij een advies'),
    ]);
  });

  it('refuses an advice that is not there, and one that no answer leads to', () => {
    const { jong, ...others } = finder.advice;
    const advice = { ...others, ...(jong && { jongeren: jong }) };
    const problems = finderProblems({ ...finder, advice }, known);
    expect(problems).toContainEqual(expect.stringContaining('advice.jong: dit advies bestaat niet'));
    expect(problems).toContainEqual(
      expect.stringContaining('advice.jongeren: geen enkel antwoord leidt hierheen'),
    );
  });

  it('refuses to ask anything before danger, or to answer danger without urgent help', () => {
    const turned = { ...finder, start: { ...finder.start, answers: [safe, danger].filter(one => !!one) } };
    expect(finderProblems(turned, known)).toEqual([expect.stringContaining('start: het eerste antwoord')]);
    const { nu, ...others } = finder.advice;
    const calm = { ...finder, advice: { ...others, nu: { title: 'Bel', services: nu?.services ?? [] } } };
    expect(finderProblems(calm, known)).toContainEqual(expect.stringContaining('start: het eerste antwoord'));
    expect(finderProblems(calm, known)).toContainEqual(expect.stringContaining('Schrijf urgent: true'));
  });

  it('sends nobody to a service that is not for them, or that is for another age', () => {
    const to = (advice: string, age?: { from: number; to: number }): HelpFinder => ({
      ...finder,
      start: {
        ...finder.start,
        answers: [
          ...(danger ? [danger] : []),
          { label: 'Ouder', picto: 'parent', for: { audience: ['ouder'] }, advice: 'ouder' },
          { label: 'Jong', picto: 'youngster', for: { audience: ['jongere'], ...(age && { age }) }, advice },
          { label: 'Allen', picto: 'people', advice: 'jong' },
        ],
      },
    });
    expect(finderProblems(to('ouder'), known)).toEqual([
      expect.stringContaining('ouderhuis is er niet voor wie ‘Jong’ antwoordt'),
    ]);
    expect(finderProblems(to('jong', { from: 18, to: 25 }), known)).toEqual([
      expect.stringContaining('luisteraar is er niet voor wie ‘Jong’ antwoordt'),
    ]);
    expect(finderProblems(to('jong', { from: 12, to: 17 }), known)).toEqual([]);
  });
});

describe('The agreements of content/hulp-zoeken.yaml', () => {
  const whole = load(readFileSync(path.join(ROOT, 'content/hulp-zoeken.yaml'), 'utf8')) as HelpFinder;
  const says = (change: unknown) =>
    helpFinderSchema.safeParse(change).error?.issues.map(({ message }) => message) ?? [];
  const six = Object.values(real.advice)
    .flatMap(({ services: some }) => some)
    .slice(0, 6);

  it('hold for the file', () => {
    expect(says(whole)).toEqual([]);
  });

  it('refuse more than five services, one alone, and the same one twice', () => {
    const withServices = (some: unknown) => ({
      ...whole,
      advice: { een: { title: 'Te veel', services: some } },
    });
    expect(says(withServices(six))).toContainEqual(expect.stringContaining('ten hoogste 5'));
    expect(says(withServices(six.slice(0, 1)))).toContainEqual(expect.stringContaining('minstens twee'));
    expect(says(withServices([six[0], six[0]]))).toContainEqual(expect.stringContaining('twee keer'));
  });

  it('refuse an answer that leads nowhere, or to two things at once', () => {
    const withAnswer = (more: object) => ({
      ...whole,
      start: { ask: 'Wat?', answers: [whole.start.answers[0], { label: 'Ja', picto: 'yes', ...more }] },
    });
    expect(says(withAnswer({}))).toContainEqual(expect.stringContaining('één vervolg'));
    expect(says(withAnswer({ advice: 'gevaar', question: whole.start }))).toContainEqual(
      expect.stringContaining('één vervolg'),
    );
    expect(says(withAnswer({ advice: 'gevaar' }))).toEqual([]);
  });
});
