import { type Answers, byCode, type Platform } from './answers.ts';
import { type Fit, fitOf, type Verdict, verdicts } from './fit.ts';

/** A platform among the others. */
export interface Placed extends Fit {
  /** The place, counted from 1. Platforms that can't be told apart share one. */
  place: number;
  /** Who else stands on this place. */
  tiedWith: string[];
  /** The best and the worst place that this platform can still get, when vendors answer what is not known. */
  places: { best: number; worst: number };
}

/** What comes out: the platforms that were tried, in order, and those that were not, apart. */
export interface Outcome {
  placed: Placed[];
  /** Not tried by the research: everything must be asked. In the order of their ids. */
  unscreened: Fit[];
}

export interface Question {
  answers: Answers;
  platforms: readonly Platform[];
  /** Features that count only for who wants them knowingly. */
  contested: ReadonlySet<string>;
}

/** Compares all platforms on what was asked. The order of the platforms and of the answers changes nothing. */
export function compare({ answers, platforms, contested }: Question): Outcome {
  const there = platforms.filter(({ ended }) => !ended).toSorted((one, other) => byCode(one.id, other.id));
  const fits = (screened: boolean) =>
    there
      .filter(platform => platform.screened === screened)
      .map(platform => fitOf(platform, answers, contested));
  const ranked = fits(true);
  return {
    placed: ranked
      .map(fit => placed(fit, ranked))
      .toSorted((one, other) => one.place - other.place || byCode(one.platform, other.platform)),
    unscreened: fits(false),
  };
}

/** What decides an order: first the knock-outs, then the wishes. */
interface Standing {
  verdict: Verdict;
  points: number;
}

/** Nothing that is not known counts for or against: the middle of what is certain and what is possible, times two. */
const now = ({ verdict, points }: Fit): Standing => ({ verdict, points: points.least + points.most });
const atBest = (fit: Fit): Standing => ({ verdict: fit.atBest, points: 2 * fit.points.most });
const atWorst = (fit: Fit): Standing => ({ verdict: fit.atWorst, points: 2 * fit.points.least });

/** Above zero when the one stands higher than the other, zero when they can't be told apart. */
function higher(one: Standing, other: Standing): number {
  return rankOf(other.verdict) - rankOf(one.verdict) || one.points - other.points;
}

/** `open` stands alone: either all platforms have it or none. */
function rankOf(verdict: Verdict): number {
  return (verdicts as readonly Verdict[]).indexOf(verdict);
}

function placed(fit: Fit, all: readonly Fit[]): Placed {
  const others = all.filter(other => other !== fit);
  const count = (isSo: (other: Fit) => boolean) => others.filter(isSo).length;
  return {
    ...fit,
    place: 1 + count(other => higher(now(other), now(fit)) > 0),
    tiedWith: others.filter(other => higher(now(other), now(fit)) === 0).map(({ platform }) => platform),
    places: {
      best: 1 + count(other => higher(atWorst(other), atBest(fit)) > 0),
      worst: all.length - count(other => higher(atWorst(fit), atBest(other)) > 0),
    },
  };
}
