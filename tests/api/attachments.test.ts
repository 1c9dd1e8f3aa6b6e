import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import type { AccessLog } from '../../api/access-log/contract.ts';
import type { Attachment } from '../../api/attachments/contract.ts';
import type { Problem } from '../../api/http/contract.ts';
import type { OwnWords, OwnWordsPage } from '../../api/own-words/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { exif, JPEG, jpegPart, jpegWith, PDF, png, pngPart, WEBP, webpWith } from '../helpers/pictures.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, sayYes } from '../helpers/world.ts';

const CANARY = 'KANARIE-51.05N-3.72E';
const MEGABYTE = 1024 * 1024;
const ORIGIN = 'http://localhost:4321';

type Bytes = Buffer | ReadableStream<Uint8Array>;

/** A file of more than one piece, so that places and counts matter. */
const LARGE = png({ width: 1024, height: 900 });

describeOnBothDatabases(
  'Files',
  house => {
    let door: ReturnType<typeof openDoor>;
    let robin: Visitor;
    let mine: string;
    let entryId: string;

    const send = async (
      who: Visitor,
      bytes: Bytes,
      { to = entryId, name = 'foto.jpg' }: { to?: string; name?: string } = {},
    ) => {
      const answer = await door.app.request(`${ORIGIN}/api/v1/entries/${to}/files`, {
        method: 'POST',
        headers: {
          Origin: ORIGIN,
          'Content-Type': 'application/octet-stream',
          'X-File-Name': encodeURIComponent(name),
          ...(who.cookie ? { Cookie: who.cookie } : {}),
        },
        body: bytes,
        duplex: 'half',
      } as unknown as RequestInit);
      return { status: answer.status, body: (await answer.json()) as Attachment & Problem };
    };
    const keep = async (bytes: Bytes, options?: { to?: string; name?: string }): Promise<Attachment> => {
      const { status, body } = await send(robin, bytes, options);
      expect(status, JSON.stringify(body)).toBe(201);
      return body;
    };
    const fetchFile = async (who: Visitor, id: string, query = '') => {
      const answer = await door.app.request(`${ORIGIN}/api/v1/files/${id}${query}`, {
        headers: who.cookie ? { Cookie: who.cookie } : {},
      });
      return {
        status: answer.status,
        headers: answer.headers,
        bytes: Buffer.from(await answer.arrayBuffer()),
      };
    };
    const write = async (words: Record<string, unknown> = {}) =>
      (await robin.post<OwnWords>(`${mine}/own-words`, { section: 'keepsakes', title: 'Een dag', ...words }))
        .body;
    const filesHere = async () => {
      const { body } = await robin.get<OwnWordsPage>(`${mine}/own-words`);
      return body.items.find(({ id }) => id === entryId)?.files ?? [];
    };

    beforeAll(async () => {
      await fillWorld(house());
      door = openDoor(house());
      robin = await door.signIn('robin');
      mine = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-robin')}`;
      entryId = (await write()).id;
    });

    describe('that are sent', () => {
      it.each([
        ['a photo', JPEG, 'image/jpeg', 'jpg'],
        ['a drawing', png(), 'image/png', 'png'],
        ['a small photo', WEBP, 'image/webp', 'webp'],
        ['a letter', PDF, 'application/pdf', 'pdf'],
      ])('come back byte for byte: %s', async (_, bytes, mediaType, ending) => {
        const made = await keep(bytes, { name: 'Naar zee.exe' });
        expect(made).toMatchObject({ mediaType, size: bytes.length, name: `Naar zee.exe.${ending}` });
        const back = await fetchFile(robin, made.id);
        expect(back.status).toBe(200);
        expect(back.bytes.equals(bytes)).toBe(true);
        expect(back.headers.get('Content-Type')).toBe(mediaType);
        expect(back.headers.get('Content-Length')).toBe(String(bytes.length));
        expect(await filesHere()).toContainEqual(made);
      });

      it('lie in pieces of 256 kB, each sealed by itself, and come back as one', async () => {
        const made = await keep(LARGE);
        const pieces = await house().query<{ position: number; length: number }>(
          sql`select position, length(bytes) as length from attachment_chunk
            where attachment_id = ${made.id} order by position`,
        );
        const overhead = 29;
        expect(pieces.map(({ length }) => Number(length) - overhead)).toEqual([
          ...Array.from({ length: Math.floor(LARGE.length / 262_144) }, () => 262_144),
          LARGE.length % 262_144,
        ]);
        expect((await fetchFile(robin, made.id)).bytes.equals(LARGE)).toBe(true);
      });

      it('may come in crumbs, as on a bad line', async () => {
        const crumbs = new ReadableStream<Uint8Array>({
          start(controller) {
            for (const byte of JPEG) controller.enqueue(Uint8Array.of(byte));
            controller.close();
          },
        });
        const made = await keep(crumbs);
        expect((await fetchFile(robin, made.id)).bytes.equals(JPEG)).toBe(true);
      });

      it.each([
        ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
        [
          'a drawing that is a program',
          Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
        ],
        ['a program', Buffer.from('MZ\u0090\u0000\u0003'.repeat(2000), 'latin1')],
        ['an archive', Buffer.from('504b0304'.padEnd(200, '0'), 'hex')],
        ['a moving picture of another kind', Buffer.from('GIF89a'.padEnd(200, '\0'))],
        ['words', Buffer.from('%PD'.repeat(100))],
        ['half a photo', JPEG.subarray(0, JPEG.length - 60)],
        ['half a drawing', png().subarray(0, 60)],
        ['a drawing that was damaged', damaged(png(), 45)],
        ['half a small photo', WEBP.subarray(0, 50)],
        ['half a letter', PDF.subarray(0, PDF.length - 7)],
        ['only the start of a photo', Buffer.of(0xff, 0xd8, 0xff, 0xd9)],
        ['a photo without a size', sizeless(JPEG)],
      ])('are refused when they are %s, whatever their name says', async (_, bytes) => {
        const before = await filesHere();
        const { status, body } = await send(robin, bytes, { name: 'foto.jpg' });
        expect([status, body.errors?.[0]?.field]).toEqual([422, 'file']);
        expect(await filesHere()).toEqual(before);
      });

      it('are refused when there is nothing in them', async () => {
        expect((await send(robin, Buffer.alloc(0))).status).toBe(422);
      });

      it.each([
        ['a letter', PDF],
        ['something behind the end of a photo', JPEG],
        ['what is no photo', Buffer.from('woorden')],
      ])('are refused above the limit while they still come in: %s without end', async (_, start) => {
        let sent = 0;
        const endless = new ReadableStream<Uint8Array>({
          pull(controller) {
            controller.enqueue(sent === 0 ? start : new Uint8Array(65_536));
            sent += 65_536;
          },
        });
        const before = await filesHere();
        const { status, body } = await send(robin, endless);
        expect([status, body.errors?.[0]?.message]).toEqual([
          413,
          'Dit bestand is te groot. Het mag 2 MB zijn.',
        ]);
        expect(sent).toBeLessThan(2 * MEGABYTE + 10 * 65_536);
        expect(await filesHere()).toEqual(before);
      });

      it('leave nothing behind on the disk', async () => {
        expect(await readdir(join(house().config.dataFolder, 'incoming'))).toEqual([]);
      });

      it.each([
        ['../../etc/wacht‮gpj.jpg', 'wachtgpj.jpg'],
        ['C:\\fotos\\zee.JPEG', 'zee.jpg'],
        ['   ', 'bestand.jpg'],
        ['.jpg', 'bestand.jpg'],
        ['a\r\nSet-Cookie: b', 'aSet-Cookie b.jpg'],
        [`${'é'.repeat(200)}.jpg`, `${'é'.repeat(100)}.jpg`],
      ])('keep a name that is only a name: %s', async (given, name) => {
        const made = await keep(JPEG, { name: given });
        expect(made.name).toBe(name);
        const disposition = (await fetchFile(robin, made.id, '?keep=1')).headers.get('Content-Disposition');
        expect(disposition).toBe(
          `attachment; filename="bestand.jpg"; filename*=UTF-8''${encodeURIComponent(name)}`,
        );
      });
    });

    describe('that are pictures', () => {
      const tells = exif({ side: 6, tells: CANARY });

      it('no longer tell where and when they were made, but still which side is up', async () => {
        const told = jpegWith(
          jpegPart(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tells])),
          jpegPart(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${CANARY}</x>`)),
          jpegPart(0xe2, Buffer.from(`MPF\0${CANARY}`)),
          jpegPart(0xed, Buffer.from(`Photoshop 3.0\0${CANARY}`)),
          jpegPart(0xfe, Buffer.from(CANARY)),
        );
        const made = await keep(Buffer.concat([told, Buffer.from(CANARY)]));
        const { bytes } = await fetchFile(robin, made.id);
        expect(bytes.includes('KANARIE')).toBe(false);
        const upSide = bytes.indexOf(Buffer.of(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6));
        expect(upSide).toBeGreaterThan(0);
        // And the picture itself is what it was.
        expect(bytes.subarray(bytes.length - 200).equals(JPEG.subarray(JPEG.length - 200))).toBe(true);
      });

      it('no longer tell it as a drawing', async () => {
        const parts = [
          pngPart('tEXt', Buffer.from(`Location\0${CANARY}`)),
          pngPart('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${CANARY}`)),
          pngPart('eXIf', tells),
          pngPart('tIME', Buffer.of(7, 0xea, 1, 1, 1, 1, 1)),
          pngPart('prIv', Buffer.from(CANARY)),
        ];
        const made = await keep(Buffer.concat([png({ parts }), Buffer.from(CANARY)]));
        expect((await fetchFile(robin, made.id)).bytes.equals(png())).toBe(true);
      });

      it('no longer tell it as a small photo, and keep their length', async () => {
        const told = webpWith(tells);
        const made = await keep(Buffer.concat([told, Buffer.from(CANARY)]));
        const { bytes } = await fetchFile(robin, made.id);
        expect(bytes.includes('KANARIE')).toBe(false);
        expect(bytes.length).toBe(told.length);
        expect(bytes.includes(WEBP.subarray(12))).toBe(true);
      });
    });

    describe('that are opened', () => {
      it('can do nothing as a page, are kept by no cache, and are taken for nothing else', async () => {
        const photo = await keep(JPEG);
        const letter = await keep(PDF);
        const shown = (await fetchFile(robin, photo.id)).headers;
        expect(shown.get('Content-Disposition')).toMatch(/^inline;/);
        expect(shown.get('X-Content-Type-Options')).toBe('nosniff');
        expect(shown.get('Cache-Control')).toBe('no-store');
        expect(shown.get('Content-Security-Policy')).toMatch(/default-src 'none'; sandbox/);
        expect(shown.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
        expect((await fetchFile(robin, photo.id, '?keep=1')).headers.get('Content-Disposition')).toMatch(
          /^attachment;/,
        );
        expect((await fetchFile(robin, letter.id)).headers.get('Content-Disposition')).toMatch(
          /^attachment;/,
        );
      });

      it('are for whoever may read the card, and write who opened them; the young person leaves no trace', async () => {
        const made = await keep(JPEG);
        const looks = async () => (await robin.get<AccessLog>(`${mine}/access-log`)).body.items;
        await fetchFile(robin, made.id);
        expect(await looks()).toEqual([]);
        for (const person of ['papa', 'gids', 'groot', 'vreemde']) {
          expect((await fetchFile(await door.signIn(person), made.id)).status).toBe(404);
        }
        expect((await fetchFile(door.nobody, made.id)).status).toBe(401);

        await sayYes(house(), { from: 'robin', to: 'mama', section: 'keepsakes' });
        const mama = await door.signIn('mama');
        const got = await fetchFile(mama, made.id);
        expect([got.status, got.bytes.equals(JPEG)]).toEqual([200, true]);
        expect(await looks()).toEqual([
          expect.objectContaining({
            action: 'file',
            basis: 'consent',
            entryId,
            section: 'keepsakes',
            count: null,
          }),
        ]);
        await house().query(sql`update "grant" set ended_at = kaart.app_now()`);
        expect((await fetchFile(mama, made.id)).status).toBe(404);
      });

      it('go when their card goes into the bin, and come back with it', async () => {
        const own = await write();
        const made = await keep(JPEG, { to: own.id });
        await robin.post(`/api/v1/own-words/${own.id}/bin`, { version: 1 });
        expect((await fetchFile(robin, made.id)).status).toBe(404);
        expect((await send(robin, JPEG, { to: own.id })).status).toBe(404);
        const back = await robin.post<OwnWords>(`/api/v1/own-words/${own.id}/unbin`);
        expect(back.body.files).toEqual([made]);
        await robin.post(`/api/v1/own-words/${own.id}/bin`, { version: back.body.version });
        await robin.delete(`/api/v1/own-words/${own.id}`);
        expect(
          await house().query(sql`select 1 from attachment_chunk where attachment_id = ${made.id}`),
        ).toEqual([]);
      });

      it('are thrown away one by one, by whoever put them there', async () => {
        const made = await keep(JPEG);
        await sayYes(house(), { from: 'robin', to: 'papa', section: 'keepsakes' });
        const papa = await door.signIn('papa');
        expect((await fetchFile(papa, made.id)).status).toBe(200);
        expect((await papa.delete(`/api/v1/files/${made.id}`)).status).toBe(404);
        expect((await robin.delete(`/api/v1/files/${made.id}`)).status).toBe(204);
        expect((await fetchFile(robin, made.id)).status).toBe(404);
        expect((await robin.delete(`/api/v1/files/${made.id}`)).status).toBe(404);
      });
    });

    it('go beside nothing but a card of one’s own', async () => {
      for (const name of ['verslag', 'in-belang', 'gezondheid', 'groot-aandenken']) {
        const to = await idOf(house(), 'entry', name);
        expect((await send(robin, JPEG, { to })).status, name).toBe(404);
      }
      for (const person of ['mama', 'gids', 'groot']) {
        expect((await send(await door.signIn(person), JPEG)).status, person).toBe(404);
      }
      expect((await send(door.nobody, JPEG)).status).toBe(401);
    });

    it('have room for one dossier together, also when two come in at once', async () => {
      const groot = await door.signIn('groot');
      const dossier = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-groot')}`;
      const own = await groot.post<OwnWords>(`${dossier}/own-words`, { section: 'keepsakes', title: 'Vol' });
      const size = 1.4 * MEGABYTE;
      const letter = Buffer.concat([PDF, Buffer.alloc(size), Buffer.from('%%EOF')]);
      const answers = await Promise.all([1, 2, 3, 4].map(() => send(groot, letter, { to: own.body.id })));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 413, 413]);
      expect(answers.find(({ status }) => status === 413)?.body.errors?.[0]?.message).toMatch(
        /^Je dossier is vol/,
      );
      // Room that was given back is room.
      const kept = answers.find(({ status }) => status === 201);
      await groot.delete(`/api/v1/files/${kept?.body.id}`);
      expect((await send(groot, letter, { to: own.body.id })).status).toBe(201);
    });

    it('lie in the database as noise, their names too', async () => {
      await keep(Buffer.concat([PDF.subarray(0, -6), Buffer.from(`${CANARY}\n%%EOF\n`)]), {
        name: `${CANARY}.pdf`,
      });
      const rows = await house().query(sql`select name::text as row from attachment
        union all select bytes::text from attachment_chunk`);
      const all = JSON.stringify(rows);
      expect(all).not.toContain(Buffer.from('KANARIE').toString('hex'));
      expect(all).not.toContain('KANARIE');
    });
  },
  { KAART_FILE_MEGABYTES: '2', KAART_DOSSIER_MEGABYTES: '3' },
);

/** The same bytes, one of them turned over. */
function damaged(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
}

/** The same photo, with a height of nothing. */
function sizeless(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt16BE(0, bytes.indexOf(Buffer.of(0xff, 0xc0)) + 5);
  return copy;
}
