import type { Found } from './engine.ts';

/** One found page as a card in the list, from the template that the page brings along. */
export function resultCard({ url, meta }: Found): HTMLLIElement {
  const template = document.querySelector<HTMLTemplateElement>('#gevonden-kaart');
  const item = template?.content.querySelector('li')?.cloneNode(true);
  if (!(item instanceof HTMLLIElement)) throw new Error('The template of a search result is missing.');
  const link = item.querySelector('a');
  const picto = item.querySelector('img');
  if (link) {
    link.href = url;
    link.textContent = meta.title ?? url;
  }
  if (picto) picto.src = `/pictos/${meta.picto ?? 'read'}.svg`;
  item.querySelector('article')?.setAttribute('data-door', meta.deur ?? '');
  item.querySelector('p')?.append(meta.beschrijving ?? '');
  return item;
}
