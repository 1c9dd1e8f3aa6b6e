import { type Answers, askedFor, type Platform, type Weight } from './answers.ts';
import { boundsOf, mustBeAsked, type Value } from './value.ts';

/** How a platform stands towards the knock-outs, best first; `open` when there are none. */
export const verdicts = ['fits', 'partly', 'ask', 'falls-out'] as const;
export type Verdict = (typeof verdicts)[number] | 'open';

/** What a platform answers to one thing that was asked. */
export interface Answered {
  feature: string;
  value: Value;
  /** Nothing for a knock-out. */
  weight?: Weight;
}

/** How much of an outcome rests on answers that the vendor still has to give. */
export type Sureness = 'sure' | 'fairly' | 'hardly';

/** What the wishes are worth, in half points: a wish that is met counts twice its weight, one that is partly met once. */
export interface Points {
  /** What is certain: all that is not known turns out to be a no. */
  least: number;
  /** What is possible: all that is not known turns out to be a yes. */
  most: number;
  /** What a platform would get that meets every wish. */
  all: number;
}

/** How one platform fits. */
export interface Fit {
  platform: string;
  verdict: Verdict;
  /** The verdict when everything that must be asked turns out well, and when it turns out badly. */
  atBest: Verdict;
  atWorst: Verdict;
  knockOuts: Answered[];
  wishes: Answered[];
  points: Points;
  sureness: Sureness;
  /** Features that somebody would rather not have, and that are there, wholly or partly, or may be. */
  warnings: Answered[];
}

/** What a vendor has to be asked. */
export const toAsk = ({ knockOuts, wishes }: Fit): Answered[] =>
  [...knockOuts, ...wishes].filter(({ value }) => mustBeAsked(value));

/**
 * How a platform fits what was asked (docs/decisions/0018-choosing.md). Nothing goes in but the answers and the values.
 *
 * @param contested features that count only for who wants them knowingly
 */
export function fitOf(platform: Platform, answers: Answers, contested: ReadonlySet<string>): Fit {
  const asked = askedFor(answers, contested);
  const answered = (feature: string): Answered => ({
    feature,
    value: platform.values[feature] ?? 'unknown',
  });
  const knockOuts = asked.knockOuts.map(answered);
  const wishes = asked.wishes.map(({ feature, weight }) => ({ ...answered(feature), weight }));
  return {
    platform: platform.id,
    verdict: verdictOf(knockOuts.map(({ value }) => value)),
    atBest: verdictOf(knockOuts.map(({ value }) => (mustBeAsked(value) ? 'yes' : value))),
    atWorst: verdictOf(knockOuts.map(({ value }) => (mustBeAsked(value) ? 'no' : value))),
    knockOuts,
    wishes,
    points: pointsOf(wishes),
    sureness: surenessOf(knockOuts, wishes),
    warnings: [...new Set(answers.unwanted)]
      .map(answered)
      .filter(({ value }) => value === 'yes' || value === 'partial' || value === 'contradiction'),
  };
}

/** One knock-out that is certainly not met, and the platform falls out, whatever else is not known. */
function verdictOf(values: readonly Value[]): Verdict {
  if (values.length === 0) return 'open';
  if (values.includes('no')) return 'falls-out';
  if (values.some(mustBeAsked)) return 'ask';
  return values.includes('partial') ? 'partly' : 'fits';
}

function pointsOf(wishes: readonly Answered[]): Points {
  const sum = (worth: (value: Value) => number) =>
    wishes.reduce((total, { value, weight = 0 }) => total + weight * worth(value), 0);
  return {
    least: sum(value => boundsOf(value).least),
    most: sum(value => boundsOf(value).most),
    all: sum(() => boundsOf('yes').most),
  };
}

/** A knock-out that must be asked makes all the rest uncertain; so does more than half of the weight of the wishes. */
function surenessOf(knockOuts: readonly Answered[], wishes: readonly Answered[]): Sureness {
  const weightOf = (some: readonly Answered[]) => some.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const unknown = wishes.filter(({ value }) => mustBeAsked(value));
  if (knockOuts.some(({ value }) => mustBeAsked(value))) return 'hardly';
  if (unknown.length === 0) return 'sure';
  return 2 * weightOf(unknown) > weightOf(wishes) ? 'hardly' : 'fairly';
}
