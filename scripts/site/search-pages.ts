import { sep } from 'node:path';
import { ELEMENT_NODE, type ElementNode, parse, TEXT_NODE, walkSync } from 'ultrahtml';
import { wordsOf } from '../../src/search/words.ts';

/** A built page that search finds, with the words that stand in it. */
export interface IndexedPage {
  /** Inside the built folder. */
  sourcePath: string;
  /** As people ask for it: `/nl/rechten/`. */
  address: string;
  title: readonly string[];
  words: ReadonlySet<string>;
  /** Where its own text leads, and the words of those links. */
  links: readonly { to: string; words: readonly string[] }[];
}

/** The words of a page that search looks at; nothing for a page that does not want to be found. */
export function readPage({
  sourcePath,
  html,
}: {
  sourcePath: string;
  html: string;
}): IndexedPage | undefined {
  const body = elementWith('data-pagefind-body', parse(html));
  if (!body) return undefined;
  return {
    sourcePath,
    address: `/${sourcePath
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`,
    title: wordsOf(textsIn(body, 'h1').join(' ')),
    words: new Set(wordsOf(textOf(body))),
    links: linksIn(body),
  };
}

function elementWith(attribute: string, document: ElementNode): ElementNode | undefined {
  const found: ElementNode[] = [];
  walkSync(document, node => {
    if (node.type === ELEMENT_NODE && attribute in node.attributes) found.push(node);
  });
  return found[0];
}

/** What the engine leaves out, is left out here: parts that ask for it, and what is no text. */
function textOf(element: ElementNode): string {
  if ('data-pagefind-ignore' in element.attributes || silent.has(element.name)) return '';
  return element.children
    .map(child => {
      if (child.type === TEXT_NODE) return decoded(child.value);
      return child.type === ELEMENT_NODE ? textOf(child) : '';
    })
    .join(' ');
}

function textsIn(body: ElementNode, name: string): string[] {
  const texts: string[] = [];
  walkSync(body, node => {
    if (node.type === ELEMENT_NODE && node.name === name) texts.push(textOf(node));
  });
  return texts;
}

/** Also links in parts that search leaves out: the decks that lead on say best what lies behind a link. */
function linksIn(body: ElementNode): IndexedPage['links'] {
  const links: { to: string; words: string[] }[] = [];
  walkSync(body, node => {
    if (node.type !== ELEMENT_NODE || node.name !== 'a') return;
    const to = node.attributes['href'] ?? '';
    if (to.startsWith('/')) links.push({ to: to.replace(/[?#].*$/, ''), words: wordsOf(textOf(node)) });
  });
  return links;
}

const silent = new Set(['script', 'style', 'template', 'noscript', 'svg', 'form']);

/** The few characters that have a name in what Astro writes. */
function decoded(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/&(?:[a-z]+|#x[0-9a-f]+);/gi, ' ');
}
