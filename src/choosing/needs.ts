import type { Weight } from './answers.ts';

/** What one answer about needs proposes. Whoever weighs may change all of it. */
export interface Proposal {
  /** Features that become knock-outs. */
  readonly must?: readonly string[] | undefined;
  /** Features that become wishes, with their weight. */
  readonly weigh?: Readonly<Record<string, Weight>> | undefined;
  /** Features that become a warning. */
  readonly unwanted?: readonly string[] | undefined;
  /** Contested features that are wanted knowingly, with their weight. */
  readonly knowingly?: Readonly<Record<string, Weight>> | undefined;
}

/** How much a feature counts: a weight, or that it is a knock-out. */
export type Importance = Weight | 'must';

/** All answers together. */
export interface Proposed {
  importance: Record<string, Importance>;
  unwanted: string[];
  knowingly: Record<string, Weight>;
}

/**
 * Puts the proposals of all answers together: for each feature the heaviest one counts, and a knock-out is heavier than any
 * weight.
 */
export function together(proposals: readonly Proposal[]): Proposed {
  const weighed = proposals.flatMap(({ weigh = {} }) => Object.entries(weigh));
  const importance: Record<string, Importance> = heaviest(weighed);
  for (const feature of proposals.flatMap(({ must = [] }) => must)) importance[feature] = 'must';
  return {
    importance,
    unwanted: [...new Set(proposals.flatMap(({ unwanted = [] }) => unwanted))],
    knowingly: heaviest(proposals.flatMap(({ knowingly = {} }) => Object.entries(knowingly))),
  };
}

function heaviest(entries: readonly (readonly [string, Weight])[]): Record<string, Weight> {
  const all: Record<string, Weight> = {};
  for (const [feature, weight] of entries) {
    if (weight > (all[feature] ?? 0)) all[feature] = weight;
  }
  return all;
}

/**
 * What the survey of 2022 among professionals proposes for a feature: at least 60 % found it necessary, at least 40 %, or
 * less. Youngsters were not asked for weights, so this is a start for organisations only.
 *
 * @param necessary how many found it necessary, in percent
 */
export function weightOfSurvey(necessary: number): Weight {
  if (necessary >= 60) return 3;
  return necessary >= 40 ? 2 : 1;
}
