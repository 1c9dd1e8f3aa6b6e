import type { Dossier, Entry, RelationToMe } from '../../../api/dossier/contract.ts';
import type { Request, RequestKind } from '../../../api/requests/contract.ts';
import type { Party } from '../../../api/sharing/contract.ts';
import type { Readers } from '../../../api/sharing/other-doors/contract.ts';
import { api } from '../shared/client.ts';
import { asTrouble } from '../shared/trouble.ts';

/** Somebody who reads a card, and on which ground. */
export type Reader = { party: Party; basis: NonNullable<Readers['items'][number]['basis']> };

/** What stands around a card for whoever decides about it. */
export type AroundCard = {
  dossier: Dossier;
  /** What was asked about this card, newest first. */
  requests: Request[];
  /** Null for who does not decide who reads it. */
  readers: Reader[] | null;
};

/** The answer, or null when this is not for the viewer. */
async function orNull<Data>(asked: Promise<Data>): Promise<Data | null> {
  return asked.catch(error => {
    if (asTrouble(error).kind === 'not-found') return null;
    throw error;
  });
}

async function readersOf(entry: Entry, signal: AbortSignal): Promise<Reader[] | null> {
  const [readers, parties] = await Promise.all([
    orNull(api.readers(entry.dossierId, entry.id, signal)),
    orNull(api.parties(entry.dossierId, signal)),
  ]);
  if (!readers?.readable || !parties) return null;
  return readers.items.flatMap(({ partyId, basis }) => {
    const party = parties.items.find(({ id }) => id === partyId);
    return party && basis ? [{ party, basis }] : [];
  });
}

/** Asks what stands around a card. Who only reads along gets nothing: all of it belongs to whoever decides. */
export async function aroundCard(
  entry: Entry,
  relation: RelationToMe,
  signal: AbortSignal,
): Promise<AroundCard | null> {
  if (relation === 'shared') return null;
  const [dossier, requests, readers] = await Promise.all([
    api.dossier(entry.dossierId, signal),
    orNull(api.requests(entry.dossierId, signal)),
    readersOf(entry, signal),
  ]);
  return { dossier, readers, requests: requests?.items.filter(({ entryId }) => entryId === entry.id) ?? [] };
}

/** Whether somebody still has to answer. */
export const isRunning = ({ state }: Request): boolean => state === 'open' || state === 'reading';

/** A child for whom somebody else decides asks nothing but questions and complaints; this says how to ask all the same. */
export function kindToAsk(
  kind: Exclude<RequestKind, 'deletion'>,
  { relation, subject }: Dossier,
): RequestKind {
  return relation === 'subject' && subject.lifeStage === 'child' ? 'question' : kind;
}
