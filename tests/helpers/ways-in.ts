import { sql } from 'drizzle-orm';
import { hashPassphrase } from '../../api/identity/passphrase/hash.ts';
import { takeIn } from '../../api/intake/take-in.ts';
import type { Browser } from './browser-jar.ts';
import type { TestHouse } from './house.ts';
import { idOf } from './visitor.ts';

/** A JSON question as a page of the site asks it, with the cookies of a browser. */
export async function ask<Body = unknown>(
  browser: Browser,
  path: string,
  {
    method = 'POST',
    body,
    headers = {},
  }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<{ status: number; headers: Headers; body: Body; text: string }> {
  const response = await browser.send(path, {
    method,
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('Content-Type')?.includes('json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

/** Writes a user name and passphrase for somebody straight into the table. */
export async function giveAccount(
  house: TestHouse,
  { person, userName, passphrase }: { person: string; userName: string; passphrase: string | null },
): Promise<void> {
  const kept = passphrase === null ? null : await hashPassphrase(passphrase);
  await house.query(sql`insert into account (person_id, user_name, passphrase, created_at)
    values (${await idOf(house, 'person', person)}, ${userName}, ${kept}, now())`);
}

const HUIS = {
  type: 'organisation',
  id: 'huis',
  name: 'Huis Test',
  kind: 'facility',
  howToAsk: 'Vraag het.',
};
const ELDERS = { ...HUIS, id: 'elders', name: 'Huis Elders' };

/** A youngster with a dossier, family, people who work, and keepers of two organisations. */
export async function fillDesk(house: TestHouse): Promise<void> {
  const lines = [
    HUIS,
    ELDERS,
    { type: 'person', id: 'robin', name: 'Robin Test', born: '2010-01-10', login: 'robin' },
    { type: 'person', id: 'kleintje', name: 'Klein Test', born: '2012-01-10' },
    ...['mama', 'gids', 'bewaarder', 'tweede', 'vreemde', 'elders-bewaarder', 'vertrouwd'].map(id => ({
      type: 'person',
      id,
      name: `${id.charAt(0).toUpperCase()}${id.slice(1)} Test`,
      login: id,
    })),
    { type: 'team', id: 'team', organisation: 'huis', name: 'Team Test', members: ['gids'] },
    ...['robin', 'kleintje'].flatMap(subject => [
      { type: 'dossier', id: `dossier-${subject}`, subject },
      { type: 'involvement', dossier: `dossier-${subject}`, person: 'mama', role: 'mother' },
      { type: 'involvement', dossier: `dossier-${subject}`, person: 'vertrouwd', role: 'trusted-person' },
      {
        type: 'involvement',
        dossier: `dossier-${subject}`,
        person: 'gids',
        role: 'guide',
        organisation: 'huis',
      },
      { type: 'source', dossier: `dossier-${subject}`, organisation: 'huis', connected: true },
    ]),
  ];
  const { problems } = await takeIn(
    house,
    lines.map(line => JSON.stringify(line)),
  );
  if (problems.length > 0) throw new Error(`The desk does not fit: ${JSON.stringify(problems)}`);
  for (const [person, organisation] of [
    ['bewaarder', 'huis'],
    ['tweede', 'huis'],
    ['elders-bewaarder', 'elders'],
  ] as const) {
    await house.query(sql`insert into keeper (organisation_id, person_id)
      values (${await idOf(house, 'organisation', organisation)}, ${await idOf(house, 'person', person)})`);
  }
}
