/**
 * Makes search ready: fills `dist/pagefind/` from the built pages, with what the engine can't find out by itself. The parts
 * of compounds go into the index beside each page and never into the page; the words of the site, and what people say
 * instead of them, go into one small file that the search page loads with the engine.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';
import { firstLanguage } from '../../src/i18n/languages.ts';
import { everydaySchema } from '../../src/search/everyday.ts';
import { isQuiet } from '../../src/search/quiet-words.ts';
import type { Saying, VocabularyFile } from '../../src/search/vocabulary.ts';
import { plain, wordsOf } from '../../src/search/words.ts';
import { readGlossary } from '../../src/terms/glossary.ts';
import { asOneWord, type HiddenFields, hiddenFields } from './search-hidden.ts';
import { type IndexedPage, readPage } from './search-pages.ts';

/**
 * @param root folder of the project
 * @param outDir folder of the built site
 * @returns what was done, in words for the terminal
 */
export async function makeSearchIndex(root: string, outDir: string): Promise<string> {
  const pages = await searchablePages(outDir);
  const common = commonness(pages);
  const { index, errors } = await createIndex({ forceLanguage: firstLanguage });
  if (!index) throw new Error(errors.join('\n'));
  await addPages(index, { root, outDir, pages });
  await writeIndex(index, join(outDir, 'pagefind'));
  await close();
  await writeVocabulary(outDir, { pages: pages.length, common, sayings: await sayingsOf(root, common) });
  return `${pages.length} pagina's, ${common.size} woorden`;
}

/**
 * The pages that want to be found, one after the other: a big site would not fit in memory at once. Only Dutch ones: words of
 * other languages would only disturb.
 */
async function searchablePages(outDir: string): Promise<IndexedPage[]> {
  const names = await readdir(join(outDir, firstLanguage), { recursive: true });
  const pages: IndexedPage[] = [];
  for (const name of names.filter(one => one.endsWith('.html')).sort()) {
    const sourcePath = join(firstLanguage, name);
    const page = readPage({ sourcePath, html: await readFile(join(outDir, sourcePath), 'utf8') });
    if (page) pages.push(page);
  }
  return pages;
}

/** Each word of the site, with the number of pages on which it stands. */
function commonness(pages: readonly IndexedPage[]): Map<string, number> {
  const common = new Map<string, number>();
  for (const { words, title } of pages) {
    const name = asOneWord(title);
    for (const word of name === '' ? words : new Set([...words, name]))
      common.set(word, (common.get(word) ?? 0) + 1);
  }
  return common;
}

interface Site {
  root: string;
  outDir: string;
  pages: readonly IndexedPage[];
}

async function addPages(index: PagefindIndex, { root, outDir, pages }: Site): Promise<void> {
  const hidden = hiddenFields(pages, readGlossary(root));
  for (const { sourcePath, address } of pages) {
    const html = await readFile(join(outDir, sourcePath), 'utf8');
    const { errors } = await index.addHTMLFile({
      sourcePath,
      content: withHidden(html, hidden.get(address)),
    });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
}

/**
 * The page as the index gets it: with words that people never see. What only serves to show a result becomes a filter,
 * because fields are searched and nobody looks for the name of a picto. The engine's own field for a picture is kept empty
 * for the same reason. Words are letters and digits, so nothing needs to be escaped.
 */
function withHidden(html: string, fields: HiddenFields | undefined): string {
  const hidden = Object.entries({ ...fields, image: '-', image_alt: '-' }).map(
    ([field, words]) => `<meta data-pagefind-meta="${field}[content]" content="${words}">`,
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
  const parsed = everydaySchema.safeParse(load(await readFile(file, 'utf8')));
  if (!parsed.success)
    throw new Error(`content/zoekwoorden.yaml klopt niet:\n${z.prettifyError(parsed.error)}`);
  const glossary = readGlossary(root).map(({ term, synonyms, youth, avoid, forms }) => ({
    says: [...synonyms, ...youth, ...avoid, ...forms],
    means: [
      wordsOf(term)
        .filter(word => !isQuiet(word))
        .join(' '),
    ],
  }));
  return [...parsed.data, ...glossary]
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

/**
 * Writes what the engine made. It could do so itself, but it says that it is ready before the end of each file is on disk,
 * and `close` stops it at once: on a busy machine that left half a file, and a search that found nothing.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  for (const { path, content } of files.filter(one => !readyMadeScreen.test(one.path))) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
  }
}

/** The engine brings screens of its own along; ours is `src/search`, so nothing asks for them. */
const readyMadeScreen = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)\./;
