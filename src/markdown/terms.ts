import { createHash } from 'node:crypto';
import type { Link, Node, Nodes, Parents, Root, Text } from 'mdast';
import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';
import { prepareGlossary, type TermNames, type TermRange } from '../terms/find.ts';
import { createPicker, mostOnPage } from '../terms/pick.ts';

/** The class of a link to a word's explanation; `src/terms/open.ts` opens those in place. */
const termClass = 'term';

/** Words stay as they are inside these: a heading is a landmark, a link leads elsewhere, code is code. */
const untouched: ReadonlySet<Node['type']> = new Set([
  'heading',
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'html',
]);

/**
 * Turns the first time that a page uses a word of the glossary into a link to the explanation of that word. Links
 * that an editor made to a word count too, and are marked in the same way.
 *
 * The words are read once, when the site starts to build. Their fingerprint stands in the plugin's name, because Astro
 * keeps rendered pages from an earlier build for as long as its settings are the same.
 */
export function termsPlugin(words: readonly TermNames[]): MdastPluginDefinition {
  const glossary = prepareGlossary(words);
  return defineMdastPlugin({
    name: `terms ${fingerprint(words)}`,
    before(root, context) {
      const file = context.fileURL?.pathname ?? '';
      if (needsCalm(file)) return;
      const links = linksToWords(root);
      for (const link of links) {
        context.setProperty(link, 'data', { hProperties: { class: termClass } });
      }
      const pick = createPicker({
        glossary,
        except: [ownSubject(file), ...links.map(({ url }) => slugOf(url))],
        most: mostOnPage - links.length,
      });
      for (const text of textsIn(root)) {
        const ranges = pick(text.value);
        if (ranges.length > 0) context.replaceNode(text, withLinks(text.value, ranges));
      }
    },
  });
}

function fingerprint(words: readonly TermNames[]): string {
  const names = words.map(({ slug, term, synonyms, forms, inText }) => [slug, term, synonyms, forms, inText]);
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, 12);
}

/** Who needs help now, reads on: no word there may lead away. */
function needsCalm(file: string): boolean {
  return file.includes('/paginas/dringend/');
}

/** `rechten/zakgeld.md` is about pocket money: there the word needs no link. */
function ownSubject(file: string): string {
  return file.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
}

const addressOfWord = /^\/nl\/woorden\/([^/]+)\/$/;

function slugOf(url: string): string {
  return addressOfWord.exec(url)?.[1] ?? '';
}

function linksToWords(root: Readonly<Root>): Link[] {
  return nodesIn(root, new Set(['heading'])).filter(
    (node): node is Link => node.type === 'link' && addressOfWord.test(node.url),
  );
}

function textsIn(root: Readonly<Root>): Text[] {
  return nodesIn(root, untouched).filter((node): node is Text => node.type === 'text');
}

/** Everything below a node in reading order, without what lies in the kinds of nodes to skip. */
function nodesIn(parent: Readonly<Parents>, skip: ReadonlySet<Node['type']>): Nodes[] {
  return parent.children
    .filter(({ type }) => !skip.has(type))
    .flatMap((child: Nodes) => ('children' in child ? [child, ...nodesIn(child, skip)] : [child]));
}

function withLinks(text: string, ranges: readonly TermRange[]): (Text | Link)[] {
  const parts: (Text | Link)[] = [];
  let from = 0;
  for (const { start, end, slug } of ranges) {
    parts.push({ type: 'text', value: text.slice(from, start) }, linkTo(slug, text.slice(start, end)));
    from = end;
  }
  parts.push({ type: 'text', value: text.slice(from) });
  return parts.filter(part => part.type === 'link' || part.value !== '');
}

function linkTo(slug: string, words: string): Link {
  return {
    type: 'link',
    url: `/nl/woorden/${slug}/`,
    data: { hProperties: { class: termClass } },
    children: [{ type: 'text', value: words }],
  };
}
