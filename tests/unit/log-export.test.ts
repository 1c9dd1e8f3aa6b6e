import { describe, expect, it } from 'vitest';
import type { AccessEvent } from '../../api/access-log/contract.ts';
import { accessLog as words } from '../../src/i18n/nl/dossier/access-log.ts';
import { shelves } from '../../src/i18n/nl/dossier/shelves.ts';
import { asCsv, asJson, type ExportWords } from '../../src/islands/access-log/export-log.ts';
import { sayWhat, sayWhy } from '../../src/islands/access-log/say.ts';

const look: AccessEvent = {
  sequence: 1,
  at: '2030-03-01T11:00:00.000Z',
  action: 'list',
  who: { id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', name: 'Gids Test', role: 'guide' },
  organisation: { id: '7c9e6679-7425-40de-944b-e07fc1f90ae8', name: 'Huis "Test"', kind: 'facility' },
  section: 'reports',
  count: 3,
  entryId: null,
  entryTitle: null,
  basis: 'consent',
  relation: null,
  purpose: 'help',
};

const inDutch: ExportWords = {
  columns: words.takeAlong.columns,
  role: ({ who }) => who.role ?? '',
  what: event => sayWhat(event, { words, shelves }),
  why: event => sayWhy(event, { words, shelves }),
};

describe('The log on one’s own device', () => {
  it('is a table with every cell between quotes, and a mark for UTF-8', () => {
    expect(asCsv([look], inDutch)).toBe(
      '\uFEFF"wanneer","wie","rol","organisatie","wat","waarom"\r\n' +
        '"2030-03-01T11:00:00.000Z","Gids Test","guide","Huis ""Test""","een lijst met 3 kaarten in het vak Verslagen",' +
        '"Dat mocht van jou, om te helpen."\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'never lets a spreadsheet run what somebody is called: %s',
    name => {
      expect(asCsv([{ ...look, who: { ...look.who, name } }], inDutch)).toContain(`"'${name}"`);
    },
  );

  it('is JSON as the API told it, the oldest first', () => {
    const made = JSON.parse(asJson([{ ...look, sequence: 2 }, look], '2030-03-02T11:00:00.000Z'));
    expect(made).toEqual({ madeAt: '2030-03-02T11:00:00.000Z', events: [look, { ...look, sequence: 2 }] });
  });
});

describe('What somebody did, in words', () => {
  const said = (event: Partial<AccessEvent>) => sayWhat({ ...look, ...event }, { words, shelves });

  it('names looks, files, steps of whoever keeps the file, and getting in again', () => {
    expect(said({ action: 'open' })).toBe('een kaart');
    expect(said({ action: 'file' })).toBe('een bestand bij een kaart');
    expect(said({ action: 'health-opened' })).toBe('opende na een gesprek een kaart voor jou');
    expect(said({ section: null, count: 1 })).toBe('een lijst met 1 kaart in je overzicht');
    expect(said({ action: 'relation-recorded', relation: 'capacity' })).toBe(
      'schreef op of jij zelf beslist over je dossier',
    );
    expect(said({ action: 'recovered' })).toMatch(/balie/);
  });

  it('says something also of a step or a ground that is newer than the screen', () => {
    const newer = { action: 'teleported', basis: 'magic', purpose: null } as unknown as Partial<AccessEvent>;
    expect(said(newer)).toBe(words.unknownStep);
    expect(sayWhy({ ...look, ...newer }, { words, shelves })).toBe('');
  });

  it('has words for every ground on which somebody can look', () => {
    for (const basis of ['parental', 'mandate', 'own-team', 'law', 'consent', 'file-holder'] as const) {
      expect(sayWhy({ ...look, basis, purpose: null }, { words, shelves })).toMatch(/\.$/);
    }
  });
});
