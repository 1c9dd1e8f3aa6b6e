import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../api/intake/demo.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import { describeOnBothDatabases, type TestHouse } from '../helpers/house.ts';
import { canaryOf, fillWorld } from '../helpers/world.ts';

const asLines = (lines: object[]) => lines.map(line => JSON.stringify(line));
const nothing = { added: 0, updated: 0, unchanged: 0, problems: [] };

const entryLine = (more: object) => ({
  type: 'entry',
  dossier: 'dossier-robin',
  organisation: 'huis',
  section: 'reports',
  kind: 'report',
  day: '2030-02-10',
  title: 'Titel',
  text: 'Tekst',
  author: 'Gids',
  ...more,
});
const withheldOn = (ground: string) => ({
  ground,
  decidedBy: 'gids',
  decidedRole: 'begeleider',
  since: '2030-02-11',
  howToContest: `Vraag het. ${canaryOf('betwist')}`,
});

type EntryRow = {
  id: string;
  version: number;
  face: string;
  about: string;
  content_face: string;
  ground: string | null;
};

async function findEntry(house: TestHouse, externalId: string): Promise<EntryRow | undefined> {
  const rows = await house.query<EntryRow>(
    sql`select entry.id, version, entry.face, entry.about, content.face as content_face, withholding.ground
      from entry join entry_content content on content.dossier_id = entry.dossier_id and content.entry_id = entry.id
      left join withholding on withholding.dossier_id = entry.dossier_id and withholding.entry_id = entry.id
      where entry.external_id = ${externalId}`,
  );
  return rows[0];
}

/** What the four sealed fields say, opened with the dossier's key. */
async function readSealed(house: TestHouse, externalId: string): Promise<string[]> {
  const [row] = await house.query<
    Record<'title' | 'kind' | 'author' | 'text', Uint8Array> & { dossier_id: string; entry_id: string }
  >(
    sql`select content.* from entry_content content join entry on entry.id = content.entry_id
      where entry.external_id = ${externalId}`,
  );
  if (!row) return [];
  const key = await house.vault.keyOf(row.dossier_id);
  return (['title', 'kind', 'author', 'text'] as const).map(field =>
    key.open({ entryId: row.entry_id, field }, row[field]),
  );
}

describeOnBothDatabases('Taking in a delivery', house => {
  const deliver = (...lines: object[]) => takeIn(house(), asLines(lines));

  beforeAll(() => fillWorld(house()));

  it('loads the good lines, and names each bad one by line, field and reason', async () => {
    const report = await takeIn(house(), [
      JSON.stringify(entryLine({ id: 'goed-1' })),
      '',
      '{"type": "entry", "text": "kapot',
      JSON.stringify(entryLine({ id: 'goed-2', title: undefined })),
      '   ',
      JSON.stringify(entryLine({ id: 'goed-3' })),
    ]);
    expect(report).toEqual({
      ...nothing,
      added: 2,
      problems: [
        { line: 3, field: 'regel', reason: 'is geen geldige JSON' },
        { line: 4, field: 'title', reason: 'ontbreekt' },
      ],
    });
  });

  it.each([
    ['dossier', { dossier: 'dossier-niemand' }],
    ['organisation', { organisation: 'niemand' }],
    ['team', { team: 'niemand' }],
    ['about', { about: 'parent:niemand' }],
    ['withheld.decidedBy', { withheld: { ...withheldOn('court'), decidedBy: 'niemand' } }],
  ])('refuses an entry whose %s is unknown', async (field, more) => {
    const { problems } = await deliver(entryLine({ id: 'wijst-naar-niets', ...more }));
    expect(problems).toEqual([{ line: 1, field, reason: 'bestaat hier niet: lever dat eerst' }]);
    expect(await findEntry(house(), 'wijst-naar-niets')).toBeUndefined();
  });

  it('refuses references that do not fit each other', async () => {
    const other = { type: 'organisation', id: 'ander', name: 'Ander', kind: 'other', howToAsk: 'Vraag het.' };
    const away = { type: 'source', dossier: 'dossier-groot', organisation: 'ander', connected: false };
    const { problems } = await deliver(
      other,
      away,
      entryLine({ id: 'fout', organisation: 'ander' }),
      entryLine({ id: 'fout', organisation: 'ander', dossier: 'dossier-groot' }),
      entryLine({ id: 'fout', organisation: 'dienst', team: 'team' }),
      {
        type: 'involvement',
        dossier: 'dossier-robin',
        team: 'team',
        role: 'guide',
        organisation: 'ander',
        version: 2,
      },
      { type: 'involvement', dossier: 'dossier-robin', person: 'robin', role: 'other' },
      { type: 'team', id: 'leeg', organisation: 'huis', name: 'Leeg', members: ['gids', 'niemand'] },
    );
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [3, 'organisation'],
      [4, 'organisation'],
      [5, 'team'],
      [6, 'team'],
      [7, 'person'],
      [8, 'members.1'],
    ]);
  });

  it('never moves a dossier to somebody else, a team to another house, or a login to another person', async () => {
    const { problems } = await deliver(
      { type: 'dossier', id: 'dossier-mama', subject: 'mama' },
      { type: 'dossier', id: 'dossier-robin', subject: 'groot', version: 2 },
      { type: 'team', id: 'team', organisation: 'dienst', name: 'Team', members: ['gids'], version: 2 },
      { type: 'person', id: 'indringer', name: 'Indringer', login: 'robin' },
      { type: 'person', id: 'robin', name: 'Robin Test', version: 2 },
    );
    expect(problems.map(({ line, field }) => [line, field])).toEqual([
      [1, 'subject'],
      [2, 'subject'],
      [3, 'organisation'],
      [4, 'login'],
      [5, 'born'],
    ]);
    const [intruder] = await house().query(sql`select id from person where external_id = 'indringer'`);
    expect(intruder).toBeUndefined();
  });

  it('changes nothing when the same delivery, or an older one, comes again', async () => {
    const lines = [
      entryLine({ id: 'vast', version: 2, title: 'Nieuw' }),
      { type: 'person', id: 'papa', name: 'Papa Anders', version: 1 },
      { type: 'involvement', dossier: 'dossier-robin', person: 'papa', role: 'guardian' },
    ];
    await deliver(...lines);
    const before = await readSealed(house(), 'vast');
    expect(await deliver(...lines)).toEqual({ ...nothing, unchanged: 3 });
    expect(await deliver(entryLine({ id: 'vast', version: 1, title: 'Oud' }))).toEqual({
      ...nothing,
      unchanged: 1,
    });
    expect(await readSealed(house(), 'vast')).toEqual(before);
  });

  it('takes over a newer version, and keeps one row', async () => {
    await deliver(entryLine({ id: 'groeit', title: 'Een', text: 'Eerste tekst' }));
    const first = await findEntry(house(), 'groeit');
    const report = await deliver(
      entryLine({ id: 'groeit', version: 3, title: 'Twee', text: 'Tweede', about: 'parent:mama' }),
    );
    expect(report).toEqual({ ...nothing, updated: 1 });
    const [mama] = await house().query<{ id: string }>(sql`select id from person where external_id = 'mama'`);
    expect(await findEntry(house(), 'groeit')).toMatchObject({
      id: first?.id,
      version: 3,
      about: `parent:${mama?.id}`,
    });
    expect(await readSealed(house(), 'groeit')).toEqual(['Twee', 'report', 'Gids', 'Tweede']);
  });

  it('turns a card over and back again, and content and ground follow', async () => {
    const steps = [
      [{}, 'open', null],
      [{ withheld: withheldOn('interest') }, 'interest', 'interest'],
      [{ withheld: withheldOn('court') }, 'court', 'court'],
      [{}, 'open', null],
      [{ health: true, responsible: 'gids' }, 'health', null],
      [{ withheld: withheldOn('confidential') }, 'confidential', 'confidential'],
      [{ health: true, responsible: 'gids' }, 'health', null],
    ] as const;
    for (const [index, [more, face, ground]] of steps.entries()) {
      const { problems } = await deliver(entryLine({ id: 'draait', version: index + 1, ...more }));
      expect(problems).toEqual([]);
      expect(await findEntry(house(), 'draait')).toMatchObject({
        version: index + 1,
        face,
        content_face: face,
        ground,
      });
    }
  });

  it('never opens what was restricted or shielded', async () => {
    await deliver(entryLine({ id: 'afgeschermd' }));
    await house().query(sql`update entry set face = 'shielded' where external_id = 'afgeschermd'`);
    const { problems } = await deliver(entryLine({ id: 'afgeschermd', version: 2 }));
    expect(problems).toMatchObject([{ field: 'id' }]);
    expect(await findEntry(house(), 'afgeschermd')).toMatchObject({ version: 1, face: 'shielded' });
  });

  it('lets what is shielded change as long as it stays so, for exactly whom the newest version names', async () => {
    const namedFor = async () =>
      (
        await house().query<{ name: string }>(sql`select person.external_id as name from shielded_for
          join person on person.id = person_id join entry on entry.id = entry_id
          where entry.external_id = 'adres' order by 1`)
      ).map(({ name }) => name);
    const address = (more: object) => entryLine({ id: 'adres', section: 'people', kind: 'contact', ...more });
    await deliver(address({ withheld: withheldOn('interest') }));
    expect(
      await deliver(address({ version: 2, shielded: true, shieldedFor: ['mama', 'gids'] })),
    ).toMatchObject({
      updated: 1,
      problems: [],
    });
    expect(await findEntry(house(), 'adres')).toMatchObject({
      face: 'shielded',
      content_face: 'shielded',
      ground: null,
    });
    expect(await namedFor()).toEqual(['gids', 'mama']);
    await deliver(address({ version: 3, shielded: true, shieldedFor: ['mama'], text: 'Verhuisd' }));
    expect(await namedFor()).toEqual(['mama']);
    expect((await readSealed(house(), 'adres')).at(-1)).toBe('Verhuisd');
    const { problems } = await deliver(address({ version: 4, withheld: withheldOn('interest') }));
    expect(problems).toMatchObject([{ field: 'id' }]);
    expect(await namedFor()).toEqual(['mama']);
    const unknown = await deliver(
      address({ id: 'adres-2', shielded: true, shieldedFor: ['mama', 'niemand'] }),
    );
    expect(unknown.problems).toEqual([
      { line: 1, field: 'shieldedFor.1', reason: 'bestaat hier niet: lever dat eerst' },
    ]);
  });

  it('seals what a kind holds besides words, and follows the team of an entry into its content', async () => {
    const detail = { why: 'Zo weet je het.', appointment: { from: '14:00', until: '15:00', with: ['Gids'] } };
    await deliver(entryLine({ id: 'afspraak', kind: 'appointment', team: 'team', detail }));
    const read = async () => {
      const [row] = await house().query<{
        dossier_id: string;
        entry_id: string;
        detail: Uint8Array | null;
        same: boolean;
      }>(sql`select content.dossier_id, entry_id, detail, content.team_key = team.id as same
        from entry_content content join entry on entry.id = entry_id
        left join team on team.id = entry.team_id where entry.external_id = 'afspraak'`);
      if (!row?.detail) return { same: row?.same, detail: null };
      const key = await house().vault.keyOf(row.dossier_id);
      return {
        same: row.same,
        detail: JSON.parse(key.open({ entryId: row.entry_id, field: 'detail' }, row.detail)),
      };
    };
    expect(await read()).toEqual({ same: true, detail });
    // A newer version without them has none, and one without a team is no longer the team's.
    await deliver(entryLine({ id: 'afspraak', kind: 'appointment', version: 2 }));
    expect(await read()).toEqual({ same: null, detail: null });
  });

  it('replaces the keepers of an organisation, and leaves them when a line does not name them', async () => {
    const line = (more: object) => ({
      type: 'organisation',
      id: 'met-keepers',
      name: 'Met Keepers',
      kind: 'other',
      howToAsk: 'Vraag het.',
      ...more,
    });
    const keepers = async () =>
      (
        await house().query<{ name: string }>(sql`select person.external_id as name from keeper
          join person on person.id = person_id join organisation on organisation.id = organisation_id
          where organisation.external_id = 'met-keepers' order by 1`)
      ).map(({ name }) => name);
    await deliver(line({ keepers: ['houder', 'collega', 'houder'] }));
    expect(await keepers()).toEqual(['collega', 'houder']);
    await deliver(line({ version: 2 }), line({ keepers: ['gids'] }));
    expect(await keepers()).toEqual(['collega', 'houder']);
    await deliver(line({ version: 3, keepers: [] }));
    expect(await keepers()).toEqual([]);
    const { problems } = await deliver(line({ version: 4, keepers: ['niemand'] }));
    expect(problems).toEqual([{ line: 1, field: 'keepers.0', reason: 'bestaat hier niet: lever dat eerst' }]);
  });

  describe('relations that an organisation’s own system delivers', () => {
    const relationLine = (more: object = {}) => ({
      type: 'relation',
      id: 'papa-geen-contact',
      dossier: 'dossier-robin',
      organisation: 'huis',
      person: 'papa',
      facts: { kind: 'contact-ban', startsOn: '2030-02-01', reason: `Waarom. ${canaryOf('reden')}` },
      recordedBy: 'houder',
      confirmedBy: 'tweede-houder',
      ...more,
    });
    const rows = () =>
      house().query<{ decision: string | null; ended_on: string | null }>(sql`select decision, ended_on::text,
        recorded_at = kaart.app_now() as now from relation
        join dossier on dossier.id = dossier_id where dossier.external_id = 'dossier-robin' order by relation.id`);
    const log = async () =>
      (
        await house().query<{
          line: string;
        }>(sql`select (payload::jsonb ->> 'action') || ' ' || person.external_id as line
          from access_event join person on person.id = (payload::jsonb ->> 'person')::uuid order by sequence`)
      ).map(({ line }) => line);

    it.each([
      ['one keeper only', { confirmedBy: 'gids' }, 'recordedBy'],
      [
        'nobody who keeps for this organisation',
        { recordedBy: 'gids', confirmedBy: 'collega' },
        'recordedBy',
      ],
      [
        'keepers of another organisation',
        { recordedBy: 'dienst-houder', confirmedBy: 'tweede-dienst-houder' },
        'recordedBy',
      ],
      ['somebody who stands nowhere', { person: 'vreemde' }, 'person'],
      ['a ban on a team', { person: undefined, team: 'team' }, 'recordedBy'],
      ['an unknown keeper', { confirmedBy: 'niemand' }, 'confirmedBy'],
      ['an end by somebody who keeps nothing', { ended: { on: '2030-02-20', by: 'gids' } }, 'recordedBy'],
    ])('refuses %s, and leaves no trace', async (_, more, field) => {
      const { problems } = await deliver(relationLine({ id: 'fout', ...more }));
      expect(problems.map(problem => problem.field)).toEqual([field]);
      expect([await rows(), await log()]).toEqual([[], []]);
    });

    it('takes them in once, logs both pairs of eyes, and never rewrites them', async () => {
      expect(await deliver(relationLine())).toEqual({ ...nothing, added: 1 });
      expect(await rows()).toEqual([{ decision: 'confirmed', ended_on: null, now: true }]);
      expect(await log()).toEqual(['relation-recorded houder', 'relation-confirmed tweede-houder']);
      expect(await deliver(relationLine())).toEqual({ ...nothing, unchanged: 1 });
      const { problems } = await deliver(
        relationLine({ facts: { kind: 'contact-ban', startsOn: '2030-02-02', reason: 'Anders.' } }),
      );
      expect(problems).toMatchObject([{ field: 'facts' }]);
      expect(await rows()).toHaveLength(1);
    });

    it('adds the steps that were missing: an end, and its second pair of eyes', async () => {
      const ended = { on: '2030-02-20', by: 'tweede-houder' };
      expect(await deliver(relationLine({ ended }))).toEqual({ ...nothing, updated: 1 });
      expect(await deliver(relationLine({ ended }))).toEqual({ ...nothing, unchanged: 1 });
      expect(await deliver(relationLine({ ended: { ...ended, confirmedBy: 'houder' } }))).toEqual({
        ...nothing,
        updated: 1,
      });
      expect((await log()).slice(2)).toEqual([
        'relation-ended tweede-houder',
        'relation-end-confirmed houder',
      ]);
      expect(await rows()).toEqual([{ decision: 'confirmed', ended_on: '2030-02-20', now: true }]);
    });

    it('waits for the second pair of eyes when a system names one', async () => {
      const line = relationLine({ id: 'wacht', confirmedBy: undefined });
      expect(await deliver(line)).toEqual({ ...nothing, added: 1 });
      expect((await rows()).map(({ decision }) => decision).sort()).toEqual(['confirmed', null]);
      expect(await deliver({ ...line, confirmedBy: 'tweede-houder' })).toEqual({ ...nothing, updated: 1 });
      expect((await rows()).map(({ decision }) => decision)).toEqual(['confirmed', 'confirmed']);
    });
  });

  it('replaces the members of a team and the login of a person', async () => {
    await deliver(
      {
        type: 'team',
        id: 'team',
        organisation: 'huis',
        name: 'Nieuw team',
        members: ['collega'],
        version: 5,
      },
      { type: 'person', id: 'vreemde', name: 'Vreemde Test', login: 'nieuwe-naam', version: 5 },
    );
    const members = await house().query(
      sql`select person.external_id from team_member member join person on person.id = member.person_id`,
    );
    expect(members).toEqual([{ external_id: 'collega' }]);
    const logins = await house().query(
      sql`select subject, issuer from login join person on person.id = person_id where external_id = 'vreemde'`,
    );
    expect(logins).toEqual([{ subject: 'nieuwe-naam', issuer: 'demo' }]);
  });

  it('adds each thing once when two deliveries come at the same time', async () => {
    const lines = Array.from({ length: 15 }, (_, index) => entryLine({ id: `samen-${index}` }));
    const reports = await Promise.all([deliver(...lines), deliver(...lines), deliver(...lines)]);
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(15);
    expect(reports.reduce((sum, { unchanged }) => sum + unchanged, 0)).toBe(30);
  });

  it('gives every dossier a key, also one without entries', async () => {
    await deliver(
      { type: 'person', id: 'leeg', name: 'Leeg', born: '2015-01-01' },
      { type: 'dossier', id: 'dossier-leeg', subject: 'leeg' },
    );
    const [dossier] = await house().query<{ id: string }>(
      sql`select id from dossier where external_id = 'dossier-leeg'`,
    );
    await expect(house().vault.keyOf(dossier?.id ?? '')).resolves.toBeDefined();
  });

  it('leaves the words of entries nowhere in plain text: no table, no column', async () => {
    await deliver(entryLine({ id: 'in-een-brief', withheld: withheldOn('interest') }));
    const mark = 'KANARIE';
    const inHex = Buffer.from(mark).toString('hex');
    for (const database of [
      house().query,
      (query: ReturnType<typeof sql>) => rowsBehindVault(house(), query),
    ]) {
      const tables = (await database(
        sql`select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
      )) as { name: string }[];
      expect(tables.length).toBeGreaterThan(0);
      for (const { name } of tables) {
        const found = await database(
          sql`select 1 from ${sql.raw(name)} row
            where row::text ilike ${`%${mark}%`} or row::text ilike ${`%${inHex}%`} limit 1`,
        );
        expect([name, found]).toEqual([name, []]);
      }
    }
  });

  it('loads the demo without a problem, and a second time changes nothing', async () => {
    const first = await loadDemo(house());
    expect(first).toMatchObject({ updated: 0, problems: [] });
    expect(first.added).toBeGreaterThan(200);
    expect(await loadDemo(house())).toEqual({ ...nothing, unchanged: first.added });
  });
});

async function rowsBehindVault(house: TestHouse, query: ReturnType<typeof sql>): Promise<unknown[]> {
  return ((await house.keys.orm.execute(query)) as unknown as { rows: unknown[] }).rows;
}
