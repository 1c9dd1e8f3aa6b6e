import { beforeAll, describe, expect, it } from 'vitest';
import type { AccessLog } from '../../api/access-log/contract.ts';
import type { Attachment } from '../../api/attachments/contract.ts';
import type { Entry } from '../../api/dossier/contract.ts';
import type { OwnWords } from '../../api/own-words/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { JPEG, PDF } from '../helpers/pictures.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld, sayYes } from '../helpers/world.ts';

const ORIGIN = 'http://localhost:4321';
/** The clock of the world stands still: what comes later must be said to be later. */
const LATER = '2030-03-01T11:05:00Z';

type OpenEntry = Extract<Entry, { face: 'open' }>;

describeOnBothDatabases('An opened card', house => {
  let door: ReturnType<typeof openDoor>;
  let robin: Visitor;
  let mama: Visitor;
  let mine: string;
  let keepsake: string;
  let sent: Attachment[];

  const send = async (bytes: BodyInit, name: string): Promise<Attachment> => {
    const answer = await door.app.request(`${ORIGIN}/api/v1/entries/${keepsake}/files`, {
      method: 'POST',
      headers: {
        Origin: ORIGIN,
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(name),
        ...(robin.cookie ? { Cookie: robin.cookie } : {}),
      },
      body: bytes,
    });
    expect(answer.status).toBe(201);
    return (await answer.json()) as Attachment;
  };

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    robin = await door.signIn('robin');
    mama = await door.signIn('mama');
    mine = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-robin')}`;
    const made = await robin.post<OwnWords>(`${mine}/own-words`, { section: 'keepsakes', title: 'Aan zee' });
    keepsake = made.body.id;
    const photo = await send(JPEG, 'strand.jpg');
    await house().setClock(LATER);
    sent = [photo, await send(PDF, 'kaartje.pdf')];
  });

  describe('with photos and papers', () => {
    it('names each of them, with what it is and how big, in the order in which they came', async () => {
      const { body } = await robin.get<OpenEntry>(`/api/v1/entries/${keepsake}`);
      expect(body.files).toEqual(sent);
      expect(body.files.map(({ mediaType, size }) => [mediaType, size])).toEqual([
        ['image/jpeg', JPEG.length],
        ['application/pdf', PDF.length],
      ]);
    });

    it('tells nothing of them to who may not read the card (promise 10)', async () => {
      const answer = await mama.get(`/api/v1/entries/${keepsake}`);
      expect(answer.status).toBe(404);
      expect(answer.text).not.toMatch(/strand|kaartje/);
    });

    it('shows them to who may read it, and says so in the log', async () => {
      await sayYes(house(), { from: 'robin', to: 'mama', section: 'keepsakes' });
      const { body } = await mama.get<OpenEntry>(`/api/v1/entries/${keepsake}`);
      expect(body.files.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
      const log = await robin.get<AccessLog>(`${mine}/access-log`);
      expect(log.body.items[0]).toMatchObject({ action: 'open', entryId: keepsake });
    });
  });

  it('without any says so', async () => {
    const id = await idOf(house(), 'entry', 'verslag');
    expect((await robin.get<OpenEntry>(`/api/v1/entries/${id}`)).body.files).toEqual([]);
  });

  it('that lies face down has no files at all (promise 9)', async () => {
    const id = await idOf(house(), 'entry', 'vertrouwelijk');
    const { body } = await robin.get<Entry>(`/api/v1/entries/${id}`);
    expect(body.face).toBe('withheld');
    expect(body).not.toHaveProperty('files');
  });
});
