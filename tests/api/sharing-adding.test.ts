import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { asViewer, rowsOf } from '../../api/database/transaction.ts';
import type { Dossier, Entry, EntryPage } from '../../api/dossier/contract.ts';
import { everybody, fillAround } from '../helpers/around.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { relate } from '../helpers/relate.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { NOON } from '../helpers/world.ts';

const PEOPLE = ['robin', 'mama', 'gids', 'collega', 'vera', 'ivo', 'vreemde'] as const;

describeOnBothDatabases('Adding a card', house => {
  let door: ReturnType<typeof openDoor>;
  let people: Record<(typeof PEOPLE)[number], Visitor>;
  let dossierId: string;
  let teamId: string;
  let organisationId: string;

  beforeAll(async () => {
    await fillAround(house());
    door = openDoor(house());
    people = await everybody(door, PEOPLE);
    dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    teamId = await idOf(house(), 'team', 'team');
    organisationId = await idOf(house(), 'organisation', 'huis');
  });
  beforeEach(async () => {
    await house().query(sql`delete from block`);
    await house().query(sql`delete from departure`);
    await house().query(sql`update source set connected = true`);
    await house().setClock(NOON);
  });

  const path = `/api/v1/dossiers/`;
  const card = (change: Record<string, unknown> = {}) => ({
    teamId,
    section: 'reports',
    kind: 'report',
    title: 'KANARIE-titel',
    text: 'KANARIE-tekst van het gesprek.',
    day: '2030-03-01',
    ...change,
  });
  const add = (by: Visitor, change: Record<string, unknown> = {}, id = dossierId) =>
    by.post<{ id: string }>(`${path}${id}/entries`, card(change));

  it('puts what a team that is involved writes on the youngster’s table at once, sealed, with who wrote it', async () => {
    const added = await add(people.gids, { why: 'Om te weten hoe het ging.', sensitive: true });
    expect(added.status, added.text).toBe(201);
    const { body: dossier } = await people.robin.get<Dossier>(`${path}${dossierId}`);
    expect(dossier.newest.map(({ id }) => id)).toContain(added.body.id);
    const { body } = await people.robin.get<Entry>(`/api/v1/entries/${added.body.id}`);
    expect(body).toMatchObject({
      face: 'open',
      origin: 'provided',
      about: 'child',
      title: 'KANARIE-titel',
      text: 'KANARIE-tekst van het gesprek.',
      author: 'Gids Test, Team Test',
      organisation: { name: 'Huis Test' },
      detail: { why: 'Om te weten hoe het ging.', sensitive: true },
    });
    const [stored] = await house().query<Record<string, Uint8Array>>(
      sql`select title, text, author, detail from entry_content where entry_id = ${added.body.id}`,
    );
    for (const sealed of Object.values(stored ?? {})) {
      expect(Buffer.from(sealed).toString('latin1')).not.toMatch(/KANARIE|Gids/);
    }
  });

  it('shows it to the writer’s own team, and to nobody else without a yes', async () => {
    const { body: added } = await add(people.gids);
    for (const visitor of [people.gids, people.collega]) {
      expect((await visitor.get(`/api/v1/entries/${added.id}`)).status).toBe(200);
    }
    for (const visitor of [people.mama, people.ivo, people.vera, people.vreemde]) {
      expect((await visitor.get(`/api/v1/entries/${added.id}`)).status).toBe(404);
    }
  });

  it('takes nothing from who is not involved: a parent, a stranger, a team without involvement, the youngster for a team', async () => {
    const dienstTeam = await idOf(house(), 'team', 'dienst-team');
    expect((await add(people.vreemde)).status).toBe(404);
    expect((await add(people.mama)).status).toBe(422);
    expect((await add(people.ivo, { teamId: dienstTeam })).status).toBe(422);
    expect((await add(people.ivo)).status).toBe(422);
    expect((await add(people.gids, { teamId: dienstTeam })).status).toBe(422);
    expect((await add(people.robin)).status).toBe(404);
    expect((await add(people.gids, {}, randomUUID())).status).toBe(404);
  });

  it('takes nothing any more after the involvement ended, after leaving, after a block, and from an organisation that is not connected', async () => {
    await house().query(sql`update source set connected = false where organisation_id = ${organisationId}`);
    expect((await add(people.gids)).status).toBe(422);
    await house().query(sql`update source set connected = true`);
    await people.robin.post(`${path}${dossierId}/blocks`, { personId: people.gids.personId });
    expect((await add(people.gids)).status).toBe(404);
    expect((await add(people.collega)).status).toBe(201);
    await people.robin.post(`${path}${dossierId}/departures`, { organisationId });
    expect((await add(people.collega)).status).toBe(404);
    await house().query(sql`delete from departure`);
    const ended = sql`update relation set ends_on = ${'2030-02-28'} where kind = 'involvement' and dossier_id = ${dossierId}`;
    await house().query(ended);
    expect((await add(people.collega)).status).toBe(404);
    await house().query(sql`update relation set ends_on = null where kind = 'involvement'`);
    expect((await add(people.collega)).status).toBe(201);
  });

  it('takes no own words, no keepsakes, nothing without words, and nothing that is not asked for', async () => {
    for (const wrong of [
      { section: 'my-words' },
      { section: 'keepsakes' },
      { kind: 'own-word' },
      { title: ' ' },
      { text: '' },
      { day: 'morgen' },
      { face: 'interest' },
      { about: 'third-party' },
    ]) {
      expect([wrong, (await add(people.gids, wrong)).status]).toEqual([wrong, 422]);
    }
  });

  it('refuses in the database itself what the API never sends', async () => {
    const insert = (row: Record<string, unknown>) => {
      const values = {
        dossier_id: dossierId,
        external_id: randomUUID(),
        version: 1,
        organisation_id: organisationId,
        team_id: teamId,
        section: 'reports',
        origin: 'provided',
        about: 'child',
        health: false,
        face: 'open',
        day: '2030-03-01',
        ...row,
      };
      const names = sql.join(
        Object.keys(values).map(name => sql.identifier(name)),
        sql`, `,
      );
      const all = sql.join(
        Object.values(values).map(value => sql`${value}`),
        sql`, `,
      );
      return sql`insert into entry (${names}) values (${all})`;
    };
    const as = (visitor: Visitor, row: Record<string, unknown>) =>
      asViewer(house().database, visitor.personId, tx => rowsOf(tx, insert(row))).then(
        () => 'written',
        () => 'refused',
      );
    const dienst = await idOf(house(), 'organisation', 'dienst');
    for (const row of [
      { face: 'interest' },
      { face: 'court' },
      { about: 'third-party' },
      { about: 'housemate' },
      { health: true },
      { section: 'my-words' },
      { version: 7 },
      { organisation_id: dienst },
      { team_id: await idOf(house(), 'team', 'dienst-team') },
      { dossier_id: await idOf(house(), 'dossier', 'dossier-groot'), team_id: null },
    ]) {
      expect([row, await as(people.gids, row)]).toEqual([row, 'refused']);
    }
    expect(await as(people.ivo, {})).toBe('refused');
    expect(await as(people.mama, {})).toBe('refused');
    expect(await as(people.gids, {})).toBe('written');
    // Without its words a card can't be shown: away with it.
    await house().query(sql`delete from entry where not exists (
      select from entry_content where entry_content.entry_id = entry.id and entry_content.dossier_id = entry.dossier_id)`);
  });

  it('tells a professional, a parent and a trusted person nothing about what the youngster does (FA-50)', async () => {
    const known = new Set<string>();
    const keysOf = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(keysOf);
      else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) {
          known.add(key);
          keysOf(inner);
        }
      }
    };
    await relate(
      house(),
      'dossier-robin',
      { person: 'ivo' },
      {
        kind: 'legal-basis',
        ground: 'court-order',
        sections: ['reports'],
      },
    );
    const vera = await people.robin.get<{ items: { id: string; name: string }[] }>(
      `${path}${dossierId}/parties`,
    );
    const partyId = vera.body.items.find(({ name }) => name === 'Vera Test')?.id;
    await people.robin.post(`${path}${dossierId}/mandates`, { partyId });
    // The youngster is busy meanwhile: reads, signs in, writes.
    await people.robin.get<EntryPage>(`${path}${dossierId}/entries`);
    for (const visitor of [people.gids, people.mama, people.vera, people.ivo]) {
      const { body: page } = await visitor.get<EntryPage>(`${path}${dossierId}/entries`);
      keysOf(page);
      for (const { id } of page.items) keysOf((await visitor.get(`/api/v1/entries/${id}`)).body);
      for (const rest of ['', '/grants']) keysOf((await visitor.get(`${path}${dossierId}${rest}`)).body);
      keysOf((await visitor.get('/api/v1/shared-with-me')).body);
      for (const closed of [
        'access-log',
        'people',
        'departures',
        'other-doors',
        'access-requests',
        'grants-to-review',
      ]) {
        expect((await visitor.get(`${path}${dossierId}/${closed}`)).status).toBe(404);
      }
    }
    // Every word that these answers may hold; a new one is looked at before it comes in.
    expect([...known].toSorted()).toEqual(
      [
        'about',
        'acting',
        'adds',
        'author',
        'basis',
        'besideId',
        'cards',
        'closedToSubject',
        'connected',
        'day',
        'decidedBy',
        'detail',
        'doors',
        'dossierId',
        'entryId',
        'face',
        'files',
        'ground',
        'health',
        'howToAsk',
        'howToContest',
        'id',
        'items',
        'keptUntil',
        'kind',
        'lifeStage',
        'name',
        'newest',
        'next',
        'open',
        'organisation',
        'origin',
        'partyId',
        'purpose',
        'relation',
        'requests',
        'role',
        'section',
        'sections',
        'sensitive',
        'since',
        'sources',
        'standings',
        'subject',
        'subjectName',
        'talks',
        'team',
        'text',
        'title',
        'turnsEighteenOn',
        'until',
        'why',
        'withheld',
      ].filter(word => known.has(word)),
    );
    for (const word of known) {
      expect(word).not.toMatch(
        /seen|active|activity|last|login|online|visit|read(At|By)|opened|answered|endedAt|looked/i,
      );
    }
  });
});
