import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { accessLogSchema, logGapsSchema } from '../../../api/access-log/contract.ts';
import { dossierSchema, entryPageSchema, entrySchema } from '../../../api/dossier/contract.ts';
import { problemSchema } from '../../../api/http/contract.ts';
import { meSchema } from '../../../api/identity/contract.ts';
import { ownWordsPageSchema, ownWordsSchema } from '../../../api/own-words/contract.ts';
import { urgentContactsSchema } from '../../../api/preferences/contract.ts';
import { ownRelationsSchema } from '../../../api/relations/contract.ts';
import { requestSchema, requestsSchema } from '../../../api/requests/contract.ts';
import { accessRequestSchema, accessRequestsSchema } from '../../../api/sharing/asking/contract.ts';
import {
  departuresSchema,
  peopleAroundSchema,
  personAroundSchema,
} from '../../../api/sharing/closing/contract.ts';
import { grantSchema, grantsSchema, partiesSchema, previewSchema } from '../../../api/sharing/contract.ts';
import { otherDoorsSchema, readersSchema } from '../../../api/sharing/other-doors/contract.ts';
import { grantsToReviewSchema } from '../../../api/sharing/review/contract.ts';
import { templatesSchema } from '../../../api/sharing/templates/contract.ts';
import { inventedAnswers } from '../../../src/islands/try/answers.ts';
import { DOSSIER_ID, idOf, MOTHER } from '../../../src/islands/try/invented.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const ROOM = `/api/v1/dossiers/${DOSSIER_ID}`;
const REPORT = idOf(102);
const CLOSED = idOf(103);
const OWN = idOf(101);

/** A fresh invented dossier, asked as the screens ask it. */
function tryOut() {
  const answer = inventedAnswers(() => NOW);
  async function ask<Schema extends z.ZodType>(schema: Schema, path: string, method = 'GET', body?: unknown) {
    const init: RequestInit = { method };
    if (body !== undefined) {
      init.body = JSON.stringify(body);
      init.headers = { 'Content-Type': 'application/json' };
    }
    const response = await answer(path, init);
    return { status: response.status, data: schema.parse(await response.json()) as z.infer<Schema> };
  }
  const see = async (as = MOTHER.id) =>
    (await ask(previewSchema, `${ROOM}/preview?as=${as}`)).data.cards
      .filter(({ faceUp }) => faceUp)
      .map(({ card }) => card.id);
  return { answer, ask, see };
}

const QUESTIONS: readonly [string, z.ZodType][] = [
  ['/api/v1/me', meSchema],
  [ROOM, dossierSchema],
  [`${ROOM}/entries`, entryPageSchema],
  [`${ROOM}/entries?section=reports`, entryPageSchema],
  [`/api/v1/entries/${REPORT}`, entrySchema],
  [`/api/v1/entries/${CLOSED}`, entrySchema],
  [`${ROOM}/parties`, partiesSchema],
  [`${ROOM}/grants`, grantsSchema],
  [`${ROOM}/preview?as=${MOTHER.id}`, previewSchema],
  [`${ROOM}/readers?entry=${REPORT}`, readersSchema],
  [`${ROOM}/readers?entry=${CLOSED}`, readersSchema],
  [`${ROOM}/other-doors`, otherDoorsSchema],
  [`${ROOM}/grants-to-review`, grantsToReviewSchema],
  [`${ROOM}/templates`, templatesSchema],
  [`${ROOM}/access-requests`, accessRequestsSchema],
  [`${ROOM}/people`, peopleAroundSchema],
  [`${ROOM}/departures`, departuresSchema],
  [`${ROOM}/relations`, ownRelationsSchema],
  [`${ROOM}/urgent-contacts`, urgentContactsSchema],
  [`${ROOM}/own-words`, ownWordsPageSchema],
  [`/api/v1/own-words/${OWN}`, ownWordsSchema],
  [`${ROOM}/access-log`, accessLogSchema],
  ['/api/v1/access-log/gaps', logGapsSchema],
  [`${ROOM}/requests`, requestsSchema],
];

describe('The invented dossier', () => {
  it.each(QUESTIONS)('answers %s in the contract of the API', async (path, schema) => {
    const { status } = await tryOut().ask(schema, path);
    expect(status).toBe(200);
  });

  it.each([
    '/api/v1/entries/00000000-0000-4000-8000-000000009999',
    `${ROOM}/preview?as=${idOf(9999)}`,
    `${ROOM}/nothing`,
    '/api/v1/nothing',
    '/elsewhere',
  ])('says of %s that it is not there, as the API would', async path => {
    const { status, data } = await tryOut().ask(problemSchema, path);
    expect(status).toBe(404);
    expect(data.status).toBe(404);
  });

  it('shows a card that lies closed to nobody, and gives its text to nobody', async () => {
    const { answer, ask, see } = tryOut();
    await ask(grantSchema, `${ROOM}/grants`, 'POST', {
      partyId: MOTHER.id,
      section: 'reports',
      purpose: 'know',
      until: '2027-01-01',
    });
    expect(await see()).toContain(REPORT);
    expect(await see()).not.toContain(CLOSED);
    expect(await (await answer(`/api/v1/entries/${CLOSED}`)).text()).not.toMatch(/"(?:text|title)"/);
  });

  it('turns a card for one person alone, tells the log at once, and turns it back', async () => {
    const { ask, see } = tryOut();
    const before = (await ask(accessLogSchema, `${ROOM}/access-log`)).data.items.length;
    const { data: given, status } = await ask(grantSchema, `${ROOM}/grants`, 'POST', {
      partyId: MOTHER.id,
      entryId: REPORT,
      purpose: 'know',
      until: '2027-01-01',
    });
    expect(status).toBe(201);
    expect(await see()).toContain(REPORT);
    expect(await see(idOf(22))).not.toContain(REPORT);
    const [newest, ...rest] = (await ask(accessLogSchema, `${ROOM}/access-log`)).data.items;
    expect(rest).toHaveLength(before);
    expect(newest).toMatchObject({ entryId: REPORT, who: { name: MOTHER.name }, basis: 'consent' });
    await ask(grantSchema, `${ROOM}/grants/${given.id}`, 'DELETE');
    expect(await see()).not.toContain(REPORT);
  });

  it('closes everything for somebody who is blocked, and opens it again', async () => {
    const { ask, see } = tryOut();
    const person = (await ask(peopleAroundSchema, `${ROOM}/people`)).data.items.find(
      ({ name }) => name === MOTHER.name,
    );
    expect(await see()).not.toEqual([]);
    const { data } = await ask(personAroundSchema, `${ROOM}/blocks`, 'POST', { personId: person?.personId });
    expect(await see()).toEqual([]);
    await ask(personAroundSchema, `${ROOM}/blocks/${data.block?.id}`, 'DELETE');
    expect(await see()).not.toEqual([]);
  });

  it('takes a yes or a no to whoever asks', async () => {
    const { ask } = tryOut();
    const asked = (await ask(accessRequestsSchema, `${ROOM}/access-requests`)).data.items[0];
    const answerAt = `${ROOM}/access-requests/${asked?.id}/answer`;
    const { data } = await ask(accessRequestSchema, answerAt, 'POST', { answer: 'yes', until: '2027-01-01' });
    expect(data.state).toBe('given');
    const { items } = (await ask(grantsSchema, `${ROOM}/grants`)).data;
    expect(items[0]).toMatchObject({ partyId: asked?.partyId, section: asked?.section, state: 'active' });
  });

  it('gives a set to whom it is for, one yes for each shelf', async () => {
    const { ask } = tryOut();
    const use = { partyIds: [MOTHER.id], until: '2027-01-01' };
    const { data, status } = await ask(grantsSchema, `${ROOM}/templates/parents`, 'POST', use);
    expect(status).toBe(201);
    expect(data.items.map(({ section }) => section)).toEqual(['calendar', 'plan']);
  });

  it('takes a question and takes it back', async () => {
    const { ask } = tryOut();
    const { data: asked } = await ask(requestSchema, `${ROOM}/requests`, 'POST', {
      kind: 'access',
      entryId: CLOSED,
    });
    const withdrawn = await ask(requestSchema, `${ROOM}/requests/${asked.id}/withdraw`, 'POST');
    expect(withdrawn.data).toMatchObject({ id: asked.id, state: 'withdrawn' });
  });

  it('keeps own words beside a card, lets them be thrown away, and takes them back out of the bin', async () => {
    const { answer, ask } = tryOut();
    const { data: written } = await ask(ownWordsSchema, `${ROOM}/own-words`, 'POST', {
      section: 'my-words',
      title: 'Mijn kant',
      text: 'Zo was het niet.',
      besideId: REPORT,
    });
    const beside = async () => (await ask(ownWordsPageSchema, `${ROOM}/own-words?beside=${REPORT}`)).data;
    expect((await beside()).items.map(({ id }) => id)).toEqual([written.id]);
    await answer(`/api/v1/own-words/${written.id}/bin`, { method: 'POST', body: '{"version":1}' });
    expect(await beside()).toMatchObject({ items: [], bin: [{ id: written.id }] });
    await ask(ownWordsSchema, `/api/v1/own-words/${written.id}/unbin`, 'POST');
    expect((await beside()).items).toHaveLength(1);
  });

  it('begins anew for each page: nothing of one is in another', async () => {
    const first = tryOut();
    await first.ask(requestSchema, `${ROOM}/requests`, 'POST', { kind: 'question', text: 'Waarom?' });
    expect((await tryOut().ask(requestsSchema, `${ROOM}/requests`)).data.items).toEqual([]);
  });

  it('is always of these days: an appointment ahead, the newest card not after today', async () => {
    const { data } = await tryOut().ask(dossierSchema, ROOM);
    expect(data.newest.length).toBeGreaterThan(2);
    expect(data.newest.every(({ day }) => day <= '2026-11-22')).toBe(true);
    const { items } = (await tryOut().ask(entryPageSchema, `${ROOM}/entries?section=calendar`)).data;
    expect(items.some(({ day }) => day > '2026-11-22')).toBe(true);
  });
});
