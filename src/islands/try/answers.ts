import { Hono } from 'hono/tiny';
import type { AccessEvent, AccessLog } from '../../../api/access-log/contract.ts';
import type { Dossier, Entry, EntryCard, EntryPage, Section } from '../../../api/dossier/contract.ts';
import type { Problem } from '../../../api/http/contract.ts';
import type { Me } from '../../../api/identity/contract.ts';
import type { Request as Asked, NewRequest, Requests } from '../../../api/requests/contract.ts';
import type { Grant, NewGrant, Party, Preview } from '../../../api/sharing/contract.ts';
import { dayOf } from '../shared/dates.ts';
import { SHELVES } from '../shared/pictos.ts';
import {
  DOSSIER_ID,
  dayIn,
  HAVEN,
  INVENTED_PARTIES,
  type InventedEntry,
  idOf,
  inventedEntries,
  inventedEvents,
  inventedGrants,
  inventedSources,
  momentIn,
  SUBJECT,
} from './invented.ts';

/** A working day later than `days` would say when a weekend lies in between. */
const REACTION_DAYS = 4;
const ANSWER_DAYS = 30;

type Table = {
  entries: InventedEntry[];
  grants: Grant[];
  events: AccessEvent[];
  requests: Asked[];
  /** For what is made while somebody tries. */
  nextId: () => string;
  now: () => Date;
};

function layTable(now: () => Date): Table {
  let made = 1000;
  return {
    entries: inventedEntries(now()),
    grants: inventedGrants(now()),
    events: inventedEvents(now()),
    requests: [],
    nextId: () => {
      made += 1;
      return idOf(made);
    },
    now,
  };
}

/**
 * Answers the questions of the signed-in screens out of an invented dossier that lives in this page alone. It speaks the
 * contracts of the API, sends nothing and keeps nothing: whoever leaves the page leaves it as it was.
 *
 * @param now the clock; the dossier is always of these days
 */
export function inventedAnswers(now: () => Date = () => new Date()) {
  const table = layTable(now);
  const house = new Hono().basePath('/api/v1');

  house.get('/me', c => c.json(me(table)));
  house.get('/dossiers/:id', c => c.json(dossier(table)));
  house.get('/dossiers/:id/entries', c => c.json(page(table, c.req.query('section'))));
  house.get('/entries/:id', c => {
    const entry = opened(table, c.req.param('id'));
    return entry ? c.json(entry) : c.json(notThere, 404);
  });
  house.get('/dossiers/:id/parties', c =>
    c.json({ items: INVENTED_PARTIES.map(party => counted(table, party)) }),
  );
  house.get('/dossiers/:id/grants', c => c.json({ items: table.grants }));
  house.post('/dossiers/:id/grants', async c => c.json(give(table, await c.req.json<NewGrant>()), 201));
  house.delete('/dossiers/:id/grants/:grantId', c => {
    const ended = end(table, c.req.param('grantId'));
    return ended ? c.json(ended) : c.json(notThere, 404);
  });
  house.get('/dossiers/:id/preview', c => {
    const party = INVENTED_PARTIES.find(({ id }) => id === c.req.query('as'));
    return party ? c.json(preview(table, party)) : c.json(notThere, 404);
  });
  house.get('/dossiers/:id/access-log', c => c.json(log(table)));
  house.get('/dossiers/:id/requests', c => c.json({ items: table.requests } satisfies Requests));
  house.post('/dossiers/:id/requests', async c => c.json(ask(table, await c.req.json<NewRequest>()), 201));
  house.post('/dossiers/:id/requests/:requestId/withdraw', c => {
    const taken = takeBack(table, c.req.param('requestId'));
    return taken ? c.json(taken) : c.json(notThere, 404);
  });
  house.notFound(c => c.json(notThere, 404));

  return async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    house.request(input instanceof URL ? input.href : input, init);
}

const notThere: Problem = {
  type: 'https://open-kaart.example/problems/not-found',
  title: 'Dit is er niet',
  status: 404,
  detail: 'In dit verzonnen dossier is dit er niet.',
};

function me({ now }: Table): Me {
  return {
    id: SUBJECT.id,
    name: SUBJECT.name,
    dossiers: [{ id: DOSSIER_ID, relation: 'subject', subjectName: SUBJECT.name }],
    keeps: false,
    session: { endsAt: momentIn(1, now()), freshUntil: momentIn(1, now()), shared: false },
    // The page itself says that everybody is invented.
    demo: false,
  };
}

const cardOf = (entry: InventedEntry): EntryCard => {
  if (entry.face === 'withheld') return entry;
  const { text: _, ...card } = entry;
  return card;
};

function dossier({ entries, now }: Table): Dossier {
  const counts = (section: Section, face: EntryCard['face']) =>
    entries.filter(entry => entry.section === section && entry.face === face).length;
  return {
    id: DOSSIER_ID,
    relation: 'subject',
    subject: { name: SUBJECT.name, lifeStage: 'capable-minor', turnsEighteenOn: dayIn(1000, now()) },
    sections: SHELVES.map(section => ({
      section,
      open: counts(section, 'open'),
      withheld: counts(section, 'withheld'),
    })).filter(({ open, withheld }) => open + withheld > 0),
    sources: inventedSources(now()),
    newest: entries
      .map(cardOf)
      .filter(card => card.face === 'open')
      .filter(card => card.day <= dayOf(now()))
      .slice(0, 5),
  };
}

function page({ entries }: Table, section: string | undefined): EntryPage {
  const onShelf = entries.filter(entry => section === undefined || entry.section === section);
  return { items: onShelf.map(cardOf), next: null };
}

function opened({ entries, now }: Table, id: string): Entry | undefined {
  const entry = entries.find(one => one.id === id);
  if (!entry) return undefined;
  if (entry.face === 'withheld') return { ...entry, dossierId: DOSSIER_ID };
  return {
    ...entry,
    dossierId: DOSSIER_ID,
    files: [],
    keptUntil: entry.origin === 'own' ? null : dayIn(7300, now()),
  };
}

const activeOf = ({ grants }: Table, { id }: Party): Grant[] =>
  grants.filter(({ partyId, state }) => partyId === id && state === 'active');

const counted = (table: Table, party: Party): Party => ({
  ...party,
  activeGrants: activeOf(table, party).length,
});

/** The table through somebody's eyes: what a yes covers lies face up, and what lies closed for oneself never does. */
function preview(table: Table, party: Party): Preview {
  const active = activeOf(table, party);
  return {
    party: counted(table, party),
    cards: table.entries.map(entry => ({
      card: cardOf(entry),
      faceUp:
        entry.face === 'open' &&
        active.some(({ section, entryId }) => section === entry.section || entryId === entry.id),
      canGive: entry.face === 'open',
    })),
    onlyTheirs: [],
  };
}

function give(table: Table, { partyId, section, entryId, purpose, until }: NewGrant): Grant {
  const given: Grant = {
    id: table.nextId(),
    partyId,
    section: section ?? null,
    entryId: entryId ?? null,
    purpose,
    startsAt: table.now().toISOString(),
    endsAt: new Date(`${until}T22:00:00Z`).toISOString(),
    endedAt: null,
    state: 'active',
  };
  table.grants = [given, ...table.grants];
  lookBecauseOf(table, given);
  return given;
}

/** Whoever gets access here looks at once, so that there is something to see at *who looked*. */
function lookBecauseOf(table: Table, { partyId, section, entryId, purpose }: Grant): void {
  const party = INVENTED_PARTIES.find(({ id }) => id === partyId);
  const entry = table.entries.find(({ id }) => id === entryId);
  if (!party) return;
  const looked: AccessEvent = {
    sequence: table.events.length + 1,
    at: table.now().toISOString(),
    action: entryId ? 'open' : 'list',
    who: { id: party.id, name: party.members[0] ?? party.name, role: party.role },
    organisation: party.organisation,
    section: section ?? entry?.section ?? null,
    count: entryId
      ? null
      : table.entries.filter(one => one.section === section && one.face === 'open').length,
    entryId,
    entryTitle: entry?.face === 'open' ? entry.title : null,
    basis: 'consent',
    relation: null,
    purpose,
  };
  table.events = [looked, ...table.events];
}

function end(table: Table, id: string): Grant | undefined {
  table.grants = table.grants.map(grant =>
    grant.id === id ? { ...grant, endedAt: table.now().toISOString(), state: 'ended' } : grant,
  );
  return table.grants.find(grant => grant.id === id);
}

function log({ events }: Table): AccessLog {
  const people = new Map(events.map(({ who }) => [who.id, { id: who.id, name: who.name }]));
  return { items: events, next: null, people: [...people.values()] };
}

function ask(table: Table, { kind, entryId, lookSequence, text }: NewRequest): Asked {
  const asked: Asked = {
    id: table.nextId(),
    kind,
    state: 'open',
    askedBy: null,
    madeAt: table.now().toISOString(),
    reactionBy: dayIn(REACTION_DAYS, table.now()),
    answerBy: dayIn(ANSWER_DAYS, table.now()),
    promised: {
      rule: 'privacy-law',
      certainty: 'own-knowledge',
      extendedTo: dayIn(3 * ANSWER_DAYS, table.now()),
    },
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
  table.requests = table.requests.map(asked =>
    asked.id === id ? { ...asked, state: 'withdrawn', withdrawnAt: table.now().toISOString() } : asked,
  );
  return table.requests.find(asked => asked.id === id);
}
