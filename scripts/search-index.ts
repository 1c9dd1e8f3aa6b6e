/**
 * Makes search ready: fills `dist/pagefind/` from the built pages, with what the engine can't find out by itself. The parts
 * of compounds go into the index beside each page and never into the page; the words of the site, and what people say
 * instead of them, go into one small file that the search page loads with the engine.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { load } from 'js-yaml';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { partsOf } from '../src/search/compounds.ts';
import { everydaySchema } from '../src/search/everyday.ts';
import { isQuiet } from '../src/search/quiet-words.ts';
import type { Saying, VocabularyFile } from '../src/search/vocabulary.ts';
import { plain, wordsOf } from '../src/search/words.ts';
import { readGlossary } from '../src/terms/glossary.ts';
import { type IndexedPage, isDutch, readPage } from './search-pages.ts';

/**
 * @param root folder of the project
 * @param outDir folder of the built site
 * @returns what was done, in words for the terminal
 */
export async function makeSearchIndex(root: string, outDir: string): Promise<string> {
  const pages = await searchablePages(outDir);
  const common = commonness(pages);
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(errors.join('\n'));
  await addPages(index, pages, common);
  const written = await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
  await close();
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await removeReadyMadeScreens(outDir);
  await writeVocabulary(outDir, { pages: pages.length, common, sayings: await sayingsOf(root, common) });
  return `${pages.length} pagina's, ${common.size} woorden`;
}

/** The Dutch pages that want to be found. Other languages stay out: their words would only disturb. */
async function searchablePages(outDir: string): Promise<IndexedPage[]> {
  const names = await readdir(outDir, { recursive: true });
  const read = names
    .filter(name => name.endsWith('.html'))
    .sort()
    .map(async name => ({ sourcePath: name, html: await readFile(join(outDir, name), 'utf8') }));
  return (await Promise.all(read)).filter(({ html }) => isDutch(html)).flatMap(page => readPage(page) ?? []);
}

/** Each word of the site, with the number of pages on which it stands. */
function commonness(pages: readonly IndexedPage[]): Map<string, number> {
  const common = new Map<string, number>();
  for (const { words } of pages) for (const word of words) common.set(word, (common.get(word) ?? 0) + 1);
  return common;
}

async function addPages(
  index: PagefindIndex,
  pages: readonly IndexedPage[],
  common: ReadonlyMap<string, number>,
): Promise<void> {
  const partsIn = compoundsOf(common);
  const leadingTo = wordsOfLinks(pages);
  for (const { sourcePath, words, html } of pages) {
    const address = `/${sourcePath
      .split(sep)
      .join('/')
      .replace(/index\.html$/, '')}`;
    const content = withHidden(html, {
      delen: [...words].flatMap(partsIn).filter(part => !words.has(part)),
      links: leadingTo.get(address) ?? [],
    });
    const { errors } = await index.addHTMLFile({ sourcePath, content });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
}

/** For each word of the site the words that it is made of; no words for one that is no compound. */
function compoundsOf(common: ReadonlyMap<string, number>): (word: string) => readonly string[] {
  const isWord = (part: string) => common.has(part) && !isQuiet(part);
  const parts = new Map([...common.keys()].map(word => [word, partsOf(word, isWord) ?? []]));
  return word => parts.get(word) ?? [];
}

/** For each address the words with which other pages lead there: often shorter and plainer than its own title. */
function wordsOfLinks(pages: readonly IndexedPage[]): Map<string, string[]> {
  const leading = new Map<string, string[]>();
  for (const { to, words } of pages.flatMap(({ links }) => links))
    leading.set(to, [...(leading.get(to) ?? []), ...words.filter(word => !isQuiet(word))]);
  return leading;
}

/**
 * The page as the index gets it: with words that people never see, each once. What only serves to show a result becomes a
 * filter: fields are searched, and nobody looks for the name of a picto.
 */
function withHidden(html: string, fields: Record<string, readonly string[]>): string {
  const hidden = Object.entries(fields).map(
    ([field, words]) =>
      `<meta data-pagefind-meta="${field}[content]" content="${[...new Set(words)].join(' ')}">`,
  );
  if (html.includes(easyVersion))
    hidden.push('<meta data-pagefind-filter="versie[content]" content="makkelijk">');
  return html
    .replaceAll(/data-pagefind-meta="((?:picto|deur|makkelijk)\[content\])"/g, 'data-pagefind-filter="$1"')
    .replace('</head>', `${hidden.join('')}</head>`);
}

const easyVersion = 'data-pagefind-meta="makkelijk[content]"';

/** What people say, and the words of the site that mean the same: from the glossary, and from everyday speech. */
async function sayingsOf(root: string, common: ReadonlyMap<string, number>): Promise<Saying[]> {
  const file = join(root, 'content', 'zoekwoorden.yaml');
  const everyday = everydaySchema.parse(load(await readFile(file, 'utf8')));
  const glossary = readGlossary(root).map(({ term, synonyms, youth, avoid, forms }) => ({
    says: [...synonyms, ...youth, ...avoid, ...forms],
    means: [
      wordsOf(term)
        .filter(word => !isQuiet(word))
        .join(' '),
    ],
  }));
  return [...everyday, ...glossary]
    .map(({ says, means }) => ({
      says: says.map(plain),
      means: means
        .map(one =>
          wordsOf(one)
            .filter(word => common.has(word))
            .join(' '),
        )
        .filter(Boolean),
    }))
    .filter(({ says, means }) => says.length > 0 && means.length > 0);
}

interface Words {
  pages: number;
  common: ReadonlyMap<string, number>;
  sayings: Saying[];
}

async function writeVocabulary(outDir: string, { pages, common, sayings }: Words): Promise<void> {
  const sorted = [...common].sort(([one], [other]) => (one < other ? -1 : 1));
  const file: VocabularyFile = {
    pages,
    words: sorted.map(([word]) => word).join(' '),
    common: sorted.map(([, count]) => Math.min(9, Math.floor(Math.log2(count)))).join(''),
    said: sayings,
  };
  await writeFile(join(outDir, 'pagefind', 'woorden.json'), JSON.stringify(file));
}

/** The engine brings screens of its own along; ours is `src/search`, so nothing asks for them. */
async function removeReadyMadeScreens(outDir: string): Promise<void> {
  const folder = join(outDir, 'pagefind');
  const names = await readdir(folder);
  const screens = names.filter(name => /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(name));
  await Promise.all(screens.map(name => rm(join(folder, name))));
}
