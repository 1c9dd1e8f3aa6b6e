import { sql } from 'drizzle-orm';
import { createApp } from '../../api/app.ts';
import { sessionCookieLine } from '../../api/identity/cookies.ts';
import { openSessions } from '../../api/identity/sessions.ts';
import type { TestHouse } from './house.ts';

/** What came back, with its JSON. `text` is the body to the letter. */
export type Answer<Body> = { status: number; headers: Headers; text: string; body: Body };

/** Somebody at the door of the API: signed in as one person, or nobody. */
export type Visitor = {
  personId: string;
  /** The line that a browser would send, undefined for nobody. */
  cookie: string | undefined;
  get<Body = unknown>(path: string): Promise<Answer<Body>>;
  post<Body = unknown>(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer<Body>>;
  put<Body = unknown>(path: string, body: unknown): Promise<Answer<Body>>;
  delete<Body = unknown>(path: string): Promise<Answer<Body>>;
};

const ORIGIN = 'http://localhost:4321';

/** The whole application on a test's house, and ways to come in. */
export function openDoor(house: TestHouse) {
  const sessions = openSessions(house);
  const app = createApp(house, {
    sessions,
    provider: { issuer: 'https://login.example', clientId: 'test', clientSecret: 'test' },
    onFailure: () => undefined,
  });

  const visitor = (personId: string, cookie: string | undefined): Visitor => {
    const send = async <Body>(
      method: string,
      path: string,
      init: RequestInit = {},
    ): Promise<Answer<Body>> => {
      const headers = { Origin: ORIGIN, ...(cookie ? { Cookie: cookie } : {}), ...init.headers };
      const response = await app.request(`${ORIGIN}${path}`, { ...init, method, headers });
      const text = await response.text();
      const isJson = response.headers.get('Content-Type')?.includes('json');
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: isJson ? JSON.parse(text) : undefined,
      };
    };
    return {
      personId,
      cookie,
      get: path => send('GET', path),
      delete: path => send('DELETE', path),
      put: (path, body) =>
        send('PUT', path, { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      post: (path, body, headers) =>
        send('POST', path, {
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
        }),
    };
  };

  return {
    app,
    sessions,
    /** Somebody without a session. */
    nobody: visitor('', undefined),
    /** A signed-in person, by the name that the sender of the data uses. `provedAt` is the last fresh sign-in. */
    async signIn(person: string, provedAt = new Date()): Promise<Visitor> {
      const personId = await idOf(house, 'person', person);
      const session = await sessions.start(personId, provedAt);
      return visitor(personId, sessionCookieLine(session.id));
    },
  };
}

/** Our id of something that a sender calls by a name of its own. */
export async function idOf(
  house: TestHouse,
  table: 'person' | 'dossier' | 'organisation' | 'team' | 'entry',
  externalId: string,
): Promise<string> {
  const [row] = await house.query<{ id: string }>(
    sql`select id from ${sql.identifier(table)} where external_id = ${externalId}`,
  );
  if (!row) throw new Error(`No ${table} called ${externalId}.`);
  return row.id;
}
