import { beforeAll, expect, it } from 'vitest';
import type { Problem } from '../../api/http/contract.ts';
import { describeOnBothDatabases } from '../helpers/house.ts';
import { idOf, openDoor, type Visitor } from '../helpers/visitor.ts';
import { fillWorld } from '../helpers/world.ts';

describeOnBothDatabases('The door of the API', house => {
  let door: ReturnType<typeof openDoor>;
  let robin: Visitor;
  let requests: string;
  let grants: string;
  let question: { kind: 'question'; organisationId: string; text: string };

  beforeAll(async () => {
    await fillWorld(house());
    door = openDoor(house());
    robin = await door.signIn('robin');
    const dossierId = await idOf(house(), 'dossier', 'dossier-robin');
    requests = `/api/v1/dossiers/${dossierId}/requests`;
    grants = `/api/v1/dossiers/${dossierId}/grants`;
    const organisationId = await idOf(house(), 'organisation', 'huis');
    question = { kind: 'question', organisationId, text: 'Wie schreef dit?' };
  });

  it('asks whoever has no session to sign in, in plain words', async () => {
    const answer = await door.nobody.get<Problem>('/api/v1/me');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ title: 'Je bent niet aangemeld', status: 401 });
  });

  it.each([
    ['another site', { Origin: 'https://kwaad.example' }],
    ['another site, as the browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbouring site', { 'Sec-Fetch-Site': 'same-site' }],
    ['an opaque page', { Origin: 'null' }],
    ['a typed address', { 'Sec-Fetch-Site': 'none', Origin: '' }],
  ])('refuses a change that comes from %s, with a JSON body too (promise 27)', async (_from, headers) => {
    const before = await robin.get(requests);
    const answer = await robin.post(requests, question, headers);
    expect(answer.status).toBe(403);
    expect((await robin.get(requests)).text).toBe(before.text);
  });

  it('lets a plain form of our own pages through, which has no origin to show', async () => {
    const form = { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' };
    expect((await robin.post(requests, question, form)).status).toBe(201);
  });

  it('refuses a change that says nothing about where it comes from (promise 27)', async () => {
    const response = await door.app.request(requests, { method: 'POST', body: '{}' });
    expect(response.status).toBe(403);
  });

  it('names each wrong field of a question, in Dutch', async () => {
    const answer = await robin.post<Problem>(grants, {
      partyId: 'nee',
      section: 'reports',
      purpose: 'spy',
      until: 'ooit',
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors?.map(({ field }) => field).sort()).toEqual(['partyId', 'purpose', 'until']);
    for (const { message } of answer.body.errors ?? [])
      expect(message).not.toMatch(/invalid|expected|required/i);
    const empty = await robin.post<Problem>(grants, {});
    expect(empty.body.errors?.length).toBeGreaterThan(0);
  });

  it.each([
    ['no JSON', () => '{"kind":'],
    ['an unknown field', () => JSON.stringify({ ...question, admin: true })],
    ['an unknown kind', () => JSON.stringify({ ...question, kind: 'everything' })],
    ['nothing', () => ''],
  ])('answers %s with 422 and never with an error of its own', async (_what, body) => {
    const response = await door.app.request(requests, {
      method: 'POST',
      body: body(),
      headers: {
        Cookie: robin.cookie ?? '',
        'Content-Type': 'application/json',
        'Sec-Fetch-Site': 'same-origin',
      },
    });
    expect(response.status).toBe(422);
  });

  it('answers an address that is no id as one that does not exist', async () => {
    const none = await robin.get('/api/v1/entries/00000000-0000-4000-8000-000000000000');
    for (const path of [
      '/api/v1/entries/1',
      "/api/v1/entries/' or 1=1",
      '/api/v1/dossiers/..',
      '/api/v1/nergens',
    ]) {
      const answer = await robin.get(path);
      expect([path, answer.status, answer.text]).toEqual([path, 404, none.text]);
    }
  });

  it('refuses a body that is too large before reading it', async () => {
    const answer = await robin.post(requests, { kind: 'question', text: 'a'.repeat(70_000) });
    expect(answer.status).toBe(413);
  });

  it('lets nothing personal be kept by a cache, and no page be made of it', async () => {
    for (const path of ['/api/v1/me', requests, grants, '/api/v1/nergens']) {
      const { headers } = await robin.get(path);
      expect(headers.get('Cache-Control'), path).toBe('no-store');
      expect(headers.get('Content-Security-Policy'), path).toContain("default-src 'none'");
      expect(headers.get('X-Content-Type-Options'), path).toBe('nosniff');
    }
  });

  it('describes itself in OpenAPI 3.1, made from the contracts', async () => {
    const { body } = await door.nobody.get<{ openapi: string; paths: Record<string, unknown> }>(
      '/api/openapi.json',
    );
    expect(body.openapi).toBe('3.1.0');
    // Whatever answers is described, but for the steps that a browser goes through by redirects.
    const undescribed = ['again', 'callback', 'login', 'logout', 'signed-out'].map(
      step => `/api/auth/${step}`,
    );
    const answering = door.app.routes
      .filter(
        ({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && path !== '/api/openapi.json',
      )
      .map(({ path }) => path.replaceAll(/:(\w+)(?:\{[^}]*\})?/g, '{$1}'));
    expect([...new Set([...Object.keys(body.paths), ...undescribed])].sort()).toEqual(
      [...new Set(answering)].sort(),
    );
  });

  it('asks for a fresh sign-in before giving access and before deletion, and never before taking back (design §6)', async () => {
    const longAgo = new Date(Date.now() - 60 * 60 * 1000);
    const tired = await door.signIn('groot', longAgo);
    const dossier = `/api/v1/dossiers/${await idOf(house(), 'dossier', 'dossier-groot')}`;
    const party = (await tired.get<{ items: { id: string }[] }>(`${dossier}/parties`)).body.items[0]?.id;
    const grant = { partyId: party, section: 'plan', purpose: 'know', until: '2030-04-01' };

    const refused = await tired.post<Problem>(`${dossier}/grants`, grant);
    expect(refused.status).toBe(403);
    expect(refused.body.type).toMatch(/step-up$/);
    expect((await tired.post(`${dossier}/requests`, { kind: 'deletion' })).status).toBe(403);
    expect((await tired.post(`${dossier}/requests`, question)).status).toBe(201);

    const fresh = await door.signIn('groot');
    const given = await fresh.post<{ id: string }>(`${dossier}/grants`, grant);
    expect(given.status).toBe(201);
    expect((await tired.delete(`${dossier}/grants/${given.body.id}`)).status).toBe(200);
  });

  it('says that it is there, and that it is ready', async () => {
    expect((await door.nobody.get('/healthz')).status).toBe(200);
    expect((await door.nobody.get('/readyz')).status).toBe(200);
  });
});

describeOnBothDatabases(
  'A visitor who asks too much',
  house => {
    it('is asked to wait, with the time after which it works again', async () => {
      const door = openDoor(house());
      const statuses: number[] = [];
      for (let count = 0; count < 8; count += 1) statuses.push((await door.nobody.get('/api/v1/me')).status);
      expect(statuses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
      expect(statuses.at(-1)).toBe(429);
      expect((await door.nobody.get('/api/v1/me')).headers.get('Retry-After')).toMatch(/^\d+$/);
      // Help is never refused.
      expect((await door.nobody.get('/healthz')).status).toBe(200);
    });
  },
  { KAART_RATE_LIMIT: '5' },
);
