import type { Hono } from 'hono/tiny';
import type { AccessLog, LogGaps } from '../../../../api/access-log/contract.ts';
import type { Request as Asked, NewRequest, Requests } from '../../../../api/requests/contract.ts';
import { dayIn, HAVEN } from '../invented.ts';
import { notThere, type Table } from './table.ts';

/** Two working days, also when a weekend lies in between. */
const REACTION_DAYS = 4;
const ANSWER_DAYS = 30;
const EXTENDED_DAYS = 90;

/** Who looked, and what I asked. */
export function answerAsking(house: Hono, table: Table): void {
  house.get('/dossiers/:id/access-log', c => c.json(log(table, c.req.query('person'))));
  house.get('/access-log/gaps', c => c.json({ items: [] } satisfies LogGaps));
  house.get('/dossiers/:id/requests', c => c.json({ items: table.requests } satisfies Requests));
  house.post('/dossiers/:id/requests', async c => c.json(ask(table, await c.req.json<NewRequest>()), 201));
  house.post('/dossiers/:id/requests/:requestId/withdraw', c => {
    const taken = takeBack(table, c.req.param('requestId'));
    return taken ? c.json(taken) : c.json(notThere, 404);
  });
}

function log({ events }: Table, person: string | undefined): AccessLog {
  const people = new Map(events.map(({ who }) => [who.id, { id: who.id, name: who.name }]));
  const items = events.filter(({ who }) => person === undefined || who.id === person);
  return { items, next: null, people: [...people.values()] };
}

function ask(table: Table, { kind, entryId, lookSequence, text }: NewRequest): Asked {
  const now = table.now();
  const asked: Asked = {
    id: table.nextId(),
    kind,
    state: 'open',
    askedBy: null,
    madeAt: now.toISOString(),
    reactionBy: dayIn(REACTION_DAYS, now),
    answerBy: dayIn(ANSWER_DAYS, now),
    promised: { rule: 'privacy-law', certainty: 'own-knowledge', extendedTo: dayIn(EXTENDED_DAYS, now) },
    organisation: HAVEN,
    routes: [
      { to: 'talk', certainty: 'source' },
      { to: 'klachtenlijn', certainty: 'source' },
      { to: 'gba', certainty: 'source' },
    ],
    entryId: entryId ?? null,
    relationId: null,
    lookSequence: lookSequence ?? null,
    text: text ?? null,
    reading: null,
    answer: null,
    withdrawnAt: null,
    coolingOffUntil: null,
    sources: [],
  };
  table.requests = [asked, ...table.requests];
  return asked;
}

function takeBack(table: Table, id: string): Asked | undefined {
  const withdrawnAt = table.now().toISOString();
  table.requests = table.requests.map(asked =>
    asked.id === id ? { ...asked, state: 'withdrawn', withdrawnAt } : asked,
  );
  return table.requests.find(asked => asked.id === id);
}
