import type { Found } from './engine.ts';

/** One found page as a card in the list, from the template that the page brings along. */
export function resultCard({ url, excerpt, meta }: Found): HTMLLIElement {
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
  item.querySelector('p')?.replaceChildren(...markedText(excerpt));
  return item;
}

/** The excerpt as text and `<mark>` elements only, whatever else may stand in it. */
function markedText(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map(node => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
