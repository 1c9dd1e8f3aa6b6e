import { type ClientResponse, hc } from 'hono/client';
import type { App } from '../../../api/app.ts';
import type { Section } from '../../../api/dossier/contract.ts';
import type { ChangedOwnWords, NewOwnWords } from '../../../api/own-words/contract.ts';
import type { NewRequest } from '../../../api/requests/contract.ts';
import type { NewGrant } from '../../../api/sharing/contract.ts';
import { theHouse } from './house.ts';
import { signalSignedOut } from './signed-out.ts';
import { asTrouble, troubleFrom } from './trouble.ts';

/** What a call answers when the answer is yes; the refusals among its types are thrown as trouble. */
type Yes<Response> = Response extends ClientResponse<infer Data, 200 | 201, 'json'> ? Data : never;

/** Throws trouble for every answer that is not a yes; tells the frame when the session turns out to be over. */
async function fetchOrTrouble(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const response = await theHouse()
    .fetch(input, { ...init, cache: 'no-store' })
    .catch(error => {
      throw asTrouble(error);
    });
  if (response.status === 401) signalSignedOut();
  if (!response.ok) throw await troubleFrom(response);
  return response;
}

const client = hc<App>('/', { fetch: fetchOrTrouble });
const { me, dossiers, entries, 'own-words': own, 'shared-with-me': sharedWithMe } = client.api.v1;
const dossier = dossiers[':id'];

async function answer<Response extends ClientResponse<unknown>>(
  asked: Promise<Response>,
): Promise<Yes<Response>> {
  const response = await asked;
  return (await response.json()) as Yes<Response>;
}

const until = (signal?: AbortSignal) => ({ init: { signal: signal ?? null } });

/** Every question a signed-in screen can ask. Each throws `Trouble` when the answer is anything but yes. */
export const api = {
  me: (signal?: AbortSignal) => answer(me.$get({}, until(signal))),
  signOut: () => fetchOrTrouble('/api/auth/logout', { method: 'POST' }),
  dossier: (id: string, signal?: AbortSignal) => answer(dossier.$get({ param: { id } }, until(signal))),
  entries: (id: string, query: { section?: Section; cursor?: string }, signal?: AbortSignal) =>
    answer(dossier.entries.$get({ param: { id }, query }, until(signal))),
  entry: (id: string, signal?: AbortSignal) => answer(entries[':id'].$get({ param: { id } }, until(signal))),
  parties: (id: string, signal?: AbortSignal) =>
    answer(dossier.parties.$get({ param: { id } }, until(signal))),
  grants: (id: string, signal?: AbortSignal) => answer(dossier.grants.$get({ param: { id } }, until(signal))),
  give: (id: string, grant: NewGrant) => answer(dossier.grants.$post({ param: { id }, json: grant })),
  endGrant: (id: string, grantId: string) =>
    answer(dossier.grants[':grantId'].$delete({ param: { id, grantId } })),
  accessRequests: (id: string, signal?: AbortSignal) =>
    answer(dossier['access-requests'].$get({ param: { id } }, until(signal))),
  grantsToReview: (id: string, signal?: AbortSignal) =>
    answer(dossier['grants-to-review'].$get({ param: { id } }, until(signal))),
  readers: (id: string, entry: string, signal?: AbortSignal) =>
    answer(dossier.readers.$get({ param: { id }, query: { entry } }, until(signal))),
  sharedWithMe: (signal?: AbortSignal) => answer(sharedWithMe.$get({}, until(signal))),
  relations: (id: string, signal?: AbortSignal) =>
    answer(dossier.relations.$get({ param: { id } }, until(signal))),
  urgentContacts: (id: string, signal?: AbortSignal) =>
    answer(dossier['urgent-contacts'].$get({ param: { id } }, until(signal))),
  ownWordsBeside: (id: string, beside: string, signal?: AbortSignal) =>
    answer(dossier['own-words'].$get({ param: { id }, query: { beside } }, until(signal))),
  ownWords: (id: string, signal?: AbortSignal) => answer(own[':id'].$get({ param: { id } }, until(signal))),
  writeOwnWords: (id: string, words: NewOwnWords) =>
    answer(dossier['own-words'].$post({ param: { id }, json: words })),
  changeOwnWords: (id: string, words: ChangedOwnWords) =>
    answer(own[':id'].$put({ param: { id }, json: words })),
  /** Into the bin, from where it can come back for ten minutes. */
  throwAway: (id: string, version: number) => own[':id'].bin.$post({ param: { id }, json: { version } }),
  takeBack: (id: string) => answer(own[':id'].unbin.$post({ param: { id } })),
  preview: (id: string, partyId: string, signal?: AbortSignal) =>
    answer(dossier.preview.$get({ param: { id }, query: { as: partyId } }, until(signal))),
  accessLog: (id: string, cursor?: string, signal?: AbortSignal) =>
    answer(dossier['access-log'].$get({ param: { id }, query: { cursor } }, until(signal))),
  requests: (id: string, signal?: AbortSignal) =>
    answer(dossier.requests.$get({ param: { id } }, until(signal))),
  makeRequest: (id: string, request: NewRequest) =>
    answer(dossier.requests.$post({ param: { id }, json: request })),
  withdraw: (id: string, requestId: string) =>
    answer(dossier.requests[':requestId'].withdraw.$post({ param: { id, requestId } })),
  tracks: (id: string, signal?: AbortSignal) => answer(dossier.tracks.$get({ param: { id } }, until(signal))),
};
