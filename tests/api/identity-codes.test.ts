import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { commitmentOf, linkHashOf } from '../../api/access-log/chain.ts';
import type { CodeLetter, Guest, OpenedCode } from '../../api/identity/invitation/contract.ts';
import type { Ways } from '../../api/identity/ways/contract.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import type { Browser } from '../helpers/browser-jar.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { openAuthenticator } from '../helpers/passkey.ts';
import { type SignInServer, serveSignIn } from '../helpers/sign-in.ts';
import { idOf } from '../helpers/visitor.ts';
import { ask, fillDesk, giveAccount } from '../helpers/ways-in.ts';

const PASSPHRASE = 'zeven eenden in een rij';
const CODE = '/api/auth/code';
const USE = '/api/auth/code/use';
const DAY = 86_400_000;
const NOON = '2030-03-01T11:00:00Z';

type LinkRow = { sequence: number; previous: Uint8Array; commitment: Uint8Array; hash: Uint8Array };

describeOnBothDatabases('A code on paper', house => {
  let server: SignInServer;
  let dossier: string;

  beforeAll(async () => {
    server = await serveSignIn(house());
    await fillDesk(house());
    dossier = await idOf(house(), 'dossier', 'dossier-robin');
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await house().setClock(NOON);
    await house().query(sql`delete from invitation`);
    await house().query(sql`delete from session`);
    await house().query(sql`delete from passkey`);
    await house().query(sql`delete from account`);
    await house().query(sql`delete from contact_mark`);
    await house().query(sql`delete from access_event`);
  });

  const as = async (person: string): Promise<Browser> => {
    const browser = server.browser();
    const session = await server.sessions.start(await idOf(house(), 'person', person), new Date());
    browser.plant('__Host-kaart', session.id);
    return browser;
  };
  const guestPath = async (person: string, at = dossier) =>
    `/api/v1/dossiers/${at}/guests/${await idOf(house(), 'person', person)}`;
  const guests = async (browser: Browser, at = dossier) =>
    ask<{ items: Guest[] }>(browser, `/api/v1/dossiers/${at}/guests`, { method: 'GET' });
  const invite = async (browser: Browser, person = 'robin', body: unknown = {}) =>
    ask<CodeLetter>(browser, `${await guestPath(person)}/invitation`, { body });
  const use = (code: string, more: object = {}, browser = server.browser()) =>
    ask(browser, USE, { body: { code, userName: 'robin.kever', passphrase: PASSPHRASE, ...more } });
  const ways = async (browser: Browser) =>
    (await ask<Ways>(browser, '/api/v1/me/ways', { method: 'GET' })).body;
  const event = async () =>
    house().query<{ payload: string }>(sql`select payload from access_event where dossier_id = ${dossier}`);

  describe('is made', () => {
    it('by a keeper, for the youngster and family of a dossier that the organisation holds', async () => {
      const keeper = await as('bewaarder');
      const { status, body } = await guests(keeper);
      expect(status).toBe(200);
      expect(body.items.map(({ name, part }) => [name, part])).toEqual([
        ['Mama Test', 'mother'],
        ['Robin Test', 'subject'],
        ['Vertrouwd Test', 'trusted-person'],
      ]);
      const letter = await invite(keeper);
      expect(letter.status).toBe(201);
      expect(letter.body).toMatchObject({ kind: 'invitation', name: 'Robin Test' });
      expect(Date.parse(letter.body.until) - Date.parse(NOON)).toBe(14 * DAY);
      expect(letter.headers.get('Cache-Control')).toBe('no-store');
    });

    it.each(['robin', 'mama', 'gids', 'vreemde', 'elders-bewaarder', 'vertrouwd'])(
      'by nobody else: not by %s, for whom it does not even exist',
      async person => {
        const somebody = await as(person);
        const unknown = await ask(somebody, `/api/v1/dossiers/${crypto.randomUUID()}/guests`, {
          method: 'GET',
        });
        const asked = await guests(somebody);
        expect([asked.status, asked.text]).toEqual([404, unknown.text]);
        expect((await invite(somebody)).status).toBe(404);
        expect(await house().query(sql`select from invitation`)).toEqual([]);
      },
    );

    it.each(['gids', 'bewaarder', 'tweede', 'vreemde'])(
      'never for somebody who works, nor for oneself, nor for a stranger: %s',
      async person => {
        expect((await invite(await as('bewaarder'), person)).status).toBe(404);
      },
    );

    it('only after a fresh proof', async () => {
      const browser = server.browser();
      const longAgo = new Date(Date.now() - (server.config.freshMinutes + 1) * 60_000);
      const session = await server.sessions.start(await idOf(house(), 'person', 'bewaarder'), longAgo);
      browser.plant('__Host-kaart', session.id);
      expect((await invite(browser)).status).toBe(403);
    });

    it('without leaving the code anywhere: the database holds its SHA-256', async () => {
      const { body } = await invite(await as('bewaarder'));
      const rows = JSON.stringify(await house().query(sql`select invitation::text as row from invitation`));
      for (const trace of [body.code, body.code.replaceAll('-', ''), body.code.toLowerCase()]) {
        expect(rows).not.toContain(trace);
      }
      const listed = await guests(await as('bewaarder'));
      expect(listed.text).not.toContain(body.code);
    });

    it('one at a time: a new one ends the one before', async () => {
      const keeper = await as('bewaarder');
      const [first, second] = [await invite(keeper), await invite(keeper)];
      expect((await use(first.body.code)).status).toBe(422);
      expect((await use(second.body.code)).status).toBe(204);
    });

    it('not for somebody who has a user name: that is a recovery, with two people', async () => {
      await giveAccount(house(), { person: 'robin', userName: 'robin.kever', passphrase: PASSPHRASE });
      expect((await invite(await as('bewaarder'))).status).toBe(409);
    });

    it('and seen by the one for whom it is, who can end it', async () => {
      const { body } = await invite(await as('bewaarder'));
      const robin = await as('robin');
      const { codes } = await ways(robin);
      expect(codes).toMatchObject([
        { kind: 'invitation', organisation: 'Huis Test', madeBy: 'Bewaarder Test', usedAt: null },
      ]);
      const stranger = await as('vreemde');
      expect((await ask(stranger, `/api/v1/codes/${codes[0]?.id}`, { method: 'DELETE' })).status).toBe(404);
      expect((await ask(robin, `/api/v1/codes/${codes[0]?.id}`, { method: 'DELETE' })).status).toBe(204);
      expect((await use(body.code)).status).toBe(422);
    });
  });

  describe('is handed over after a look, when two people share contact data (promise 12)', () => {
    const mark = async (person: string, number: string) =>
      house().query(sql`insert into contact_mark (person_id, mark)
        values (${await idOf(house(), 'person', person)}, sha256(convert_to(${number}, 'UTF8')))`);

    it('by name when both stand in the dossier, else as a number', async () => {
      await mark('robin', 'a');
      await mark('mama', 'a');
      await mark('vreemde', 'a');
      const { body } = await guests(await as('bewaarder'));
      expect(body.items.find(({ name }) => name === 'Robin Test')).toMatchObject({
        sharesWith: ['Mama Test'],
        sharesElsewhere: 1,
      });
      expect(body.items.find(({ name }) => name === 'Vertrouwd Test')).toMatchObject({
        sharesWith: [],
        sharesElsewhere: 0,
      });
      expect(JSON.stringify(body)).not.toContain('Vreemde');
    });

    it('however a source writes the number, which is kept nowhere', async () => {
      const line = (id: string, contact: string[], version: number) =>
        JSON.stringify({ type: 'person', id, name: `${id} Test`, born: '2010-01-10', contact, version });
      const report = await takeIn(house(), [
        line('robin', ['+32 470 12 34 56', 'Robin@Voorbeeld.example'], 7),
        line('mama', ['0470/12.34.56'], 7),
        line('vertrouwd', ['robin@voorbeeld.example '], 7),
        line('vreemde', ['0032 (0)470 12 34 57'], 7),
      ]);
      expect(report.problems).toEqual([]);
      const { body } = await guests(await as('bewaarder'));
      const robin = body.items.find(({ part }) => part === 'subject');
      expect(robin).toMatchObject({ sharesWith: ['mama Test', 'vertrouwd Test'], sharesElsewhere: 0 });
      const marks = JSON.stringify(
        await house().query(
          sql`select contact_mark::text as row, encode(mark, 'escape') as mark from contact_mark`,
        ),
      );
      expect(marks).not.toMatch(/470.?12.?34|voorbeeld/i);

      await takeIn(house(), [
        line('mama', [], 8),
        JSON.stringify({ type: 'person', id: 'robin', name: 'Robin Test', born: '2010-01-10', version: 8 }),
      ]);
      expect(await house().query(sql`select from contact_mark`)).toHaveLength(4);
    });

    it('and not before somebody says that they looked', async () => {
      await mark('robin', 'a');
      await mark('mama', 'a');
      const keeper = await as('bewaarder');
      const refused = await invite(keeper);
      expect([refused.status, refused.body]).toMatchObject([422, { errors: [{ field: 'contactChecked' }] }]);
      expect(await house().query(sql`select from invitation`)).toEqual([]);
      expect((await invite(keeper, 'robin', { contactChecked: true })).status).toBe(201);
    });
  });

  describe('is used', () => {
    it('once, and then its person has a name, a passphrase and a session', async () => {
      const { body } = await invite(await as('bewaarder'));
      const opened = await ask<OpenedCode>(server.browser(), CODE, { body: { code: body.code } });
      expect(opened.body).toEqual({ kind: 'invitation', organisation: 'Huis Test', userName: null });

      const browser = server.browser();
      expect((await use(body.code.toLowerCase().replaceAll('-', ' '), {}, browser)).status).toBe(204);
      expect(await ways(browser)).toMatchObject({ account: { userName: 'robin.kever', guardedUntil: null } });
      expect((await use(body.code)).status).toBe(422);
    });

    it('and stands in the log of the own dossier: nobody makes a way in unseen', async () => {
      const { body } = await invite(await as('bewaarder'));
      await use(body.code);
      const [made, ...others] = await event();
      expect(others).toEqual([]);
      expect(JSON.parse(made?.payload ?? '{}')).toMatchObject({
        action: 'recovered',
        person: await idOf(house(), 'person', 'bewaarder'),
      });
    });

    it('by one of those who try at the same moment', async () => {
      const { body } = await invite(await as('bewaarder'));
      const names = ['een.kever', 'twee.kever', 'drie.kever', 'vier.kever'];
      const answers = await Promise.all(names.map(userName => use(body.code, { userName })));
      expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
      expect(await house().query(sql`select from account`)).toHaveLength(1);
    });

    it('not after fourteen days', async () => {
      const { body } = await invite(await as('bewaarder'));
      await house().setClock(new Date(Date.parse(NOON) + 14 * DAY - 1000).toISOString());
      expect((await ask(server.browser(), CODE, { body: { code: body.code } })).status).toBe(200);
      await house().setClock(new Date(Date.parse(NOON) + 14 * DAY).toISOString());
      expect((await ask(server.browser(), CODE, { body: { code: body.code } })).status).toBe(422);
      expect((await use(body.code)).status).toBe(422);
    });

    it('with the same answer for a code that never was, that was used and that is over (promise 28)', async () => {
      const { body } = await invite(await as('bewaarder'));
      await use(body.code);
      const answers = await Promise.all(
        [body.code, '7K3M-9QXT-2B4C-WZ5H', 'onzin', "' or true --"].map(code =>
          ask(server.browser(), CODE, { body: { code } }),
        ),
      );
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    });

    it('and stays good when a choice was refused', async () => {
      await giveAccount(house(), { person: 'mama', userName: 'van.mama', passphrase: null });
      const { body } = await invite(await as('bewaarder'));
      const field = async (more: object) => (await use(body.code, more)).body;
      expect(await field({ userName: 'van.mama' })).toMatchObject({ errors: [{ field: 'userName.taken' }] });
      expect(await field({ userName: '' })).toMatchObject({ errors: [{ field: 'userName' }] });
      expect(await field({ passphrase: 'kort' })).toMatchObject({
        errors: [{ field: 'passphrase.too-short' }],
      });
      expect(await field({ passphrase: undefined })).toMatchObject({
        errors: [{ field: 'passphrase.too-short' }],
      });
      expect((await use(body.code)).status).toBe(204);
    });

    it('with a passkey instead of a passphrase, made for this code', async () => {
      const keeper = await as('bewaarder');
      const { body } = await invite(keeper);
      const other = await invite(keeper, 'mama');
      const phone = openAuthenticator(server.url);
      const browser = server.browser();
      const begin = async (code: string) =>
        (
          await ask<{ challenge: string }>(browser, `${CODE}/passkey`, {
            body: { code, userName: 'robin.kever' },
          })
        ).body;
      const foreign = phone.make(await begin(other.body.code));
      const stolen = await use(body.code, { passphrase: undefined, passkey: foreign }, browser);
      expect([stolen.status, stolen.body]).toMatchObject([422, { errors: [{ field: 'passkey' }] }]);

      const passkey = phone.make(await begin(body.code));
      expect((await use(body.code, { passphrase: undefined, passkey, label: 'Gsm' }, browser)).status).toBe(
        204,
      );
      expect(await ways(browser)).toMatchObject({
        account: { userName: 'robin.kever', hasPassphrase: false },
        passkeys: [{ label: 'Gsm' }],
      });
    });
  });

  describe('for somebody who can’t get in any more', () => {
    beforeEach(async () => {
      await giveAccount(house(), { person: 'robin', userName: 'robin.kever', passphrase: PASSPHRASE });
    });
    const begin = async (person: string, of = 'robin') =>
      ask(await as(person), `${await guestPath(of)}/recovery`);
    const confirm = async (person: string) =>
      ask<CodeLetter>(await as(person), `${await guestPath('robin')}/recovery/confirmation`, { body: {} });

    it('needs two people at the desk: the first gets no code, and can’t be the second', async () => {
      const first = await begin('bewaarder');
      expect([first.status, first.text]).toEqual([204, '']);
      expect((await confirm('bewaarder')).status).toBe(409);
      for (const person of ['elders-bewaarder', 'mama', 'robin', 'gids']) {
        expect((await confirm(person)).status, person).toBe(404);
      }
      expect((await confirm('tweede')).status).toBe(201);
      expect((await confirm('tweede')).status).toBe(409);
    });

    it('is no way in for who is new, nor for who works', async () => {
      expect((await begin('bewaarder', 'mama')).status).toBe(409);
      await giveAccount(house(), { person: 'gids', userName: 'de.gids', passphrase: PASSPHRASE });
      expect((await begin('bewaarder', 'gids')).status).toBe(404);
    });

    it('ends everything of before, guards what is own for seven days, and stands on top of the log', async () => {
      const before = server.browser();
      await ask(before, '/api/auth/passphrase', {
        body: { userName: 'robin.kever', passphrase: PASSPHRASE },
      });
      await house().query(sql`insert into passkey (credential_id, person_id, public_key, counter, transports, label, created_at)
        values ('oud', ${await idOf(house(), 'person', 'robin')}, '\\x00', 0, '{}', 'Oud', now())`);
      await begin('bewaarder');
      const { body } = await confirm('tweede');
      expect(body).toMatchObject({ kind: 'recovery', name: 'Robin Test' });
      const opened = await ask<OpenedCode>(server.browser(), CODE, { body: { code: body.code } });
      expect(opened.body).toMatchObject({ kind: 'recovery', userName: 'robin.kever' });

      const browser = server.browser();
      const fresh = 'acht ganzen op het water';
      // Another name in the question changes nothing: the one that was there stays.
      expect((await use(body.code, { userName: 'anders', passphrase: fresh }, browser)).status).toBe(204);
      expect((await before.visit('/api/v1/me')).status).toBe(401);
      const old = await ask(server.browser(), '/api/auth/passphrase', {
        body: { userName: 'robin.kever', passphrase: PASSPHRASE },
      });
      expect(old.status).toBe(422);
      expect(await ways(browser)).toMatchObject({
        account: { userName: 'robin.kever', guardedUntil: '2030-03-08T11:00:00.000Z' },
        passkeys: [],
        codes: [{ kind: 'recovery', madeBy: 'Bewaarder Test', confirmedBy: 'Tweede Test' }],
      });

      const [recovered, ...others] = await event();
      expect(others).toEqual([]);
      expect(JSON.parse(recovered?.payload ?? '{}')).toMatchObject({
        action: 'recovered',
        basis: 'file-holder',
        organisation: await idOf(house(), 'organisation', 'huis'),
        person: await idOf(house(), 'person', 'tweede'),
      });
    });

    it('writes its event into the same chain, which still holds', async () => {
      await begin('bewaarder');
      const { body } = await confirm('tweede');
      await use(body.code, { passphrase: 'acht ganzen op het water' });
      const events = await house().query<{ sequence: number; salt: Uint8Array; payload: string }>(
        sql`select sequence::int, salt, payload from access_event where dossier_id = ${dossier} order by sequence`,
      );
      const links =
        await house().query<LinkRow>(sql`select sequence::int, previous_hash as previous, commitment, hash
        from access_link where dossier_id = ${dossier} order by sequence`);
      for (const { sequence, salt, payload } of events) {
        const link = links.find(one => one.sequence === sequence);
        expect(Buffer.from(link?.commitment ?? [])).toEqual(Buffer.from(commitmentOf({ salt, payload })));
      }
      for (const { sequence, previous, commitment, hash } of links) {
        const expected = linkHashOf({ previousHash: previous, dossierId: dossier, sequence, commitment });
        expect(Buffer.from(hash)).toEqual(Buffer.from(expected));
      }
      const [head] = await house().query<{ hash: Uint8Array }>(
        sql`select hash from access_head where dossier_id = ${dossier}`,
      );
      expect(Buffer.from(head?.hash ?? [])).toEqual(Buffer.from(links.at(-1)?.hash ?? []));
    });

    it('does nothing at all when the log can’t be written (promise 13)', async () => {
      await begin('bewaarder');
      const { body } = await confirm('tweede');
      await house().query(sql`alter table access_link add constraint broken check (false) not valid`);
      try {
        expect((await use(body.code, { passphrase: 'acht ganzen op het water' })).status).toBe(500);
      } finally {
        await house().query(sql`alter table access_link drop constraint broken`);
      }
      const [row] = await house().query<{ guarded: string | null }>(
        sql`select guarded_until as guarded from account`,
      );
      expect(row?.guarded).toBeNull();
      expect((await use(body.code, { passphrase: 'acht ganzen op het water' })).status).toBe(204);
    });

    it('counts for a day', async () => {
      await begin('bewaarder');
      await house().setClock(new Date(Date.parse(NOON) + DAY).toISOString());
      expect((await confirm('tweede')).status).toBe(409);
      await begin('bewaarder');
      const { body } = await confirm('tweede');
      await house().setClock(new Date(Date.parse(NOON) + 2 * DAY).toISOString());
      expect((await use(body.code, { passphrase: 'acht ganzen op het water' })).status).toBe(422);
    });

    it('can’t be written into the log by hand', async () => {
      const attempt = house().database.transaction(async tx => {
        await tx.execute(sql`select set_config('role', 'kaart_identity', true)`);
        await tx.execute(sql`select kaart.append_way_in(gen_random_uuid())`);
      });
      await expect(attempt).rejects.toThrow();
    });
  });
});
