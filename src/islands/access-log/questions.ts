import type { AccessEvent } from '../../../api/access-log/contract.ts';
import type { NewRequest, Request } from '../../../api/requests/contract.ts';
import { shelves } from '../../i18n/nl/dossier/shelves.ts';
import { datesIn, dayOf } from '../shared/dates.ts';

/** Questions that still run, by their text: the text names one look, so it tells which look was asked about. */
export type Asked = ReadonlyMap<string, Request>;

function whatTheySaw({ action, entryTitle, section, count }: AccessEvent): string {
  if (action === 'open') return entryTitle ? `de kaart ‘${entryTitle}’` : 'een kaart';
  const cards = count === 1 ? '1 kaart' : `${count ?? 0} kaarten`;
  return `een lijst met ${cards} ${section ? `in het vak ${shelves[section]}` : 'in je overzicht'}`;
}

/**
 * "Waarom keek Bram Appelboom op 20 november 2026 om 14.05 uur? Het gaat over: een lijst met 3 kaarten in het vak
 * Verslagen." In Dutch, whatever the language of the screen: somebody in an organisation must be able to read it.
 */
export function whyQuestion(event: AccessEvent): NewRequest {
  const dates = datesIn('nl');
  const when = `op ${dates.day(dayOf(event.at))} om ${dates.time(event.at).replace(':', '.')} uur`;
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
