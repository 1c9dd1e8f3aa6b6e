import { useCallback, useRef, useState } from 'react';
import type { EntryCard as Card, OpenEntryCard } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { today } from '../shared/dates.ts';
import { EntryCard } from '../shared/EntryCard.tsx';
import { everyCard } from '../shared/every-card.ts';
import { Message } from '../shared/Message.tsx';
import { useSay } from '../shared/notice.tsx';
import { PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard, useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { inOwnOrder } from '../shared/urgent-contacts.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Contact } from './Contact.tsx';
import { moved } from './order.ts';
import { UrgentList } from './UrgentList.tsx';
import { peopleWords, usePeopleWords } from './words.ts';

async function laidOut(dossierId: string, signal: AbortSignal) {
  const [cards, { entryIds }] = await Promise.all([
    everyCard(dossierId, { section: 'people', signal }),
    api.urgentContacts(dossierId, signal),
  ]);
  return { cards, entryIds };
}

/**
 * Keeps an order: at once on the screen, one write after the other behind it. It is said once it is kept; when it can't be,
 * the order goes back to what it was.
 */
function useOrder(dossierId: string, kept: string[]) {
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [order, setOrder] = useState(kept);
  const writing = useRef(Promise.resolve());
  const change = (next: string[], said: string) => {
    const before = order;
    setOrder(next);
    writing.current = writing.current.then(async () => {
      try {
        await api.orderUrgentContacts(dossierId, { entryIds: next });
        say(said);
      } catch (error) {
        setOrder(before);
        say(troubleLine(asTrouble(error)));
      }
    });
  };
  return { order, change };
}

/** Who stands in now for the person of this name. */
function standInFor(name: string, cards: readonly OpenEntryCard[]): string | undefined {
  const now = today();
  return cards.find(card => {
    const replaces = card.detail?.contact?.replaces;
    return replaces?.name === name && (replaces.until === undefined || replaces.until >= now);
  })?.title;
}

function MyPeople({ dossierId, cards, kept }: { dossierId: string; cards: Card[]; kept: string[] }) {
  const words = usePeopleWords();
  const readAloud = useReadAloud('ours');
  const { order, change } = useOrder(dossierId, kept);
  const open = cards.filter(card => card.face === 'open');
  const closed = cards.filter(card => card.face !== 'open');
  const urgent = inOwnOrder(open, order);
  const ids = urgent.map(card => card.id);

  const move = (card: OpenEntryCard, by: -1 | 1) => {
    const next = moved(ids, card.id, by);
    change(next, words.urgent.nowAt(card.title, next.indexOf(card.id) + 1));
  };
  const remove = ({ id, title }: OpenEntryCard) =>
    change(
      ids.filter(one => one !== id),
      words.urgent.removed(title),
    );
  const add = ({ id, title }: OpenEntryCard) => change([...ids, id], words.urgent.added(title));
  return (
    <>
      <p className="lead" {...readAloud}>
        {words.lead}
      </p>
      <UrgentList cards={urgent} onMove={move} onRemove={remove} />
      <section className="my-part">
        <h2>{words.all}</h2>
        <ul className="my-people">
          {open.map(card => (
            <li key={card.id}>
              <Contact
                card={card}
                replacedBy={standInFor(card.title, open)}
                isListed={ids.includes(card.id)}
                onAdd={add}
              />
            </li>
          ))}
          {closed.map(card => (
            <li key={card.id}>
              <EntryCard card={card} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function OnTheTable({ dossierId }: { dossierId: string }) {
  const words = usePeopleWords();
  useSilenceOnLeave();
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { cards, entryIds } = answer.data;
  if (cards.length === 0) {
    return (
      <Message picto="people" title={words.empty.title}>
        <p>{words.empty.text}</p>
      </Message>
    );
  }
  return <MyPeople dossierId={dossierId} cards={cards} kept={entryIds} />;
}

/** The people around me: who is who, whom I call first, who stands in for whom. */
export default function People({ language }: OnPage) {
  return (
    <SignedIn language={language} words={peopleWords} here="people" audience="subject">
      {({ dossier }) => (
        <>
          <OnTheTable key={dossier.id} dossierId={dossier.id} />
          <PartOfThisDossier dossierId={dossier.id} />
        </>
      )}
    </SignedIn>
  );
}
