import { excerptOf, type Piece } from './excerpt.ts';
import type { Result } from './find.ts';
import { copyOf } from './parts.ts';

/** One found page as a card in the list, from the template that the page brings along. */
export function resultCard({ url, meta, filters, content, places }: Result): HTMLElement {
  const item = copyOf('#gevonden-kaart');
  const link = item.querySelector<HTMLAnchorElement>('.card__title a');
  if (link) {
    link.href = url;
    link.textContent = meta.title ?? url;
  }
  item.querySelector('img')?.setAttribute('src', `/pictos/${filters['picto']?.[0] ?? 'read'}.svg`);
  item.querySelector('article')?.setAttribute('data-door', filters['deur']?.[0] ?? '');
  item.querySelector('.card__text')?.append(meta.beschrijving ?? '');
  const shown = [meta.title ?? '', meta.beschrijving ?? ''];
  showExcerpt(item.querySelector('.found__excerpt'), excerptOf({ content, places, shown }));
  showEasy(item.querySelector('.found__easy'), filters['makkelijk']?.[0]);
  return item;
}

/** The piece of text where the words stand, with the words marked; left out when they stand elsewhere. */
function showExcerpt(place: Element | null, pieces: readonly Piece[]): void {
  if (pieces.length === 0) place?.remove();
  place?.append(...pieces.flatMap(({ text, found }) => [found ? marked(text) : text, ' ']));
}

function marked(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function showEasy(link: HTMLAnchorElement | null, address: string | undefined): void {
  if (address === undefined) link?.remove();
  else link?.setAttribute('href', address);
}
