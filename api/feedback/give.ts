import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { asService } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { ProblemError } from '../http/problem.ts';
import type { NewFeedback } from './contract.ts';
import { drawerOf } from './drawer.ts';
import { insertFeedback } from './store.ts';

/**
 * Keeps what somebody says of a public page: no name, no address, no moment, only the day.
 *
 * @throws ProblemError not-found for a page that is not on the site
 */
export async function giveFeedback(house: House, page: string, given: NewFeedback): Promise<void> {
  if (!existsSync(join(house.config.siteFolder, page, 'index.html'))) throw new ProblemError('not-found');
  const id = randomUUID();
  const text = textOf(given);
  const sealed = text === undefined ? null : (await drawerOf(house)).seal(id, text);
  await asService(house.database, 'kaart_feedback', tx => insertFeedback(tx, { id, page, given, sealed }));
}

/** All that somebody wrote, as one text: whoever reads a correction reads who says it and where to check it. */
function textOf(given: NewFeedback): string | undefined {
  if (given.kind !== 'correction') return given.text;
  const { about, text, by, source } = given;
  return [`Over ${about}: ${text}`, `Voor: ${by}.`, `Na te kijken: ${source}`].join(' ');
}
