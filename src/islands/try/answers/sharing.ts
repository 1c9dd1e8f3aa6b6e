import type { Hono } from 'hono/tiny';
import type { AccessEvent } from '../../../../api/access-log/contract.ts';
import type { AccessAnswer, AccessRequest } from '../../../../api/sharing/asking/contract.ts';
import type { Departures, PersonAround } from '../../../../api/sharing/closing/contract.ts';
import type { Grant, NewGrant, Party, Preview } from '../../../../api/sharing/contract.ts';
import type { OtherDoors, Readers } from '../../../../api/sharing/other-doors/contract.ts';
import type { GrantsToReview } from '../../../../api/sharing/review/contract.ts';
import type { Templates, UseTemplate } from '../../../../api/sharing/templates/contract.ts';
import { INVENTED_PARTIES, INVENTED_TEMPLATES } from '../invented.ts';
import { cardOf } from './reading.ts';
import { activeGrantsOf, notThere, partyOf, reads, type Table } from './table.ts';

/** Who sees what, and every way in which that changes. */
export function answerSharing(house: Hono, table: Table): void {
  house.get('/dossiers/:id/parties', c =>
    c.json({ items: INVENTED_PARTIES.map(one => counted(table, one)) }),
  );
  house.get('/dossiers/:id/grants', c => c.json({ items: table.grants }));
  house.post('/dossiers/:id/grants', async c => c.json(give(table, await c.req.json<NewGrant>()), 201));
  house.delete('/dossiers/:id/grants/:grantId', c => {
    const ended = end(table, c.req.param('grantId'));
    return ended ? c.json(ended) : c.json(notThere, 404);
  });
  house.get('/dossiers/:id/preview', c => {
    const party = partyOf(c.req.query('as'));
    return party ? c.json(preview(table, party)) : c.json(notThere, 404);
  });
  house.get('/dossiers/:id/readers', c => c.json(readers(table, c.req.query('entry'))));
  house.get('/dossiers/:id/other-doors', c => c.json({ doors: [], trusted: [] } satisfies OtherDoors));
  house.get('/dossiers/:id/grants-to-review', c => c.json({ items: [] } satisfies GrantsToReview));
  house.get('/dossiers/:id/departures', c => c.json({ items: [] } satisfies Departures));
  answerTemplates(house, table);
  answerAccessRequests(house, table);
  answerBlocks(house, table);
}

function answerTemplates(house: Hono, table: Table): void {
  house.get('/dossiers/:id/templates', c => c.json({ items: [...INVENTED_TEMPLATES] } satisfies Templates));
  house.post('/dossiers/:id/templates/:template', async c => {
    const template = INVENTED_TEMPLATES.find(({ id }) => id === c.req.param('template'));
    if (!template) return c.json(notThere, 404);
    const { partyIds, until } = await c.req.json<UseTemplate>();
    const { purpose, sections } = template;
    const items = partyIds.flatMap(partyId =>
      sections.map(section => give(table, { partyId, section, purpose, until })),
    );
    return c.json({ items }, 201);
  });
}

function answerAccessRequests(house: Hono, table: Table): void {
  house.get('/dossiers/:id/access-requests', c => c.json({ items: table.accessRequests }));
  house.post('/dossiers/:id/access-requests/:requestId/answer', async c => {
    const answer = await c.req.json<AccessAnswer>();
    const asked = table.accessRequests.find(({ id }) => id === c.req.param('requestId'));
    if (!asked) return c.json(notThere, 404);
    const { partyId, section, purpose } = asked;
    if (answer.answer === 'yes') give(table, { partyId, section, purpose, until: answer.until });
    const answered: AccessRequest = { ...asked, state: answer.answer === 'yes' ? 'given' : 'refused' };
    table.accessRequests = table.accessRequests.map(one => (one === asked ? answered : one));
    return c.json(answered);
  });
}

function answerBlocks(house: Hono, table: Table): void {
  const setBlock = (isThis: (person: PersonAround) => boolean, block: PersonAround['block']) => {
    table.people = table.people.map(person => (isThis(person) ? { ...person, block } : person));
    return table.people;
  };
  house.get('/dossiers/:id/people', c => c.json({ items: table.people }));
  house.post('/dossiers/:id/blocks', async c => {
    const { personId } = await c.req.json<{ personId: string }>();
    const block = { id: table.nextId(), blockedAt: table.now().toISOString() };
    const blocked = setBlock(person => person.personId === personId, block).find(
      one => one.personId === personId,
    );
    return blocked ? c.json(blocked, 201) : c.json(notThere, 404);
  });
  house.delete('/dossiers/:id/blocks/:blockId', c => {
    const blocked = table.people.find(({ block }) => block?.id === c.req.param('blockId'));
    if (!blocked) return c.json(notThere, 404);
    setBlock(person => person === blocked, null);
    return c.json({ ...blocked, block: null });
  });
}

const counted = (table: Table, party: Party): Party => ({
  ...party,
  activeGrants: activeGrantsOf(table, party).length,
});

/** The table through somebody's eyes: what lies closed for oneself never lies open for them. */
function preview(table: Table, party: Party): Preview {
  return {
    party: counted(table, party),
    cards: table.entries.map(entry => ({
      card: cardOf(entry),
      faceUp: reads(table, party, entry),
      canGive: entry.face === 'open',
    })),
    onlyTheirs: [],
  };
}

function readers(table: Table, entryId: string | undefined): Readers {
  const entry = table.entries.find(({ id }) => id === entryId);
  if (entry?.face !== 'open') return { readable: false, items: [] };
  const items = INVENTED_PARTIES.map(party => ({
    partyId: party.id,
    basis: reads(table, party, entry) ? ('consent' as const) : null,
  }));
  return { readable: true, items };
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
  const look = lookBecauseOf(table, given);
  if (look) table.events = [look, ...table.events];
  return given;
}

/** Whoever gets access here looks at once, so that there is something to see at *who looked*. */
function lookBecauseOf(table: Table, { partyId, section, entryId, purpose }: Grant): AccessEvent | undefined {
  const party = partyOf(partyId);
  if (!party) return undefined;
  const entry = table.entries.find(({ id }) => id === entryId);
  const onShelf = table.entries.filter(one => one.section === section && one.face === 'open');
  return {
    sequence: table.events.length + 1,
    at: table.now().toISOString(),
    action: entryId ? 'open' : 'list',
    who: { id: party.id, name: party.members[0] ?? party.name, role: party.role },
    organisation: party.organisation,
    section: section ?? entry?.section ?? null,
    count: entryId ? null : onShelf.length,
    entryId,
    entryTitle: entry?.face === 'open' ? entry.title : null,
    basis: 'consent',
    relation: null,
    purpose,
  };
}

function end(table: Table, id: string): Grant | undefined {
  const endedAt = table.now().toISOString();
  table.grants = table.grants.map(grant => (grant.id === id ? { ...grant, endedAt, state: 'ended' } : grant));
  return table.grants.find(grant => grant.id === id);
}
