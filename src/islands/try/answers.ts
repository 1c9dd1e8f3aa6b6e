import { Hono } from 'hono/tiny';
import { answerAsking } from './answers/asking.ts';
import { answerOwnWords } from './answers/own-words.ts';
import { answerReading } from './answers/reading.ts';
import { answerSharing } from './answers/sharing.ts';
import { layTable, notThere } from './answers/table.ts';

/**
 * Answers the questions of the signed-in screens out of an invented dossier that lives in this page alone. It speaks the
 * contracts of the API, sends nothing and keeps nothing: whoever leaves the page leaves it as it was.
 *
 * @param now the clock; the dossier is always of these days
 */
export function inventedAnswers(now: () => Date = () => new Date()) {
  const table = layTable(now);
  const house = new Hono();
  answerReading(house, table);
  answerSharing(house, table);
  answerAsking(house, table);
  answerOwnWords(house, table);
  house.notFound(c => c.json(notThere, 404));
  const inRoom = new Hono().route('/api/v1', house);
  inRoom.notFound(c => c.json(notThere, 404));
  return async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    inRoom.request(input instanceof URL ? input.href : input, init);
}
