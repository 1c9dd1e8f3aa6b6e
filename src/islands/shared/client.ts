import { type ClientResponse, hc } from 'hono/client';
import type { App } from '../../../api/app.ts';
import type { Attachment } from '../../../api/attachments/contract.ts';
import type { Section } from '../../../api/dossier/contract.ts';
import type { UsedCode } from '../../../api/identity/invitation/contract.ts';
import type { MadePasskey } from '../../../api/identity/passkey/contract.ts';
import type { NewAccount, NewPassphrase } from '../../../api/identity/passphrase/contract.ts';
import type { ChangedOwnWords, NewOwnWords, OwnSection } from '../../../api/own-words/contract.ts';
import type { UrgentContacts } from '../../../api/preferences/contract.ts';
import type { NewRelation } from '../../../api/relations/contract.ts';
import type { NewAnswer, NewRequest } from '../../../api/requests/contract.ts';
import type { NewEntry } from '../../../api/sharing/adding/contract.ts';
import type { AccessAnswer, NewAccessRequest } from '../../../api/sharing/asking/contract.ts';
import type { NewGrant } from '../../../api/sharing/contract.ts';
import type { TemplateId, UseTemplate } from '../../../api/sharing/templates/contract.ts';
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
const { files } = client.api.v1;
const guest = dossier.guests[':personId'];
const { auth } = client.api;
const { work } = client.api.v1;
const { relations, kept } = client.api.v1;
const keptRelations = kept[':id'].relations;
const step = keptRelations[':relationId'];

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
  answerAccess: (id: string, requestId: string, given: AccessAnswer) =>
    answer(dossier['access-requests'][':requestId'].answer.$post({ param: { id, requestId }, json: given })),
  askAccess: (id: string, wanted: NewAccessRequest) =>
    answer(dossier['access-requests'].$post({ param: { id }, json: wanted })),
  withdrawAccess: (id: string, requestId: string) =>
    answer(dossier['access-requests'][':requestId'].withdraw.$post({ param: { id, requestId } })),
  templates: (id: string, signal?: AbortSignal) =>
    answer(dossier.templates.$get({ param: { id } }, until(signal))),
  shareSet: (id: string, template: TemplateId, wanted: UseTemplate) =>
    answer(dossier.templates[':template'].$post({ param: { id, template }, json: wanted })),
  otherDoors: (id: string, signal?: AbortSignal) =>
    answer(dossier['other-doors'].$get({ param: { id } }, until(signal))),
  giveMandate: (id: string, partyId: string) =>
    answer(dossier.mandates.$post({ param: { id }, json: { partyId } })),
  endMandate: (id: string, mandateId: string) =>
    answer(dossier.mandates[':mandateId'].$delete({ param: { id, mandateId } })),
  people: (id: string, signal?: AbortSignal) => answer(dossier.people.$get({ param: { id } }, until(signal))),
  block: (id: string, personId: string) =>
    answer(dossier.blocks.$post({ param: { id }, json: { personId } })),
  unblock: (id: string, blockId: string) =>
    answer(dossier.blocks[':blockId'].$delete({ param: { id, blockId } })),
  departures: (id: string, signal?: AbortSignal) =>
    answer(dossier.departures.$get({ param: { id } }, until(signal))),
  leave: (id: string, organisationId: string) =>
    answer(dossier.departures.$post({ param: { id }, json: { organisationId } })),
  undoLeaving: (id: string, departureId: string) =>
    answer(dossier.departures[':departureId'].$delete({ param: { id, departureId } })),
  addEntry: (id: string, written: NewEntry) =>
    answer(dossier.entries.$post({ param: { id }, json: written })),
  /** A card about health, once its responsible professional talked about it. */
  openAfterTalk: (entryId: string) =>
    entries[':id'].talk.$post({ param: { id: entryId }, json: { held: true } }),
  sharedWithMe: (signal?: AbortSignal) => answer(sharedWithMe.$get({}, until(signal))),
  relations: (id: string, signal?: AbortSignal) =>
    answer(dossier.relations.$get({ param: { id } }, until(signal))),
  urgentContacts: (id: string, signal?: AbortSignal) =>
    answer(dossier['urgent-contacts'].$get({ param: { id } }, until(signal))),
  orderUrgentContacts: (id: string, order: UrgentContacts) =>
    answer(dossier['urgent-contacts'].$put({ param: { id }, json: order })),
  everythingOwn: (id: string, query: { section?: OwnSection; cursor?: string }, signal?: AbortSignal) =>
    answer(dossier['own-words'].$get({ param: { id }, query }, until(signal))),
  ownWordsBeside: (id: string, beside: string, signal?: AbortSignal) =>
    answer(dossier['own-words'].$get({ param: { id }, query: { beside } }, until(signal))),
  ownWords: (id: string, signal?: AbortSignal) => answer(own[':id'].$get({ param: { id } }, until(signal))),
  writeOwnWords: (id: string, words: NewOwnWords) =>
    answer(dossier['own-words'].$post({ param: { id }, json: words })),
  changeOwnWords: (id: string, words: ChangedOwnWords) =>
    answer(own[':id'].$put({ param: { id }, json: words })),
  /** Into the bin, from where it can come back for ten minutes. */
  throwAway: (id: string, version: number) => own[':id'].bin.$post({ param: { id }, json: { version } }),
  /** Out of the bin for good, without waiting. */
  wipeOwnWords: (id: string) => own[':id'].$delete({ param: { id } }),
  sendFile: async (entryId: string, file: File): Promise<Attachment> => {
    const headers = {
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(file.name),
    };
    const address = `/api/v1/entries/${entryId}/files`;
    return (await fetchOrTrouble(address, { method: 'POST', headers, body: file })).json();
  },
  removeFile: (id: string) => files[':id'].$delete({ param: { id } }),
  takeBack: (id: string) => answer(own[':id'].unbin.$post({ param: { id } })),
  preview: (id: string, partyId: string, signal?: AbortSignal) =>
    answer(dossier.preview.$get({ param: { id }, query: { as: partyId } }, until(signal))),
  accessLog: (id: string, cursor?: string, signal?: AbortSignal, person?: string) =>
    answer(dossier['access-log'].$get({ param: { id }, query: { cursor, person } }, until(signal))),
  logProof: (id: string, after: number, signal?: AbortSignal) =>
    answer(
      dossier['access-log'].proof.$get({ param: { id }, query: { after: String(after) } }, until(signal)),
    ),
  logGaps: (signal?: AbortSignal) => answer(client.api.v1['access-log'].gaps.$get({}, until(signal))),
  /** What is recorded about me in other people's dossiers. */
  ownRelations: (signal?: AbortSignal) => answer(relations.$get({}, until(signal))),
  kept: (cursor?: string, signal?: AbortSignal) => answer(kept.$get({ query: { cursor } }, until(signal))),
  keptDossier: (id: string, signal?: AbortSignal) =>
    answer(kept[':id'].$get({ param: { id } }, until(signal))),
  record: (id: string, relation: NewRelation) =>
    answer(keptRelations.$post({ param: { id }, json: relation })),
  confirm: (id: string, relationId: string) => answer(step.confirm.$post({ param: { id, relationId } })),
  refuse: (id: string, relationId: string) => answer(step.refuse.$post({ param: { id, relationId } })),
  endRelation: (id: string, relationId: string, on: string) =>
    answer(step.end.$post({ param: { id, relationId }, json: { on } })),
  confirmEnd: (id: string, relationId: string) =>
    answer(step['confirm-end'].$post({ param: { id, relationId } })),
  refuseEnd: (id: string, relationId: string) =>
    answer(step['refuse-end'].$post({ param: { id, relationId } })),
  requests: (id: string, signal?: AbortSignal) =>
    answer(dossier.requests.$get({ param: { id } }, until(signal))),
  makeRequest: (id: string, request: NewRequest) =>
    answer(dossier.requests.$post({ param: { id }, json: request })),
  work: (signal?: AbortSignal) => answer(work.requests.$get({}, until(signal))),
  readAsked: (requestId: string) => answer(work.requests[':requestId'].read.$post({ param: { requestId } })),
  answerAsked: (requestId: string, given: NewAnswer) =>
    answer(work.requests[':requestId'].answer.$post({ param: { requestId }, json: given })),
  withdraw: (id: string, requestId: string) =>
    answer(dossier.requests[':requestId'].withdraw.$post({ param: { id, requestId } })),
  tracks: (id: string, signal?: AbortSignal) => answer(dossier.tracks.$get({ param: { id } }, until(signal))),

  /** Ways in: one's own, and those that a keeper hands over. */
  phrase: (signal?: AbortSignal) => answer(auth.phrase.$get({}, until(signal))),
  openCode: (code: string) => answer(auth.code.$post({ json: { code } })),
  askCodePasskey: (asked: { code: string; userName?: string }) =>
    answer(auth.code.passkey.$post({ json: asked })),
  redeemCode: (used: UsedCode) => auth.code.use.$post({ json: used }),
  ways: (signal?: AbortSignal) => answer(me.ways.$get({}, until(signal))),
  sessions: (signal?: AbortSignal) => answer(me.sessions.$get({}, until(signal))),
  endSession: (id: string) => me.sessions[':id'].$delete({ param: { id } }),
  endSessions: () => me.sessions.$delete(),
  makeAccount: (account: NewAccount) => me.account.$post({ json: account }),
  changePassphrase: (chosen: NewPassphrase) => me.passphrase.$post({ json: chosen }),
  askPasskey: () => answer(me.passkeys.options.$post()),
  keepPasskey: (label: string, passkey: MadePasskey) => me.passkeys.$post({ json: { label, passkey } }),
  renamePasskey: (id: string, label: string) =>
    me.passkeys[':id'].name.$post({ param: { id }, json: { label } }),
  removePasskey: (id: string) => me.passkeys[':id'].$delete({ param: { id } }),
  takeBackCode: (id: string) => client.api.v1.codes[':id'].$delete({ param: { id } }),
  guests: (id: string, signal?: AbortSignal) => answer(dossier.guests.$get({ param: { id } }, until(signal))),
  invite: (id: string, personId: string, contactChecked: boolean) =>
    answer(guest.invitation.$post({ param: { id, personId }, json: { contactChecked } })),
  beginRecovery: (id: string, personId: string) => guest.recovery.$post({ param: { id, personId } }),
  confirmRecovery: (id: string, personId: string, contactChecked: boolean) =>
    answer(guest.recovery.confirmation.$post({ param: { id, personId }, json: { contactChecked } })),
};
