import type { AccessEvent } from '../../../api/access-log/contract.ts';
import type { NewRequest, Request } from '../../../api/requests/contract.ts';
import { shelves } from '../../i18n/nl/dossier/shelves.ts';
import { datesIn, dayOf } from '../shared/dates.ts';

/** Questions that still run, by the look that they are about. */
export type Asked = ReadonlyMap<number, Request>;

const isLook = ({ action }: AccessEvent): boolean => ['list', 'open', 'file'].includes(action);

function whatTheySaw({ action, section, count }: AccessEvent): string {
  if (action === 'open') return 'een kaart';
  if (action === 'file') return 'een bestand bij een kaart';
  if (action !== 'list') return 'wat er staat over wie rond mij is';
  const cards = count === 1 ? '1 kaart' : `${count ?? 0} kaarten`;
  return `een lijst met ${cards} ${section ? `in het vak ${shelves[section]}` : 'in mijn overzicht'}`;
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
    lookSequence: event.sequence,
    text: `Waarom ${isLook(event) ? 'keek' : 'deed'} ${event.who.name} ${isLook(event) ? '' : 'dit '}${when}? Het gaat over: ${whatTheySaw(event)}.`,
  };
}

export function runningQuestions(requests: Request[]): Asked {
  const running = requests.filter(
    ({ kind, state }) => kind === 'question' && (state === 'open' || state === 'reading'),
  );
  return new Map(
    running.flatMap(request => (request.lookSequence === null ? [] : [[request.lookSequence, request]])),
  );
}
