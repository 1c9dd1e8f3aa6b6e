import type { CollectionEntry } from 'astro:content';
import { themes } from '../themes.ts';
import { addressOfPage } from './addresses.ts';

type PageEntry = CollectionEntry<'paginas'>;

/** Pages in the order that their editors gave them; the same place is settled by title. */
export function inOrder(pages: readonly PageEntry[]): PageEntry[] {
  return pages.toSorted(
    (one, other) => one.data.order - other.data.order || one.data.title.localeCompare(other.data.title, 'nl'),
  );
}

/** Whether a page is about a situation that somebody is in, and not about one right: `rechten/situatie-thuis`. */
export function isSituation(id: string): boolean {
  return id.startsWith('rechten/situatie-');
}

/** The front of each page: what a deck shows of it. */
export function cardsOf(pages: readonly PageEntry[]) {
  return pages.map(({ id, data }) => ({
    href: addressOfPage(id),
    title: data.cardTitle,
    text: data.description,
    picto: data.pictos[0] ?? themes[data.theme].picto,
    door: themes[data.theme].door,
  }));
}
