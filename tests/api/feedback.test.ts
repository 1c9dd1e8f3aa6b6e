import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { asService } from '../../api/database/transaction.ts';
import { readFeedback, sweepFeedback } from '../../api/feedback/read.ts';
import type { Problem } from '../../api/http/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { openDoor } from '../helpers/visitor.ts';

const PAGE = '/nl/rechten/zakgeld/';
const ASK = `/api/v1/feedback?page=${PAGE}`;
const ORIGIN = 'http://localhost:4321';

/** A site of one page: feedback is about pages that exist. */
const site = mkdtempSync(join(tmpdir(), 'kaart-site-'));
mkdirSync(join(site, PAGE), { recursive: true });
writeFileSync(join(site, PAGE, 'index.html'), '<!doctype html>');

describeOnBothDatabases(
  'Saying something of a page',
  house => {
    const door = () => openDoor(house());
    const submit = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      door().app.request(`${ORIGIN}${ASK}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
        },
        body: new URLSearchParams(fields).toString(),
      });

    beforeEach(async () => {
      await house().setClock('2030-03-01T12:00:00Z');
      await house().query(sql`delete from feedback`);
    });

    it('keeps a face and a text, and tells the moderators by page', async () => {
      const answer = await door().nobody.post(ASK, {
        kind: 'clarity',
        clarity: 'unclear',
        text: 'Wat is een voogd?',
      });
      await door().nobody.post(ASK, { kind: 'clarity', clarity: 'clear' });
      await door().nobody.post(ASK, { kind: 'mistake', text: 'Het nummer klopt niet.' });
      expect([answer.status, answer.text]).toEqual([204, '']);
      expect(await readFeedback(house())).toEqual([
        {
          page: PAGE,
          clarity: { clear: 1, partly: 0, unclear: 1 },
          mistakes: 1,
          texts: expect.arrayContaining([
            { day: '2030-03-01', clarity: 'unclear', text: 'Wat is een voogd?' },
            { day: '2030-03-01', clarity: null, text: 'Het nummer klopt niet.' },
          ]),
        },
      ]);
    });

    it('keeps a correction with who says it and where to check it, and counts it as a mistake', async () => {
      const correction = {
        kind: 'correction',
        about: 'KeDo',
        text: 'Er is een app.',
        by: 'Verzonnen Aanbieder',
        source: 'https://voorbeeld.invalid/',
      };
      expect((await door().nobody.post(ASK, correction)).status).toBe(204);
      expect((await door().nobody.post(ASK, { ...correction, source: ' ' })).status).toBe(422);
      const text =
        'Over KeDo: Er is een app. Voor: Verzonnen Aanbieder. Na te kijken: https://voorbeeld.invalid/';
      expect(await readFeedback(house())).toMatchObject([
        { mistakes: 1, texts: [{ day: '2030-03-01', clarity: null, text }] },
      ]);
    });

    it('keeps no word in plain: people name others, however kindly we ask them not to (promise 21)', async () => {
      await door().nobody.post(ASK, { kind: 'mistake', text: 'KANARIE-mening' });
      const rows = await house().query<{ row: string }>(sql`
        select feedback::text || encode(coalesce(text, ''), 'escape') as row from feedback`);
      expect(rows).toHaveLength(1);
      expect(JSON.stringify(rows)).not.toContain('KANARIE');
    });

    it('removes a text after 90 days and not a day sooner; what was counted stays', async () => {
      await door().nobody.post(ASK, { kind: 'clarity', clarity: 'partly', text: 'Te lang.' });
      await house().setClock('2030-05-29T12:00:00Z');
      expect(await sweepFeedback(house())).toBe(0);
      await house().setClock('2030-05-30T12:00:00Z');
      expect(await sweepFeedback(house())).toBe(1);
      expect(await readFeedback(house())).toEqual([
        { page: PAGE, clarity: { clear: 0, partly: 1, unclear: 0 }, mistakes: 0, texts: [] },
      ]);
    });

    it('refuses what is neither a form nor JSON', async () => {
      const answer = await door().nobody.post(ASK, { kind: 'clarity' }, { 'Content-Type': 'text/plain' });
      expect(answer.status).toBe(422);
      expect((await door().nobody.post(ASK)).status).toBe(422);
    });

    it.each([
      ['no face', { kind: 'clarity' }, 'clarity'],
      ['a face that does not exist', { kind: 'clarity', clarity: 'boos' }, 'clarity'],
      ['a mistake without words', { kind: 'mistake', text: '   ' }, 'text'],
      ['a text without end', { kind: 'mistake', text: 'a'.repeat(501) }, 'text'],
    ])('refuses %s and says which field', async (_, body, field) => {
      const { status, body: problem } = await door().nobody.post<Problem>(ASK, body);
      expect([status, problem.errors?.[0]?.field]).toEqual([422, field]);
    });

    it.each([
      'https://kwaad.example/',
      '//kwaad.example/',
      '/nl/../etc/',
      '/nl/mijn-dossier/',
      '/nl/rechten/zakgeld',
    ])('takes nothing for %s, which is no public page of ours, and leads nobody there', async page => {
      const address = `/api/v1/feedback?page=${encodeURIComponent(page)}`;
      const { status } = await door().nobody.post(address, { kind: 'clarity', clarity: 'clear' });
      expect(status).toBe(422);
      const form = await door().app.request(`${ORIGIN}${address}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' },
        body: 'kind=clarity&clarity=clear',
      });
      expect(form.headers.get('Location')).toBeNull();
    });

    it('takes nothing for a page that is not on the site', async () => {
      const { status } = await door().nobody.post('/api/v1/feedback?page=/nl/bestaat-niet/', {
        kind: 'clarity',
        clarity: 'clear',
      });
      expect(status).toBe(404);
    });

    describe('without script', () => {
      it('sends the form back to its page, which says thank you', async () => {
        const answer = await submit({ kind: 'clarity', clarity: 'clear', text: '' });
        expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${PAGE}#feedback-dank`]);
        expect(await readFeedback(house())).toMatchObject([{ clarity: { clear: 1 }, texts: [] }]);
      });

      it('sends back what is not complete, with the message for that', async () => {
        expect((await submit({ kind: 'clarity' })).headers.get('Location')).toBe(
          `${PAGE}#feedback-onvolledig`,
        );
        expect(await readFeedback(house())).toEqual([]);
      });

      it('keeps nothing that another site sends', async () => {
        const answer = await submit(
          { kind: 'clarity', clarity: 'clear' },
          { 'Sec-Fetch-Site': 'cross-site' },
        );
        expect(answer.headers.get('Location')).toBe(`${PAGE}#feedback-later`);
        expect(await readFeedback(house())).toEqual([]);
      });
    });

    it('lets who may write read nothing, and who may read only ever take a text away', async () => {
      await door().nobody.post(ASK, { kind: 'mistake', text: 'Iets.' });
      const { database } = house();
      const attempts = [
        ['kaart_feedback', sql`select * from feedback`],
        ['kaart_moderator', sql`update feedback set text = '\\x00'`],
        ['kaart_moderator', sql`update feedback set page = '/nl/'`],
        ['kaart_moderator', sql`delete from feedback`],
      ] as const;
      for (const [role, attempt] of attempts) {
        await expect(asService(database, role, tx => tx.execute(attempt))).rejects.toMatchObject({
          cause: { code: '42501' },
        });
      }
    });
  },
  { KAART_SITE: site },
);

describeOnBothDatabases(
  'Saying much in a short time',
  house => {
    it('is slowed down: ten a minute where the rest may ask a hundred', async () => {
      const door = openDoor(house());
      const statuses: number[] = [];
      for (let count = 0; count < 11; count += 1) {
        const { status } = await door.nobody.post(ASK, { kind: 'clarity', clarity: 'clear' });
        statuses.push(status);
      }
      expect(statuses).toEqual([...Array(10).fill(204), 429]);
    });
  },
  { KAART_SITE: site, KAART_RATE_LIMIT: '100' },
);
