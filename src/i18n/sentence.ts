import { createElement, Fragment, type ReactNode } from 'react';

/**
 * A whole sentence with holes for something that is more than text: a name, a link, a number in big letters. Each
 * language puts the holes where they belong: `` sentence`${name} ziet dat je keek.` ``.
 */
export function sentence(words: TemplateStringsArray, ...holes: ReactNode[]): ReactNode {
  return createElement(Fragment, null, ...words.flatMap((text, index) => [text, holes[index]]));
}
