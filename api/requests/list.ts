import type { z } from 'zod';
import type { Transaction } from '../database/transaction.ts';
import type { DossierKey } from '../keys/vault.ts';
import { type Request, type RequestAnswer, requestAnswerSchema } from './contract.ts';
import { ANSWER_FIELD, findAnswerers, listRows, listTracks, TEXT_FIELD } from './store.ts';
import { promisedFor, routesFor } from './terms.ts';

/** The part of an answer that is words, or tells as much: sealed together. */
const answerWordsSchema = requestAnswerSchema.pick({ text: true, ground: true, routes: true });
type AnswerWords = z.infer<typeof answerWordsSchema>;

export function sealAnswer(key: DossierKey, requestId: string, words: AnswerWords): Uint8Array {
  return key.seal({ entryId: requestId, field: ANSWER_FIELD }, JSON.stringify(words));
}

/** What stands in the columns of an answered request. */
type AnsweredRow = {
  id: string;
  answeredAt: string | null;
  answeredBy: string | null;
  outcome: RequestAnswer['outcome'] | null;
  answer: Uint8Array | null;
};

/** The answer of a request in words, null while there is none. */
export function answerOf(
  row: AnsweredRow,
  key: DossierKey,
  names: Map<string, string>,
): RequestAnswer | null {
  const { id, answeredAt, answeredBy, outcome, answer } = row;
  if (!answeredAt || !answeredBy || !outcome || !answer) return null;
  const words = answerWordsSchema.parse(JSON.parse(key.open({ entryId: id, field: ANSWER_FIELD }, answer)));
  return { at: answeredAt, by: names.get(answeredBy) ?? '', outcome, ...words };
}

/** Who began to read and when, null while nobody did. */
export function readingOf(
  { readingAt, readingBy }: { readingAt: string | null; readingBy: string | null },
  names: Map<string, string>,
): Request['reading'] {
  return readingAt && readingBy ? { at: readingAt, by: names.get(readingBy) ?? '' } : null;
}

/** The requests of a dossier that the viewer may know, newest first, with their words, terms and answers. */
export async function listRequests(tx: Transaction, dossierId: string, key: DossierKey): Promise<Request[]> {
  const rows = await listRows(tx, dossierId);
  const tracks = await listTracks(tx, dossierId);
  const names = await findAnswerers(tx);
  return rows.map(row => ({
    id: row.id,
    kind: row.kind,
    state: row.state,
    askedBy: row.isMine ? null : (row.askedBy ?? ''),
    madeAt: row.madeAt,
    reactionBy: row.reactionBy,
    answerBy: row.answerBy,
    promised: row.organisation && promisedFor(row.kind, row.organisation.kind, row.madeOn),
    organisation: row.organisation,
    routes: row.organisation ? routesFor(row.kind, row.organisation.kind) : [],
    entryId: row.entryId,
    relationId: row.relationId,
    lookSequence: row.lookSequence,
    text: row.text && key.open({ entryId: row.id, field: TEXT_FIELD }, row.text),
    reading: readingOf(row, names),
    answer: answerOf(row, key, names),
    withdrawnAt: row.withdrawnAt,
    coolingOffUntil: row.coolingOffUntil,
    sources: tracks.filter(track => track.requestId === row.id).map(({ requestId: _, ...track }) => track),
  }));
}
