import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { platformSchema } from '../../../src/content/platform.ts';
import { readPlatformCriteria } from '../../../src/content/platform-criteria.ts';
import { readPlatformFeatures } from '../../../src/content/platform-features.ts';
import { csvOf } from '../../../src/platforms/csv.ts';
import { factsOf, type NamedPlatform } from '../../../src/platforms/facts.ts';
import { aims, doers, placesOf } from '../../../src/platforms/matrix.ts';
import { factSheet, oneSheet, readingGuide } from '../../../src/platforms/sheets.ts';
import { workbookOf } from '../../../src/platforms/workbook.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

function named(id: string): NamedPlatform {
  const data = platformSchema.parse(
    load(readFileSync(path.join(ROOT, 'content', 'platformen', `${id}.yaml`), 'utf8')),
  );
  if (!data.screened) throw new Error(`${id} was not screened.`);
  return { id, data };
}

const platforms = ['ecqare', 'samen1plan'].map(named);
const facts = factsOf(platforms, {
  features: readPlatformFeatures(ROOT),
  criteria: readPlatformCriteria(ROOT),
});
const rows = facts.flatMap(group => group.rows);
const cellsOf = (id: string) => rows.find(row => row.id === id)?.cells.map(({ text }) => text);

describe('The facts of several platforms', () => {
  it('ask first who decides', () => {
    expect(rows[0]).toMatchObject({ label: 'Wie beslist hier?' });
    expect(cellsOf('control')).toEqual(['De organisatie', 'Wie jullie samen afspreken']);
  });

  it('hold every feature, every word on quality and every criterion with a value', () => {
    const basics = facts[0]?.rows.length ?? 0;
    expect(rows.length - basics).toBe(64 + 8 + 36);
    expect(rows.every(({ cells }) => cells.length === platforms.length)).toBe(true);
  });

  it('say a percentage and a missing word as they are', () => {
    expect(cellsOf('privacyInformationPercent')).toEqual(['100 %', '8 %']);
    expect(cellsOf('controllerNamed')).toEqual(['niet van toepassing', 'nee']);
    expect(cellsOf('qualitySharing')).toEqual(['geen woord gevonden', 'geen woord gevonden']);
    expect(cellsOf('qualityReliability')).toEqual(['“sterk punt”', '“slecht over de ganse lijn”']);
  });
});

describe('The spreadsheet', () => {
  it('reads back as it was written, both readings of a contradiction in columns of their own', async () => {
    const one = named('kedo');
    const groups = factsOf([one], {
      features: readPlatformFeatures(ROOT),
      criteria: readPlatformCriteria(ROOT),
    });
    const file = await workbookOf([oneSheet(groups, one.data.name), readingGuide()]);
    const sheets = await readExcelFile(Buffer.from(await file.arrayBuffer()));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['KeDo (KetenDossier)', 'Lees dit eerst']);
    const read = sheets[0]?.data ?? [];
    expect(read[0]?.[3]).toBe('Antwoord');
    const twoSteps = read.find(([, label]) => label === 'Extra veilig aanmelden in twee stappen');
    expect(twoSteps?.[3]).toBe('het rapport spreekt zichzelf tegen');
    expect(twoSteps?.[5]).toBe('De tabel zegt: nee.');
    expect(twoSteps?.[6]).toMatch(/^De fiche zegt/);
    expect(sheets[1]?.data.flat().join(' ')).toContain('december 2021 en januari 2022');
  });

  it('never opens a text as a formula', async () => {
    const file = await workbookOf([{ name: 'A', widths: [10], rows: [['Vraag'], ['=1+1']] }]);
    const [sheet] = await readExcelFile(Buffer.from(await file.arrayBuffer()));
    expect(sheet?.data).toEqual([['Vraag'], ['=1+1']]);
  });
});

describe('The file in CSV', () => {
  it('keeps semicolons, quotation marks and new lines inside their cell', () => {
    expect(csvOf([['a;b', 'zeg "ja"', 'een\ntwee']])).toBe('\uFEFF"a;b";"zeg ""ja""";"een\ntwee"\r\n');
  });

  it('never lets a spreadsheet take a text for a formula', () => {
    expect(csvOf([['=1+1', '@som', 'gewoon']])).toBe('\uFEFF"\'=1+1";"\'@som";"gewoon"\r\n');
  });

  it('puts the readings of a contradiction in the cell itself', () => {
    const sheet = factSheet(facts, platforms);
    const row = sheet.rows.find(([, label]) => label === 'Meldingen krijgen');
    expect(row?.at(-1)).toMatch(/^het rapport spreekt zichzelf tegen\. De tabel en de fiche zeggen: ja/);
  });
});

describe('The matrix of what one wants to do', () => {
  const [lookUp, , support] = aims;
  const [alone, network] = doers;

  it('keeps a platform out of a cell that the report says no to', () => {
    expect(placesOf(platforms, lookUp, network).map(({ platform }) => platform.id)).toEqual(['samen1plan']);
  });

  it('keeps a platform out of a cell of which nobody knows anything', () => {
    expect(placesOf([named('samen1plan')], support, alone)).toEqual([]);
  });

  it('is sure only when both what one does and who does it are a yes', () => {
    expect(placesOf([named('samen1plan')], lookUp, network)).toMatchObject([{ sure: true }]);
    expect(placesOf([named('nexus-clientonline')], lookUp, alone)).toMatchObject([{ sure: false }]);
  });
});
