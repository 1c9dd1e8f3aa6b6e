import type { CollectionEntry } from 'astro:content';
import { themes } from '../themes.ts';

type Guide = CollectionEntry<'gids'>;

/** The guides of one organisation, in the order that its editors gave them. */
export function guidesOf(organisation: string, guides: readonly Guide[]): Guide[] {
  return guides
    .filter(({ data }) => data.organisation === organisation)
    .toSorted((one, other) => one.data.order - other.data.order);
}

/** The front of each guide: what a deck shows of it. */
export function guideCards(guides: readonly Guide[]) {
  return guides.map(({ id, data }) => ({
    href: `/nl/gids/${id}/`,
    title: data.cardTitle,
    text: data.description,
    picto: data.pictos[0] ?? themes.gids.picto,
    door: themes.gids.door,
  }));
}
