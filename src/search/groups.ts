/** The first of these stand on top, whatever they are about: who looks for one thing does not choose a shelf first. */
const best = 3;

export interface Group<Item> {
  theme: string;
  items: Item[];
}

/** Results as they stand on the page: the best ones, and the others on the shelf of their theme. */
export interface Shelved<Item> {
  best: Item[];
  /** The shelf with the best result first. */
  groups: Group<Item>[];
}

/** Puts results, the best first, on the shelves of their themes. Without a theme they stand on the shelf without a name. */
export function shelve<Item extends { theme: string }>(items: readonly Item[]): Shelved<Item> {
  const groups = new Map<string, Item[]>();
  for (const item of items.slice(best)) groups.set(item.theme, [...(groups.get(item.theme) ?? []), item]);
  return {
    best: items.slice(0, best),
    groups: [...groups].map(([theme, shelved]) => ({ theme, items: shelved })),
  };
}
