import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';
import { allLanguages, isLanguage } from '../i18n/languages.ts';
import { translatedPaths } from '../i18n/translated.ts';
import { toCheckMark } from '../markdown/to-check.ts';
import type { WordChoice } from '../terms/choice.ts';
import { addressOfPage, addressOfTranslation } from './addresses.ts';
import { addressOfEasy, easySchema } from './easy.ts';
import { easyProblems } from './easy-check.ts';
import { guideSchema } from './guide.ts';
import { addressOfNews, newsSchema } from './news.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema, translationSchema } from './page.ts';
import { type ContentText, type PlainLanguageProblem, plainLanguageProblems } from './plain-language.ts';
import { platformSchema } from './platform.ts';
import type { Problem } from './problem.ts';
import { addressOfRole, roleSchema } from './role.ts';
import { serviceSchema } from './service.ts';
import { addressOfStory, storySchema } from './story.ts';
import { wordSchema } from './word.ts';

interface Collection {
  schema: z.ZodType;
  /** From the path inside the collection's folder, without ending, to the address on the site. */
  address: (id: string) => string;
  /** What stands below that address, besides an easy version. */
  below?: readonly string[];
}

/** The folders of `content/`, and what an organisation says of itself in the folder of its guides. */
const collections: Readonly<Record<string, Collection>> = {
  paginas: { schema: pageSchema, address: addressOfPage },
  makkelijk: { schema: easySchema, address: addressOfEasy },
  vertalingen: { schema: translationSchema, address: addressOfTranslation },
  gids: { schema: guideSchema, address: id => `/nl/gids/${id}/` },
  organisaties: {
    schema: organisationSchema,
    address: id => `/nl/gids/${id.replace('/_organisatie', '')}/`,
  },
  woorden: { schema: wordSchema, address: id => `/nl/woorden/${id}/` },
  nieuws: { schema: newsSchema, address: addressOfNews },
  verhalen: { schema: storySchema, address: addressOfStory },
  rollen: { schema: roleSchema, address: addressOfRole },
  diensten: { schema: serviceSchema, address: id => `/nl/hulp/${id}/` },
  platformen: { schema: platformSchema, address: id => `/nl/platformen/${id}/`, below: ['alles/'] },
};

const contentPath =
  /(?:^|\/)(paginas|makkelijk|vertalingen|gids|woorden|nieuws|verhalen|rollen|diensten|platformen)\/([^.]+)\.(?:md|yaml)$/;

/** All content files of the project, as paths from its root. */
export async function contentFiles(root: string): Promise<string[]> {
  const found = await Promise.all(
    Object.keys(collections).map(name => filesUnder(join(root, 'content', name))),
  );
  return found
    .flat()
    .map(file => relative(root, file).split(sep).join('/'))
    .filter(file => contentPath.test(file))
    .toSorted();
}

/** Every address that a content file may link to: the content itself, and the pages that stand on their own. */
export async function knownAddresses(root: string): Promise<Set<string>> {
  const files = await contentFiles(root);
  const pages = await filesUnder(join(root, 'src', 'pages', 'nl'));
  const fromContent = files.flatMap(file => {
    const place = placeOf(file);
    if (!place) return [];
    const { address, below = [] } = place.collection;
    return ['', ...below].map(page => `${address(place.id)}${page}`);
  });
  const fromPages = pages
    .map(file =>
      relative(join(root, 'src', 'pages'), file)
        .split(sep)
        .join('/'),
    )
    .filter(file => file.endsWith('.astro') && !/\[|\/_/.test(file))
    .map(file => `/${file.replace(/(?:\/index)?\.astro$/, '')}/`);
  const inEachLanguage = allLanguages.flatMap(language =>
    [...translatedPaths].map(path => `/${language}/${path}`),
  );
  return new Set([...fromContent, ...fromPages, ...inEachLanguage]);
}

/**
 * Everything that is wrong with one content file, in words for its editor; an empty list when it is fine.
 * Nothing here looks at today's date: a page past its next review still builds.
 */
export async function checkFile(
  file: string,
  { addresses, root }: { addresses: ReadonlySet<string>; root: string },
): Promise<Problem[]> {
  const place = placeOf(file);
  if (!place) return [problem(file, 'bestand', 'Zet dit bestand in een map van content/, als .md of .yaml.')];
  const source = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (source === undefined) return [problem(file, 'bestand', 'Dit bestand bestaat niet. Kijk de naam na.')];
  const { front, text } = partsOf(file, source);
  if (front === undefined) {
    return [problem(file, 'bestand', 'Begin met een regel ---, dan de velden, dan weer een regel ---.')];
  }
  const fields = parseYaml(front);
  if (fields instanceof YAMLException) return [yamlProblem(file, fields)];
  return [
    ...schemaProblems(file, place.collection.schema, fields),
    ...folderProblems(file, place, fields),
    ...linkProblems(file, fields, text, addresses),
    ...easyProblems({ file, ...place, fields, addresses }),
    ...textProblems(file, text),
    ...languageProblems({ file, severity: 'fails', content: { folder: place.name, source, fields } }),
  ];
}

/** What the gate for plain language would rather see otherwise. None of it keeps a page from being published. */
export async function languageAdvice(
  file: string,
  { root, checkWordChoice }: { root: string; checkWordChoice: (content: ContentText) => WordChoice[] },
): Promise<Problem[]> {
  const place = placeOf(file);
  const source = await readFile(join(root, file), 'utf8').catch(() => undefined);
  if (!place || source === undefined) return [];
  const fields = parseYaml(partsOf(file, source).front ?? '');
  const content = { folder: place.name, source, fields };
  return [
    ...languageProblems({ file, severity: 'warns', content }),
    ...checkWordChoice(content).map(({ field, mend }) => problem(file, field, mend)),
  ];
}

interface Place {
  name: string;
  id: string;
  collection: Collection;
}

function placeOf(file: string): Place | undefined {
  const [, folder = '', id = ''] = contentPath.exec(file.split(sep).join('/')) ?? [];
  const name = id.endsWith('/_organisatie') ? 'organisaties' : folder;
  const collection = collections[name];
  return collection ? { name, id, collection } : undefined;
}

async function filesUnder(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

function partsOf(file: string, source: string): { front: string | undefined; text: string } {
  if (file.endsWith('.yaml')) return { front: source, text: '' };
  const [whole, front] = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source) ?? [];
  return { front, text: whole === undefined ? source : source.slice(whole.length) };
}

function parseYaml(front: string): unknown {
  try {
    return load(front);
  } catch (error) {
    if (error instanceof YAMLException) return error;
    throw error;
  }
}

function problem(file: string, field: string, mend: string): Problem {
  return { file, field, mend };
}

function yamlProblem(file: string, { mark }: YAMLException): Problem {
  // The front matter starts on the second line of the file, and the parser counts from nought.
  const lineNumber = mark.line + (file.endsWith('.yaml') ? 1 : 2);
  return problem(
    file,
    `regel ${lineNumber}`,
    'Deze regel is niet te lezen. Zet tekst met een dubbele punt tussen aanhalingstekens, en gebruik spaties in plaats van tabs.',
  );
}

function schemaProblems(file: string, schema: z.ZodType, fields: unknown): Problem[] {
  const parsed = schema.safeParse(fields ?? {});
  if (parsed.success) return [];
  return parsed.error.issues.flatMap(issue => {
    const path = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [problem(file, path || 'bestand', issue.message)];
    return issue.keys.map(key =>
      problem(
        file,
        path ? `${path}.${key}` : key,
        'Dit veld kennen we niet. Haal het weg, of kijk na hoe het heet.',
      ),
    );
  });
}

/** The folder of a page says its theme, the folder of a guide its organisation: the field must say the same. */
function folderProblems(file: string, { name, id }: Place, fields: unknown): Problem[] {
  const [first, second] = id.split('/');
  if (name === 'vertalingen' && !isLanguage(first)) {
    return [
      problem(
        file,
        'bestand',
        `De map ${first} is geen taal van deze site. Kies uit ${allLanguages.join(', ')}.`,
      ),
    ];
  }
  const field = { paginas: 'theme', vertalingen: 'theme', gids: 'organisation' }[name];
  const folder = name === 'vertalingen' ? second : first;
  if (field === undefined || fieldOf(fields, field) === folder) return [];
  return [
    problem(
      file,
      field,
      `Dit bestand staat in de map ${folder}. Schrijf ${field}: ${folder}, of verplaats het.`,
    ),
  ];
}

function fieldOf(fields: unknown, name: string): unknown {
  return typeof fields === 'object' && fields !== null ? Reflect.get(fields, name) : undefined;
}

function linkProblems(
  file: string,
  fields: unknown,
  text: string,
  addresses: ReadonlySet<string>,
): Problem[] {
  const related = fieldOf(fields, 'related');
  const inFields = Array.isArray(related) ? related.map(String) : [];
  const inText = [...text.matchAll(/\]\((\/[^)\s]*)/g)].map(([, address = '']) => address);
  const isUnknown = (address: string) => !addresses.has(address.replace(/[?#].*$/, ''));
  const mend = (address: string) =>
    `Het adres ${address} bestaat niet op deze site. Kijk het na, met / achteraan.`;
  return [
    ...inFields.filter(isUnknown).map(address => problem(file, 'related', mend(address))),
    ...inText.filter(isUnknown).map(address => problem(file, 'tekst', mend(address))),
  ];
}

interface LanguageQuestion {
  file: string;
  severity: PlainLanguageProblem['severity'];
  content: ContentText;
}

function languageProblems({ file, severity, content }: LanguageQuestion): Problem[] {
  return plainLanguageProblems(content)
    .filter(found => found.severity === severity)
    .map(({ field, mend }) => problem(file, field, mend));
}

function textProblems(file: string, text: string): Problem[] {
  const problems: Problem[] = [];
  for (const [typed] of text.matchAll(
    /\((?:nog\s+)?(?:na te kijken|nakijken|na te zien|te checken)[^)]*\)/gi,
  )) {
    if (typed !== toCheckMark)
      problems.push(problem(file, 'tekst', `Schrijf ${toCheckMark} in plaats van ${typed}.`));
  }
  if (/^# /m.test(text)) {
    problems.push(problem(file, 'tekst', 'De titel staat al boven de pagina. Begin tussentitels met ##.'));
  }
  const html = /<\/?[a-z][a-z0-9-]*(?:\s[^>]*)?>/i.exec(text);
  if (html)
    problems.push(
      problem(file, 'tekst', `Schrijf gewone Markdown. Haal ${html[0]} weg: HTML kan hier niet.`),
    );
  if (file.endsWith('.md') && text.trim() === '') {
    problems.push(problem(file, 'tekst', 'Er staat nog geen tekst onder de velden.'));
  }
  return problems;
}
