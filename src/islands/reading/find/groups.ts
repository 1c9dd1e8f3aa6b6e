import type { EntryCard } from '../../../../api/dossier/contract.ts';

/** Cards of one month, such as `2026-03`. */
type Month = { month: string; cards: EntryCard[] };
/** A year with its months; `year` is null for what is still to come. */
export type Year = { year: string | null; months: Month[] };

/** Items that share something, each group where its first item stood. By hand: older phones know no `Map.groupBy`. */
function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): [Key, Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}

/** A life in the order of its cards: year by year and month by month; what is still to come stands apart. */
export function storyOf(cards: readonly EntryCard[], today: string): Year[] {
  return grouped(cards, ({ day }) => (day > today ? null : day.slice(0, 4))).map(([year, inYear]) => ({
    year,
    months: grouped(inYear, ({ day }) => day.slice(0, 7)).map(([month, inMonth]) => ({
      month,
      cards: inMonth,
    })),
  }));
}

/** Cards of one organisation; `name` is null for what somebody made alone. */
type FromOne = { id: string; name: string | null; cards: EntryCard[] };

/** Who put which cards there, by name; what was made alone comes last. */
export function byOrganisation(cards: readonly EntryCard[]): FromOne[] {
  return grouped(cards, ({ organisation }) => organisation?.id ?? '')
    .map(([id, from]) => ({ id, name: from[0]?.organisation?.name ?? null, cards: from }))
    .sort((one, other) => {
      if (one.name === null || other.name === null) return one.name === null ? 1 : -1;
      return one.name.localeCompare(other.name, 'nl');
    });
}
