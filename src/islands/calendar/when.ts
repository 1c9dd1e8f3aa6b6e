import type { EntryCard, OpenEntryCard } from '../../../api/dossier/contract.ts';
import { dayOf } from '../shared/dates.ts';

const clock = new Intl.DateTimeFormat('nl-BE', {
  timeZone: 'Europe/Brussels',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const startOf = ({ day, ...card }: EntryCard): string => {
  const from = card.face === 'open' ? card.detail?.appointment?.from : undefined;
  return `${day} ${from ?? '00:00'}`;
};

/** Over when its last hour is; without hours at the end of its day. */
function isOver(card: EntryCard, now: Date): boolean {
  const today = dayOf(now);
  if (card.day !== today) return card.day < today;
  const hours = card.face === 'open' ? card.detail?.appointment : undefined;
  const last = hours?.until ?? hours?.from;
  return last !== undefined && last < clock.format(now);
}

/** Cards of a calendar: what comes, the nearest first, and what is over, the latest first. */
export function inTime(cards: readonly EntryCard[], now: Date): { coming: EntryCard[]; past: EntryCard[] } {
  const sorted = cards.toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  return {
    coming: sorted.filter(card => !isOver(card, now)),
    past: sorted.filter(card => isOver(card, now)).reverse(),
  };
}

export const isOpen = (card: EntryCard): card is OpenEntryCard => card.face === 'open';
