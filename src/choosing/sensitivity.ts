import { type Answers, askedFor, type Weight } from './answers.ts';
import { compare, type Outcome, type Question } from './compare.ts';

/** What one answers otherwise in a trial: no longer a knock-out but a heavy wish, no wish at all, or the heaviest. */
export type Turn = 'softer' | 'without' | 'heaviest';

/** What comes out otherwise when one answer turns. */
export interface Effect {
  feature: string;
  turn: Turn;
  /** Who then stands on the first place. */
  first: string[];
  /** Who then no longer falls out. */
  back: string[];
}

const HEAVIEST = 3 satisfies Weight;

/**
 * Which answers the outcome hangs on: each is turned by itself, and kept only when it changes who stands first or who
 * falls out.
 */
export function sensitivity(question: Question): Effect[] {
  const before = compare(question);
  const { knockOuts, wishes } = askedFor(question.answers, question.contested);
  const turns: [string, Turn][] = [
    ...knockOuts.map(feature => [feature, 'softer'] as [string, Turn]),
    ...wishes.flatMap(({ feature, weight }) => {
      const tried: Turn[] = weight < HEAVIEST ? ['without', 'heaviest'] : ['without'];
      return tried.map(turn => [feature, turn] as [string, Turn]);
    }),
  ];
  return turns
    .map(([feature, turn]) => effectOf({ feature, turn, question, before }))
    .filter(({ first, back }) => back.length > 0 || first.join() !== leaders(before).join());
}

/** Who stands on the first place and did not fall out: one, several, or nobody. */
export function leaders({ placed }: Outcome): string[] {
  return placed
    .filter(({ place, verdict }) => place === 1 && verdict !== 'falls-out')
    .map(({ platform }) => platform);
}

function effectOf({
  feature,
  turn,
  question,
  before,
}: {
  feature: string;
  turn: Turn;
  question: Question;
  before: Outcome;
}): Effect {
  const after = compare({ ...question, answers: turned(question.answers, feature, turn) });
  const out = fallenOut(after);
  return {
    feature,
    turn,
    first: leaders(after),
    back: [...fallenOut(before)].filter(platform => !out.has(platform)),
  };
}

function turned(answers: Answers, feature: string, turn: Turn): Answers {
  return {
    ...answers,
    knockOuts: answers.knockOuts.filter(one => one !== feature),
    weights: { ...answers.weights, [feature]: turn === 'without' ? 0 : HEAVIEST },
  };
}

function fallenOut({ placed }: Outcome): Set<string> {
  return new Set(placed.filter(({ verdict }) => verdict === 'falls-out').map(({ platform }) => platform));
}
