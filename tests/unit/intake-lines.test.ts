import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LINE_BYTES } from '../../api/intake/contract.ts';
import { linesOf } from '../../api/intake/lines.ts';
import { parseLine } from '../../api/intake/rules/line.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

async function linesFrom(text: string, size: number): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(inPieces(Buffer.from(text), size))) lines.push(line);
  return lines;
}

const goodEntry = {
  type: 'entry',
  id: 'verslag',
  dossier: 'dossier-noor',
  organisation: 'huis',
  section: 'reports',
  kind: 'report',
  day: '2026-05-03',
  title: 'Titel',
  text: 'Tekst',
  author: 'Bram',
};
const goodRelation = {
  type: 'relation',
  id: 'mama-van-noor',
  dossier: 'dossier-noor',
  organisation: 'huis',
  person: 'mama',
  facts: { kind: 'representative', ground: 'parent', startsOn: '2026-01-01' },
  recordedBy: 'greet',
  confirmedBy: 'tom',
};
const problemsIn = (line: object | string) => {
  const parsed = parseLine(typeof line === 'string' ? line : JSON.stringify(line));
  return 'problems' in parsed ? parsed.problems : [];
};

describe('lines of a stream', () => {
  it('are the same however the bytes arrive', async () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => text.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 40 }), async (lines, size) => {
        const whole = lines.map(text => Buffer.from(text).toString());
        expect(await linesFrom(whole.map(text => `${text}\n`).join(''), size)).toEqual(whole);
      }),
    );
  });

  it('end at the end, with or without a last newline', async () => {
    expect(await linesFrom('een\ntwee', 3)).toEqual(['een', 'twee']);
    expect(await linesFrom('een\n\n', 3)).toEqual(['een', '']);
  });

  it('are cut off when too long, and the next line is whole again', async () => {
    const [long, next] = await linesFrom(`${'é'.repeat(MAX_LINE_BYTES)}\nvolgende\n`, 70_000);
    expect(Buffer.byteLength(long ?? '')).toBeLessThanOrEqual(MAX_LINE_BYTES + 3);
    expect(problemsIn(long ?? '')).toEqual([{ field: 'regel', reason: 'is langer dan 1 MB' }]);
    expect(next).toBe('volgende');
  });
});

describe('a line that does not fit', () => {
  it.each([
    ['no JSON', '{"type":"entry"', 'regel', 'is geen geldige JSON'],
    ['no object', '[1]', 'regel', 'moet een object zijn, tussen { en }'],
    ['no UTF-8', `{"name":"Zo\ufffd"}`, 'regel', 'bevat onleesbare tekens: bewaar het bestand als UTF-8'],
    ['a NUL', String.raw`{"name":"a\u0000b"}`, 'regel', 'bevat tekens die geen tekst zijn'],
    ['half a character', String.raw`{"name":"a\ud83d"}`, 'regel', 'bevat tekens die geen tekst zijn'],
    ['an unknown type', { type: 'dagboek' }, 'type', 'is geen soort regel die we kennen'],
    ['no title', { ...goodEntry, title: undefined }, 'title', 'ontbreekt'],
    ['an empty title', { ...goodEntry, title: ' ' }, 'title', 'is te klein of te kort: minstens 1'],
    [
      'a long title',
      { ...goodEntry, title: 'x'.repeat(141) },
      'title',
      'is te groot of te lang: hoogstens 140',
    ],
    ['a number for a title', { ...goodEntry, title: 5 }, 'title', 'moet tekst zijn'],
    ['a day that is none', { ...goodEntry, day: '2026-02-30' }, 'day', 'moet een dag zijn, zoals 2026-05-03'],
    [
      'a mistyped century',
      { ...goodEntry, day: '0206-02-03' },
      'day',
      'moet een dag tussen 1900 en 2200 zijn',
    ],
    ['an id with spaces', { ...goodEntry, id: 'Een id' }, 'id', expect.stringContaining('kleine letters')],
    [
      'a version that no column holds',
      { ...goodEntry, version: 3e9 },
      'version',
      expect.stringContaining('te groot'),
    ],
    ['an unknown field', { ...goodEntry, tekst: 'x' }, 'tekst', 'kennen we niet'],
    [
      'an unknown section',
      { ...goodEntry, section: 'zolder' },
      'section',
      expect.stringContaining('moet één van deze'),
    ],
    [
      'own words of an organisation',
      { ...goodEntry, kind: 'own-word' },
      'organisation',
      'eigen woorden komen nooit van een organisatie',
    ],
    [
      'a report of nobody',
      { ...goodEntry, organisation: undefined },
      'organisation',
      expect.stringContaining('ontbreekt'),
    ],
    [
      'health data with a ground',
      {
        ...goodEntry,
        health: true,
        responsible: 'dokter',
        withheld: {
          ground: 'court',
          decidedBy: 'x',
          decidedRole: 'x',
          since: '2026-01-01',
          howToContest: 'x',
        },
      },
      'withheld',
      expect.stringContaining('noem geen grond'),
    ],
    [
      'health data that nobody can open',
      { ...goodEntry, health: true },
      'responsible',
      expect.stringContaining('noem wie'),
    ],
    [
      'somebody who opens what lies open',
      { ...goodEntry, responsible: 'dokter' },
      'responsible',
      expect.stringContaining('alleen daar'),
    ],
    [
      'readers of what is not shielded',
      { ...goodEntry, shieldedFor: ['mama'] },
      'shieldedFor',
      expect.stringContaining('afgeschermde'),
    ],
    [
      'shielded health data',
      { ...goodEntry, health: true, responsible: 'dokter', shielded: true },
      'shielded',
      expect.stringContaining('gaat niet samen'),
    ],
    [
      'shielded own words',
      { ...goodEntry, organisation: undefined, kind: 'own-word', shielded: true },
      'shielded',
      'eigen woorden worden nooit afgeschermd',
    ],
    [
      'a detail that does not fit',
      { ...goodEntry, detail: { appointment: { from: '15:00', until: '14:00' } } },
      'detail.appointment.until',
      'moet na het begin (from) komen',
    ],
    [
      'a relation about nobody',
      { ...goodRelation, person: undefined },
      'person',
      expect.stringContaining('over wie'),
    ],
    [
      'a capacity decision about somebody else',
      {
        ...goodRelation,
        facts: { kind: 'capacity', capable: true, startsOn: '2026-01-01', reason: 'Woorden.' },
      },
      'person',
      expect.stringContaining('noemt niemand'),
    ],
    [
      'a relation seen by one pair of eyes',
      { ...goodRelation, confirmedBy: 'greet' },
      'confirmedBy',
      'moet iemand anders zijn dan wie het vastlegde',
    ],
    [
      'an end seen by one pair of eyes',
      { ...goodRelation, ended: { on: '2026-02-01', by: 'greet', confirmedBy: 'greet' } },
      'ended.confirmedBy',
      'moet iemand anders zijn dan wie het einde vastlegde',
    ],
    [
      'an end before the begin',
      { ...goodRelation, ended: { on: '2025-02-01', by: 'greet', confirmedBy: 'tom' } },
      'ended.on',
      'komt voor de eerste dag',
    ],
    [
      'the end of what nobody confirmed',
      { ...goodRelation, confirmedBy: undefined, ended: { on: '2026-02-01', by: 'greet' } },
      'ended',
      'kan pas als het bevestigd is (confirmedBy)',
    ],
    [
      'a contact ban without a reason',
      { ...goodRelation, facts: { kind: 'contact-ban', startsOn: '2026-01-01' } },
      'facts.reason',
      'ontbreekt',
    ],
    [
      'a trusted person of whom no extract was seen',
      {
        ...goodRelation,
        facts: {
          kind: 'trusted-person',
          startsOn: '2026-01-01',
          secrecy: true,
          seen: { adult: true, notInvolved: true, extractFromCriminalRecord: false },
        },
      },
      'facts.seen.extractFromCriminalRecord',
      'moet één van deze zijn: true',
    ],
  ])('%s: names field and reason', (_name, line, field, reason) => {
    expect(problemsIn(line)).toEqual([{ field, reason }]);
  });

  it('names every field that is wrong', () => {
    const fields = problemsIn({ ...goodEntry, title: '', day: 'gisteren', author: undefined }).map(
      ({ field }) => field,
    );
    expect(fields.sort()).toEqual(['author', 'day', 'title']);
  });

  it('never gives away what the line says', () => {
    const secret = 'KANARIE';
    const lines = [
      `{"type":"entry","text":"${secret}`,
      JSON.stringify({ ...goodEntry, [`${secret} is bang`]: 1 }),
      JSON.stringify({
        ...goodEntry,
        section: secret,
        kind: secret,
        day: secret,
        id: secret,
        about: secret,
        version: secret,
      }),
      JSON.stringify({ ...goodEntry, type: secret }),
    ];
    for (const line of lines) {
      expect(problemsIn(line).length).toBeGreaterThan(0);
      expect(JSON.stringify(problemsIn(line))).not.toContain(secret);
    }
  });
});
