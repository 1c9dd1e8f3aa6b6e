import type { AccessEvent } from '../../../api/access-log/contract.ts';
import type { NewRequest, Request } from '../../../api/requests/contract.ts';
import { dayInWords, dayOf, timeInWords } from '../shared/dates.ts';
import { whatTheySaw } from './words.ts';

/** Questions that still run, by their text: the text names one look, so it tells which look was asked about. */
export type Asked = ReadonlyMap<string, Request>;

/** "Waarom bekeek Bram Appelboom op 20 november 2026 om 14.05 uur de lijst van je verslagen?" */
export function whyQuestion(event: AccessEvent): NewRequest {
  const when = `op ${dayInWords(dayOf(event.at))} om ${timeInWords(event.at)}`;
  return {
    kind: 'question',
    text: `Waarom keek ${event.who.name} ${when}? Het gaat over: ${whatTheySaw(event)}.`,
    ...(event.entryId ? { entryId: event.entryId } : {}),
  };
}

export function runningQuestions(requests: Request[]): Asked {
  const running = requests.filter(request => request.kind === 'question' && request.state === 'open');
  return new Map(running.flatMap(request => (request.text === null ? [] : [[request.text, request]])));
}
