import type { PictoSet, Registry } from './registry.ts';

/** A set that is in use, and how many pictos come from it. */
export type Credit = PictoSet & { count: number };

/** Whom to thank for the pictos in this registry, the set with most pictos first. A set without pictos is left out. */
export function creditsOf({ sets, concepts }: Registry): Credit[] {
  const counts = Map.groupBy(Object.values(concepts), ({ set }) => set);
  return Object.entries(sets)
    .map(([id, set]) => ({ ...set, count: counts.get(id)?.length ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
}
