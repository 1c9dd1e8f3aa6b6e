import type { Value } from './value.ts';

/** How much a wish weighs: nothing, nice to have, important, very important. */
export const weights = [0, 1, 2, 3] as const;
export type Weight = (typeof weights)[number];

/** What somebody asks of a platform. Features go by their id. */
export interface Answers {
  /** What a platform must have: one that certainly has it not, falls out. A knock-out has no weight beside it. */
  readonly knockOuts: readonly string[];
  readonly weights: Readonly<Record<string, Weight>>;
  /**
   * Contested features that are wanted knowingly. Without its name here such a feature counts for nothing, whatever its
   * weight: contact between professionals that a youngster can't see is never a plus by itself.
   */
  readonly wantedKnowingly?: readonly string[];
  /** Features that somebody would rather not have: their presence is a warning, and takes no points away. */
  readonly unwanted?: readonly string[];
}

/** A platform as the engine knows it. What is not named in `values` is unknown. */
export interface Platform {
  readonly id: string;
  readonly values: Readonly<Record<string, Value>>;
  /** Whether the research tried it. One that was not tried is never ranked among those that were. */
  readonly screened: boolean;
  /** Whether its vendor announced the end: such a platform is never an outcome. */
  readonly ended: boolean;
}

/** A feature that somebody weighs, and how much. */
export interface Wish {
  feature: string;
  weight: Weight;
}

/**
 * The knock-outs and the wishes that count, each once and in a fixed order, so that the order of the answers changes nothing.
 *
 * @param contested features that count only for who wants them knowingly
 */
export function askedFor(
  { knockOuts, weights: chosen, wantedKnowingly = [] }: Answers,
  contested: ReadonlySet<string>,
): { knockOuts: string[]; wishes: Wish[] } {
  const counts = (feature: string) => !contested.has(feature) || wantedKnowingly.includes(feature);
  const must = [...new Set(knockOuts)].filter(counts).toSorted(byCode);
  const wishes = Object.entries(chosen)
    .map(([feature, weight]) => ({ feature, weight }))
    .filter(({ feature, weight }) => weight > 0 && counts(feature) && !must.includes(feature))
    .toSorted((one, other) => other.weight - one.weight || byCode(one.feature, other.feature));
  return { knockOuts: must, wishes };
}

/** An order that is the same in every language and on every device. */
export function byCode(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
