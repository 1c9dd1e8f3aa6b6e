import { sentencesOf } from '../reading/sentences.ts';
import { spoken } from './spoken.ts';

/** One sentence on the page. */
export interface Sentence {
  /** Where it stands; the browser moves it along when the page around it changes. */
  range: Range;
  /** What the voice says. */
  words: string;
}

/** Running text of one block, piece by piece: what stands in a text node, and what is said but stands nowhere. */
interface Block {
  text: string;
  pieces: { node: Text | null; at: number }[];
}

/** What is not text to read, whatever it says. */
const silent =
  'script, style, template, svg, img, select, input, textarea, thead, [aria-hidden="true"], [data-read-aloud="off"]';

/**
 * The sentences in these parts of the page, in their order, as far as they can be seen. Headings, items and rows of a
 * table are sentences of their own; links and explained words are read as the text they are.
 * @param language tag of the language of the page
 */
export function sentencesIn(parts: Iterable<Element>, language: string): Sentence[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    blocks.push({ text: '', pieces: [] });
    collect(part, blocks);
  }
  return blocks.flatMap(block => sentencesOfBlock(block, language));
}

function collect(element: Element, blocks: Block[]): void {
  const display = displayOf(element);
  if (display === 'none') return;
  const isBlock = !display.startsWith('inline') && display !== 'contents';
  const isPart = isBlock && !isCell(element);
  if (isPart) blocks.push({ text: '', pieces: [] });
  add(blocks, null, leadOf(element));
  for (const child of childrenOf(element)) {
    if (child instanceof Text) add(blocks, child, child.data);
    else if (child instanceof Element) collect(child, blocks);
  }
  if (isPart) blocks.push({ text: '', pieces: [] });
  else if (display !== 'inline') add(blocks, null, ' ');
}

function displayOf(element: Element): string {
  if (element.matches(silent)) return 'none';
  if (element.tagName === 'BR') return 'inline-break';
  const { display, visibility } = getComputedStyle(element);
  return visibility === 'hidden' ? 'none' : display;
}

/** What lies closed is not read, but its name is. */
function childrenOf(element: Element): Iterable<Node> {
  if (!(element instanceof HTMLDetailsElement) || element.open) return element.childNodes;
  return [...element.children].filter(({ tagName }) => tagName === 'SUMMARY');
}

/** A row is read in one go, whether it is drawn as a row or as a card. */
function isCell(element: Element): boolean {
  return element.tagName === 'TD' || element.tagName === 'TH';
}

/** What the eye sees before an element and the ear would miss: the number of an item, the column of a cell. */
function leadOf(element: Element): string {
  const { parentElement } = element;
  if (element.tagName === 'LI' && parentElement instanceof HTMLOListElement) {
    const items = [...parentElement.children].filter(({ tagName }) => tagName === 'LI');
    return `${parentElement.start + items.indexOf(element)}. `;
  }
  if (!isCell(element) || !element.previousElementSibling) return '';
  const column = element.getAttribute('data-label');
  return column ? `, ${column}: ` : ': ';
}

function add(blocks: Block[], node: Text | null, text: string): void {
  const block = blocks.at(-1);
  if (!block || text === '') return;
  block.pieces.push({ node, at: block.text.length });
  block.text += text;
}

function sentencesOfBlock({ text, pieces }: Block, language: string): Sentence[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const inside = pieces.filter(
      ({ node, at }) => node !== null && at < end && at + node.data.length > start && node.data.trim() !== '',
    );
    const first = inside[0];
    const last = inside.at(-1);
    if (!first?.node || !last?.node) return [];
    const range = document.createRange();
    range.setStart(first.node, Math.max(start - first.at, 0));
    range.setEnd(last.node, Math.min(end - last.at, last.node.data.length));
    return [{ range, words: spoken(text.slice(start, end), language) }];
  });
}
