/**
 * `npm run bench:api` says what protection costs: a page of fifty cards, and the opening of one, as somebody with whom they
 * are shared (policies, decryption, an event in the log), against a superuser who reads and decrypts the same rows without
 * policies, transaction or event. Both take turns in one run, on a real PostgreSQL. A benchmark: it is printed and never fails.
 */
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { parseConfig } from '../api/config.ts';
import { connect } from '../api/database/connect.ts';
import { readEntries, readEntry } from '../api/dossier/read.ts';
import { takeIn } from '../api/intake/take-in.ts';
import { openVault } from '../api/keys/vault.ts';
import { startPostgres } from '../tests/helpers/postgres-server.ts';
import { say } from './terminal.ts';

const dossiers = 30;
const cardsEach = 60;
const warmUp = 50;
const rounds = 400;

/** The same rows and columns as the product reads, newest first. */
const ROWS = `select entry.id, entry.section, entry.day, entry.face, content.title, content.kind, content.author,
    content.text, organisation.name
  from entry
  join entry_content content on content.dossier_id = entry.dossier_id and content.entry_id = entry.id
  left join organisation on organisation.id = entry.organisation_id`;
const PAGE = `${ROWS} where entry.dossier_id = $1 and entry.section = 'reports'
  order by entry.day desc, entry.id desc limit 51`;
const ONE = `${ROWS} where entry.dossier_id = $1 and entry.id = $2`;

say('Een PostgreSQL vullen...');
const server = await startPostgres();
const superuser = new pg.Client({ connectionString: server.url });
await superuser.connect();
const names = {
  database: 'open_kaart_bench',
  keys: 'open_kaart_bench_keys',
  owner: 'open_kaart_bench_owner',
};
const password = randomBytes(16).toString('hex');
await dropAll();
await superuser.query(`create role ${names.owner} login createrole password '${password}'`);
await superuser.query(`create database ${names.database} owner ${names.owner}`);
await superuser.query(`create database ${names.keys} owner ${names.owner}`);

const address = (name: string, asOwner: boolean): string => {
  const url = new URL(server.url);
  url.pathname = name;
  if (asOwner) Object.assign(url, { username: names.owner, password });
  return url.href;
};
const database = await connect({
  url: address(names.database, true),
  folder: '',
  migrationsOf: 'database',
});
const keys = await connect({ url: address(names.keys, true), folder: '', migrationsOf: 'keys' });
const past = new pg.Client({ connectionString: address(names.database, false) });
try {
  await database.migrate();
  await keys.migrate();
  await past.connect();
  const house = {
    config: parseConfig({}),
    database,
    vault: openVault(keys, randomBytes(32)),
    isReady: () => true,
  };
  const report = await takeIn(house, lines());
  if (report.problems.length > 0)
    throw new Error(`The bench does not fit: ${JSON.stringify(report.problems[0])}`);
  await past.query(`insert into "grant" (dossier_id, party_id, section, purpose, given_by, starts_at, ends_at)
    select party.dossier_id, party.id, 'reports', 'help', dossier.subject_id, now(), now() + interval '1 year'
    from party join dossier on dossier.id = party.dossier_id`);
  await past.query('vacuum analyze');
  const idOf = async (table: string, name: string): Promise<string> =>
    (await past.query(`select id from ${table} where external_id = $1`, [name])).rows[0].id;
  const guide = await idOf('person', 'gids');
  const targets: { dossierId: string; entryId: string }[] = [];
  for (let number = 0; number < dossiers; number += 1) {
    targets.push({
      dossierId: await idOf('dossier', `dossier-${number}`),
      entryId: await idOf('entry', `kaart-${number}-0`),
    });
  }
  const target = (round: number) => {
    const found = targets[round % targets.length];
    if (!found) throw new Error('No dossier.');
    return found;
  };

  say(`${dossiers} dossiers met elk ${cardsEach} kaarten, ${rounds} beurten, om en om.`);
  await compare('bladzijde van 50', {
    guarded: round => readEntries(house, guide, { dossierId: target(round).dossierId, section: 'reports' }),
    bare: async round => {
      const { dossierId } = target(round);
      const key = await house.vault.keyOf(dossierId);
      const { rows } = await past.query({ name: 'page', text: PAGE, values: [dossierId] });
      return rows.map(row => openRow(key, row));
    },
  });
  await compare('één kaart openen', {
    guarded: round => readEntry(house, guide, target(round).entryId),
    bare: async round => {
      const { dossierId, entryId } = target(round);
      const key = await house.vault.keyOf(dossierId);
      const { rows } = await past.query({ name: 'one', text: ONE, values: [dossierId, entryId] });
      const [row] = rows;
      return [openRow(key, row), key.open({ entryId, field: 'text' }, row.text)];
    },
  });
} finally {
  await Promise.all([database.close(), keys.close(), past.end()]);
  await dropAll();
  await superuser.end();
  await server.stop();
}

function openRow(
  key: Awaited<ReturnType<ReturnType<typeof openVault>['keyOf']>>,
  row: { id: string; title: Uint8Array; kind: Uint8Array; author: Uint8Array },
): string[] {
  return (['title', 'kind', 'author'] as const).map(field =>
    key.open({ entryId: row.id, field }, row[field]),
  );
}

type Work = (round: number) => Promise<unknown>;

/** Times both ways in turns, so that whatever else the machine does hits both. */
async function compare(name: string, { guarded, bare }: { guarded: Work; bare: Work }): Promise<void> {
  const times: { guarded: number[]; bare: number[] } = { guarded: [], bare: [] };
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [way, work] of [
      ['guarded', guarded],
      ['bare', bare],
    ] as const) {
      const began = performance.now();
      await work(round);
      if (round >= warmUp) times[way].push(performance.now() - began);
    }
  }
  const [withRules, without] = [spread(times.guarded), spread(times.bare)];
  say(
    `benchmark ${name}: met regels en logboek p50 ${ms(withRules.p50)}, p95 ${ms(withRules.p95)}; zonder p50 ${ms(without.p50)}, p95 ${ms(without.p95)}`,
  );
  say(`ratio ${(withRules.p50 / without.p50).toFixed(2)} (${name})`);
}

function spread(times: number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

function ms(time: number): string {
  return `${time.toFixed(2)} ms`;
}

/** What an organisation would deliver: one guide, many youngsters, cards of a usual length. */
function lines(): string[] {
  const words =
    'Vandaag spraken we over school en over thuis. Je zei wat je wil en wat je nodig hebt. '.repeat(12);
  return [
    { type: 'organisation', id: 'huis', name: 'Huis', kind: 'facility', howToAsk: 'Vraag het.' },
    { type: 'person', id: 'gids', name: 'Gids' },
    ...Array.from({ length: dossiers }, (_, number) => [
      { type: 'person', id: `jongere-${number}`, name: `Jongere ${number}`, born: '2012-01-10' },
      { type: 'dossier', id: `dossier-${number}`, subject: `jongere-${number}` },
      {
        type: 'involvement',
        dossier: `dossier-${number}`,
        person: 'gids',
        role: 'guide',
        organisation: 'huis',
      },
      { type: 'source', dossier: `dossier-${number}`, organisation: 'huis', connected: true },
      ...Array.from({ length: cardsEach }, (_each, card) => ({
        type: 'entry',
        id: `kaart-${number}-${card}`,
        dossier: `dossier-${number}`,
        organisation: 'huis',
        section: 'reports',
        kind: 'report',
        day: `2026-0${1 + (card % 9)}-1${card % 10}`,
        title: `Verslag ${card}`,
        author: 'Gids, je begeleider',
        text: words,
      })),
    ]).flat(),
  ].map(line => JSON.stringify(line));
}

async function dropAll(): Promise<void> {
  await superuser.query(`drop database if exists ${names.database} with (force)`);
  await superuser.query(`drop database if exists ${names.keys} with (force)`);
  await superuser.query(`drop role if exists ${names.owner}`);
}
