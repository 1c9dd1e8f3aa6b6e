import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFile, contentFiles, knownAddresses } from '../../src/content/check.ts';
import { problemLines } from '../../src/content/problem-lines.ts';

const goodFields = {
  title: 'Je mag je dossier lezen',
  cardTitle: 'Je dossier lezen',
  description: 'Wat er over jou geschreven staat, mag jij lezen.',
  theme: 'rechten',
  audience: '[jongere, ouder]',
  age: '{ from: 0, to: 25 }',
  order: '10',
  owner: 'Redactie',
  reviewed: '2026-11-22',
  nextReview: '2027-11-22',
  sources: '[{ title: Een bron, seen: 2026-11-22 }]',
  pictos: '[right-to-file]',
};
type Fields = Partial<Record<keyof typeof goodFields | 'related' | 'kleur', string>>;

/** The twin that a page about rights has to have. */
const easyVersion = [
  'title: Je dossier lezen',
  'owner: Redactie',
  'reviewed: 2026-11-22',
  'nextReview: 2027-11-22',
  'cards:',
  ...['Een', 'Twee', 'Drie', 'Vier', 'Vijf'].map(
    word => `  - { sentence: ${word} is van jou., picto: right }`,
  ),
  "  - { sentence: Bel ons gerust., picto: phone, phone: '0800 20 808' }",
].join('\n');

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(file: string, content: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), content);
}

async function problemsOf({ fields = {}, text = 'Gewone tekst.\n' }: { fields?: Fields; text?: string }) {
  const file = 'content/paginas/rechten/lezen.md';
  const lines = Object.entries({ ...goodFields, ...fields }).map(([name, value]) => `${name}: ${value}`);
  await write(file, `---\n${lines.join('\n')}\n---\n\n${text}`);
  await write('content/makkelijk/rechten/lezen.yaml', easyVersion);
  return checkFile(file, { addresses: await knownAddresses(root), root });
}

describe('checking a page', () => {
  it('is silent about a page that keeps every rule', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it('is silent about a page whose next review is long past', async () => {
    expect(await problemsOf({ fields: { reviewed: '2001-01-01', nextReview: '2002-01-01' } })).toEqual([]);
  });

  it.each<[keyof typeof goodFields, string, RegExp]>([
    ['title', 'Wat nu? '.repeat(8), /ten hoogste 60 tekens/],
    ['cardTitle', 'een twee drie vier vijf zes zeven', /ten hoogste zes woorden/],
    ['description', 'Te kort.', /minstens 30 tekens/],
    ['theme', 'dossier', /map rechten/],
    ['reviewed', 'morgen', /Schrijf een dag als/],
    ['nextReview', '2026-01-01', /later zijn dan reviewed/],
    ['sources', '[]', /minstens één bron/],
  ])('says what to do about a wrong %s', async (field, value, mend) => {
    expect(await problemsOf({ fields: { [field]: value } })).toEqual([
      { file: 'content/paginas/rechten/lezen.md', field, mend: expect.stringMatching(mend) },
    ]);
  });

  it('names the place in a list', async () => {
    expect(await problemsOf({ fields: { pictos: '[right, bestaat-niet]' } })).toEqual([
      expect.objectContaining({ field: 'pictos.1', mend: expect.stringContaining('content/pictos.json') }),
    ]);
  });

  it('names a field that it does not know', async () => {
    expect(await problemsOf({ fields: { kleur: 'rood' } })).toEqual([
      expect.objectContaining({ field: 'kleur' }),
    ]);
  });

  it('finds links that lead nowhere, in the fields and in the text', async () => {
    const problems = await problemsOf({
      fields: { related: '[/nl/rechten/lezen/, /nl/weg/]' },
      text: 'Lees [dit](/nl/rechten/lezen/#boven) of [dat](/nl/ook-weg/).\n',
    });
    expect(problems.map(({ field, mend }) => [field, mend.split(' ')[2]])).toEqual([
      ['related', '/nl/weg/'],
      ['tekst', '/nl/ook-weg/'],
    ]);
  });

  it.each([
    ['a mark that is written another way', 'Dat klopt (na te kijken).\n', /Schrijf \(nog na te kijken\)/],
    ['a second title', '# Titel\n\nTekst.\n', /Begin tussentitels met ##/],
    ['HTML', 'Tekst <script>alert(1)</script>\n', /HTML kan hier niet/],
    ['no text at all', '\n', /geen tekst/],
  ])('refuses %s', async (_what, text, mend) => {
    const problems = await problemsOf({ text });
    expect(problems[0]).toEqual(
      expect.objectContaining({ field: 'tekst', mend: expect.stringMatching(mend) }),
    );
  });

  it('names the line that can not be read', async () => {
    await write('content/paginas/rechten/stuk.md', '---\ntheme: rechten\ntitle: a: b: c\n---\n\nTekst.\n');
    const problems = await checkFile('content/paginas/rechten/stuk.md', { addresses: new Set(), root });
    expect(problems.map(({ field }) => field)).toEqual(['regel 3']);
  });

  it('says so when the file does not exist or stands elsewhere', async () => {
    const check = (file: string) => checkFile(file, { addresses: new Set(), root });
    expect((await check('content/paginas/rechten/weg.md'))[0]?.mend).toMatch(/bestaat niet/);
    expect((await check('README.md'))[0]?.mend).toMatch(/map van content/);
  });
});

describe('the list of problems', () => {
  it('names each file once, with its fields under it', () => {
    const problems = [
      { file: 'a.md', field: 'title', mend: 'Korter.' },
      { file: 'b.md', field: 'owner', mend: 'Vul in.' },
      { file: 'a.md', field: 'order', mend: 'Een getal.' },
    ];
    expect(problemLines(problems)).toEqual([
      'a.md',
      '  title: Korter.',
      '  order: Een getal.',
      'b.md',
      '  owner: Vul in.',
    ]);
  });
});

describe('the content of this site', () => {
  it('keeps every rule', async () => {
    const project = process.cwd();
    const addresses = await knownAddresses(project);
    const files = await contentFiles(project);
    const problems = await Promise.all(files.map(file => checkFile(file, { addresses, root: project })));
    expect(files.length).toBeGreaterThan(0);
    expect(problemLines(problems.flat())).toEqual([]);
  });
});
