import { eventActionSchema } from '../access-log/contract.ts';
import { asViewer, type Transaction } from '../database/transaction.ts';
import { sectionSchema } from '../dossier/contract.ts';
import type { House } from '../house.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import { relationKindSchema } from '../relations/contract.ts';
import type { NewAnswer, WorkList, WorkRequest } from './contract.ts';
import { answerOf, readingOf, sealAnswer } from './list.ts';
import { findAnswerers, TEXT_FIELD } from './store.ts';
import { promisedFor, routesFor } from './terms.ts';
import {
  type AskedAbout,
  beginReading,
  countWaiting,
  findAsked,
  findAskedAbout,
  listKeptOrganisations,
  listWaiting,
  writeAnswer,
} from './work-store.ts';

const LONGEST_LIST = 100;

/** What waits for whoever answers for an organisation, the nearest date first; empty for everybody else. */
export async function readWork(house: House, viewerId: string): Promise<WorkList> {
  return asViewer(house.database, viewerId, async tx => ({
    items: await listWaiting(tx, LONGEST_LIST),
    reminders: await countWaiting(tx),
    organisations: await listKeptOrganisations(tx),
  }));
}

/**
 * Opens a question. Whoever does so first is the first human reaction, which the youngster sees at once.
 *
 * @throws ProblemError not-found, for one of another organisation as for one that does not exist
 */
export async function openAsked(house: House, viewerId: string, requestId: string): Promise<WorkRequest> {
  return asViewer(house.database, viewerId, async tx => {
    await beginReading(tx, requestId);
    // @log-gap question-read-again Only who opened a question first is written down, not who reads it after that.
    return requireAsked(tx, house, requestId);
  });
}

/**
 * Answers a question that was opened, once. What was answered is never reworded.
 *
 * @throws ProblemError not-found; conflict when it was answered or taken back meanwhile, or when nobody opened it
 */
export async function answer(
  house: House,
  viewerId: string,
  { requestId, given }: { requestId: string; given: NewAnswer },
): Promise<WorkRequest> {
  return asViewer(house.database, viewerId, async tx => {
    const asked = await findAsked(tx, requestId);
    if (!asked) throw notFound();
    const key = await house.vault.keyOf(asked.dossierId);
    const words = {
      text: given.text,
      ground: given.ground ?? null,
      // The routes go along in the answer: it stays whole when the table changes.
      routes: routesFor(asked.kind, asked.organisation.kind),
    };
    const sealed = sealAnswer(key, requestId, words);
    const isWritten = await writeAnswer(tx, { requestId, outcome: given.outcome, answer: sealed });
    if (!isWritten) throw new ProblemError('conflict');
    return requireAsked(tx, house, requestId);
  });
}

async function requireAsked(tx: Transaction, house: House, requestId: string): Promise<WorkRequest> {
  const asked = await findAsked(tx, requestId);
  if (!asked) throw notFound();
  const about = await findAskedAbout(tx, requestId);
  const names = await findAnswerers(tx);
  const key = await house.vault.keyOf(asked.dossierId);
  const title = about?.title;
  return {
    id: asked.id,
    kind: asked.kind,
    state: asked.state,
    organisation: asked.organisation,
    subjectName: asked.subjectName,
    madeAt: asked.madeAt,
    reactionBy: asked.reactionBy,
    answerBy: asked.answerBy,
    dueOn: asked.dueOn,
    daysLeft: asked.daysLeft,
    promised: promisedFor(asked.kind, asked.organisation.kind, asked.madeOn),
    routes: routesFor(asked.kind, asked.organisation.kind),
    askedBy: asked.isOfSubject ? null : (asked.askedBy ?? ''),
    text: asked.text && key.open({ entryId: asked.id, field: TEXT_FIELD }, asked.text),
    entryTitle: title && about.entryId ? key.open({ entryId: about.entryId, field: 'title' }, title) : null,
    aboutEntry: asked.entryId !== null,
    relation: relationKindSchema.nullable().parse(about?.relation ?? null),
    look: lookIn(about),
    reading: readingOf(asked, names),
    answer: answerOf(asked, key, names),
  };
}

function lookIn(about: AskedAbout | undefined): WorkRequest['look'] {
  if (!about?.lookAt) return null;
  return {
    at: about.lookAt,
    by: about.looker ?? '',
    action: eventActionSchema.parse(about.lookAction),
    section: sectionSchema.nullable().parse(about.lookSection),
  };
}
