import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, Platform, Weight } from '../../../src/choosing/answers.ts';
import { compare, type Outcome } from '../../../src/choosing/compare.ts';
import { leaders, sensitivity } from '../../../src/choosing/sensitivity.ts';
import { mustBeAsked, type Value } from '../../../src/choosing/value.ts';

const SEED = { seed: 20_261_122 };

const FEATURES = ['plan', 'calendar', 'messages', 'phone', 'free', 'hidden'] as const;
const contested = new Set(['hidden']);

const value = fc.constantFrom<Value>('yes', 'partial', 'no', 'unknown', 'contradiction');
const platforms = fc
  .uniqueArray(fc.constantFrom('ahorn', 'berk', 'ceder', 'den', 'eik'), { minLength: 1 })
  .chain(ids =>
    fc.tuple(
      ...ids.map(id =>
        fc.record<Platform>({
          id: fc.constant(id),
          values: fc.record(Object.fromEntries(FEATURES.map(feature => [feature, value]))),
          screened: fc.constant(true),
          ended: fc.constant(false),
        }),
      ),
    ),
  );
const answers = fc.record<Answers>({
  knockOuts: fc.subarray([...FEATURES]),
  weights: fc.dictionary(fc.constantFrom(...FEATURES), fc.constantFrom<Weight>(0, 1, 2, 3)),
  wantedKnowingly: fc.subarray(['hidden']),
  unwanted: fc.subarray(['hidden']),
});

const outcomeOf = (given: Answers, all: readonly Platform[]) =>
  compare({ answers: given, platforms: all, contested });
const of = ({ placed }: Outcome, platform: string) => placed.find(one => one.platform === platform);
const withValue = (
  all: readonly Platform[],
  { id, feature, to }: { id: string; feature: string; to: Value },
) =>
  all.map(platform =>
    platform.id === id ? { ...platform, values: { ...platform.values, [feature]: to } } : platform,
  );

const answerOf = (luck: boolean | undefined): Value => (luck ? 'yes' : 'no');

/** One feature of one platform out of those given. */
const cell = platforms.chain(all =>
  fc.record({
    all: fc.constant(all),
    id: fc.constantFrom(...all.map(({ id }) => id)),
    feature: fc.constantFrom(...FEATURES),
  }),
);

describe('Whatever somebody answers, and whatever is known', () => {
  it.each(['unknown', 'contradiction'] as const)('%s is never worse than a no', better => {
    fc.assert(
      fc.property(cell, answers, ({ all, id, feature }, given) => {
        const no = of(outcomeOf(given, withValue(all, { id, feature, to: 'no' })), id);
        const open = of(outcomeOf(given, withValue(all, { id, feature, to: better })), id);
        expect(open?.place).toBeLessThanOrEqual(no?.place ?? 0);
        expect(open?.points.most).toBeGreaterThanOrEqual(no?.points.most ?? 0);
        expect(open?.points.least).toBe(no?.points.least);
        if (open?.verdict === 'falls-out') expect(no?.verdict).toBe('falls-out');
      }),
      SEED,
    );
  });

  it('an unknown is never better than a yes', () => {
    fc.assert(
      fc.property(cell, answers, ({ all, id, feature }, given) => {
        const yes = of(outcomeOf(given, withValue(all, { id, feature, to: 'yes' })), id);
        const open = of(outcomeOf(given, withValue(all, { id, feature, to: 'unknown' })), id);
        expect(open?.place).toBeGreaterThanOrEqual(yes?.place ?? 0);
      }),
      SEED,
    );
  });

  it('a knock-out that a platform certainly has not, always knocks it out, below all that did not fall out', () => {
    fc.assert(
      fc.property(cell, answers, ({ all, id, feature }, given) => {
        const harder = {
          ...given,
          knockOuts: [...given.knockOuts, feature],
          wantedKnowingly: ['hidden'],
        };
        const outcome = outcomeOf(harder, withValue(all, { id, feature, to: 'no' }));
        const fallen = of(outcome, id);
        expect(fallen?.verdict).toBe('falls-out');
        expect(fallen?.atBest).toBe('falls-out');
        for (const other of outcome.placed) {
          if (other.verdict !== 'falls-out') expect(other.place).toBeLessThan(fallen?.place ?? 0);
        }
        expect(leaders(outcome)).not.toContain(id);
      }),
      SEED,
    );
  });

  it('a weight of zero changes nothing', () => {
    fc.assert(
      fc.property(platforms, answers, fc.constantFrom(...FEATURES), (all, given, feature) => {
        const { [feature]: _, ...without } = given.weights;
        const zero = { ...given, weights: { ...without, [feature]: 0 as const } };
        expect(outcomeOf(zero, all)).toEqual(outcomeOf({ ...given, weights: without }, all));
      }),
      SEED,
    );
  });

  it('the order of platforms and answers changes nothing, and the same answers give the same outcome', () => {
    fc.assert(
      fc.property(platforms, answers, fc.infiniteStream(fc.nat(99)), (all, given, dice) => {
        const shuffled = <Item>(items: readonly Item[]): Item[] =>
          items
            .map(item => ({ item, at: dice.next().value ?? 0 }))
            .toSorted((one, other) => one.at - other.at)
            .map(({ item }) => item);
        const mixed: Answers = {
          knockOuts: shuffled(given.knockOuts),
          weights: Object.fromEntries(shuffled(Object.entries(given.weights))),
          wantedKnowingly: given.wantedKnowingly ?? [],
          unwanted: given.unwanted ?? [],
        };
        const first = outcomeOf(given, all);
        expect(outcomeOf(mixed, shuffled(all))).toEqual(first);
        const question = { platforms: all, contested };
        expect(sensitivity({ ...question, answers: given }).length).toBe(
          sensitivity({ ...question, answers: mixed }).length,
        );
      }),
      SEED,
    );
  });

  it('platforms that answer the same share their place, and each names the other', () => {
    fc.assert(
      fc.property(platforms, answers, (all, given) => {
        const [one] = all;
        if (!one) return;
        const outcome = outcomeOf(given, [...all, { ...one, id: 'tweeling' }]);
        expect(of(outcome, 'tweeling')?.place).toBe(of(outcome, one.id)?.place);
        expect(of(outcome, 'tweeling')?.tiedWith).toContain(one.id);
        expect(of(outcome, one.id)?.tiedWith).toContain('tweeling');
      }),
      SEED,
    );
  });

  it('each platform stays between the best and the worst place that it is said to be able to get', () => {
    fc.assert(
      fc.property(platforms, answers, fc.infiniteStream(fc.boolean()), (all, given, luck) => {
        const before = outcomeOf(given, all);
        const answered = all.map(platform => ({
          ...platform,
          values: Object.fromEntries(
            Object.entries(platform.values).map(([feature, known]): [string, Value] => [
              feature,
              mustBeAsked(known) ? answerOf(luck.next().value) : known,
            ]),
          ),
        }));
        const after = outcomeOf(given, answered);
        for (const { platform, place, places } of before.placed) {
          expect(place).toBeGreaterThanOrEqual(places.best);
          expect(place).toBeLessThanOrEqual(places.worst);
          expect(of(after, platform)?.place).toBeGreaterThanOrEqual(places.best);
          expect(of(after, platform)?.place).toBeLessThanOrEqual(places.worst);
        }
      }),
      SEED,
    );
  });

  it('a contested feature counts for nobody who did not say knowingly that it is wanted', () => {
    fc.assert(
      fc.property(cell, answers, ({ all, id }, given) => {
        const unaware = { ...given, wantedKnowingly: [], unwanted: [] };
        const loudly = {
          ...unaware,
          knockOuts: [...given.knockOuts, 'hidden'],
          weights: { ...given.weights, hidden: 3 as const },
        };
        const has = outcomeOf(loudly, withValue(all, { id, feature: 'hidden', to: 'yes' }));
        const hasNot = outcomeOf(loudly, withValue(all, { id, feature: 'hidden', to: 'no' }));
        expect(has).toEqual(hasNot);
      }),
      SEED,
    );
  });
});
