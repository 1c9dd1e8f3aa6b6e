import type { EntryCard, OpenEntryCard } from '../../../api/dossier/contract.ts';
import { dayOf } from '../shared/dates.ts';

const clock = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** When it is over: without an end an hour after it began, without hours at the end of its day. */
function endOf({ detail }: OpenEntryCard): string {
  const { from, until } = detail?.appointment ?? {};
  if (until) return until;
  if (!from) return '24:00';
  const hour = Number(from.slice(0, 2)) + 1;
  return `${String(hour).padStart(2, '0')}${from.slice(2)}`;
}

const startOf = ({ day, detail }: OpenEntryCard): string => `${day} ${detail?.appointment?.from ?? '00:00'}`;

/** The first appointment that is not over yet, in Brussels. */
export function nextAppointment(cards: readonly EntryCard[], now: Date): OpenEntryCard | undefined {
  const today = dayOf(now);
  const hour = clock.format(now);
  return cards
    .filter(card => card.face === 'open')
    .filter(card => card.day > today || (card.day === today && endOf(card) > hour))
    .sort((one, other) => startOf(one).localeCompare(startOf(other)))[0];
}
