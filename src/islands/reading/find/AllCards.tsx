import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { EntryCard as Card, Dossier } from '../../../../api/dossier/contract.ts';
import { today } from '../../shared/dates.ts';
import { everyCard } from '../../shared/every-card.ts';
import { useDates } from '../../shared/InLanguage.tsx';
import { Message } from '../../shared/Message.tsx';
import { TroubleCard } from '../../shared/TroubleCard.tsx';
import { useLoad } from '../../shared/useLoad.ts';
import { useSharedWords } from '../../shared/words.ts';
import { useReadingWords } from '../words.ts';
import { ByOrganisation } from './ByOrganisation.tsx';
import { FindBar } from './FindBar.tsx';
import { EVERYTHING, findCards, indexOf } from './find-cards.ts';
import { Story } from './Story.tsx';

export type Order = 'time' | 'organisation';

/** Everything on a card that somebody may look for, as the screen says it. */
function useTextOf(): (card: Card) => string {
  const { shelves, kinds, grounds, closedCard } = useSharedWords();
  const dates = useDates();
  return useCallback(
    card => {
      const where = `${shelves[card.section]} ${dates.day(card.day)} ${card.organisation?.name ?? ''}`;
      if (card.face === 'withheld') return `${where} ${closedCard} ${grounds[card.ground]}`;
      const { why, goal, appointment, contact } = card.detail ?? {};
      const steps = goal?.steps.map(({ text, who = '' }) => `${text} ${who}`) ?? [];
      const told = [why, appointment?.place, ...(appointment?.with ?? []), contact?.replaces?.name, ...steps];
      return `${card.title} ${card.author} ${kinds[card.kind]} ${where} ${told.join(' ')}`;
    },
    [shelves, kinds, grounds, closedCard, dates],
  );
}

function Sought({ cards, order }: { cards: Card[]; order: Order }) {
  const { find } = useReadingWords();
  const [wanted, setWanted] = useState(EVERYTHING);
  const later = useDeferredValue(wanted);
  const textOf = useTextOf();
  const index = useMemo(() => indexOf(cards, textOf), [cards, textOf]);
  const found = useMemo(() => findCards(index, later), [index, later]);
  return (
    <>
      <FindBar cards={cards} wanted={wanted} found={found.length} onChange={setWanted} />
      {found.length === 0 && <p>{find.nothing}</p>}
      {order === 'time' ? <Story cards={found} today={today()} /> : <ByOrganisation cards={found} />}
    </>
  );
}

/** How many cards there will be, as far as this viewer may know. */
function countOf({ sections }: Dossier): number | null {
  const counts = sections.map(({ open, withheld }) => (open === null ? null : open + (withheld ?? 0)));
  return counts.includes(null) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function Fetching({ done, all }: { done: number; all: number | null }) {
  const { find, copy } = useReadingWords();
  return (
    <p className="my-fetching" aria-busy="true">
      <label>
        {find.fetching} <progress {...(all !== null && { value: done, max: Math.max(all, 1) })} />
      </label>
      {all !== null && <span className="my-card-small">{copy.progress(done, all)}</span>}
    </p>
  );
}

/**
 * All cards of a dossier, laid out one after the other or by organisation. They are fetched once: searching and choosing
 * happen on the device.
 */
export function AllCards({ dossier, order }: { dossier: Dossier; order: Order }) {
  const { find } = useReadingWords();
  const [done, setDone] = useState(0);
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => everyCard(dossier.id, { signal, tell: setDone }), [dossier.id]),
  );
  if (answer.state === 'loading') return <Fetching done={done} all={countOf(dossier)} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  if (answer.data.length === 0) {
    return (
      <Message picto="read" title={find.empty.title}>
        <p>{find.empty.text}</p>
      </Message>
    );
  }
  return <Sought cards={answer.data} order={order} />;
}
