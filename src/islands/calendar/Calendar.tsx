import { useCallback } from 'react';
import type { EntryCard as Card } from '../../../api/dossier/contract.ts';
import type { Request } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { EntryCard } from '../shared/EntryCard.tsx';
import { everyCard } from '../shared/every-card.ts';
import { Message } from '../shared/Message.tsx';
import { PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Appointment } from './Appointment.tsx';
import { inTime, isOpen } from './when.ts';
import { calendarWords, useCalendarWords } from './words.ts';

async function laidOut(dossierId: string, signal: AbortSignal) {
  const [cards, requests] = await Promise.all([
    everyCard(dossierId, { section: 'calendar', signal }),
    api.requests(dossierId, signal),
  ]);
  return { ...inTime(cards, new Date()), requests: requests.items };
}

const isRunning = ({ kind, state }: Request): boolean =>
  kind === 'question' && (state === 'open' || state === 'reading');

type Listed = { cards: Card[]; dossierId: string; requests: Request[] };

function Appointments({ cards, dossierId, requests }: Listed) {
  return (
    <ul className="my-list my-appointments">
      {cards.map(card => (
        <li key={card.id}>
          {isOpen(card) ? (
            <Appointment
              card={card}
              dossierId={dossierId}
              asked={requests.find(request => request.entryId === card.id && isRunning(request))}
            />
          ) : (
            <EntryCard card={card} />
          )}
        </li>
      ))}
    </ul>
  );
}

function MyCalendar({ dossierId }: { dossierId: string }) {
  const words = useCalendarWords();
  const readAloud = useReadAloud('ours');
  useSilenceOnLeave();
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton cards={3} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { coming, past, requests } = answer.data;
  if (coming.length + past.length === 0) {
    return (
      <Message picto="calendar" title={words.empty.title}>
        <p>{words.empty.text}</p>
      </Message>
    );
  }
  return (
    <>
      <p className="lead" {...readAloud}>
        {words.lead}
      </p>
      <section className="my-part">
        <h2>{words.coming}</h2>
        {coming.length === 0 && <p>{words.nothingComing}</p>}
        <Appointments cards={coming} dossierId={dossierId} requests={requests} />
      </section>
      {past.length > 0 && (
        <details className="my-part my-past">
          <summary>
            <h2>{words.past(past.length)}</h2>
          </summary>
          <Appointments cards={past} dossierId={dossierId} requests={requests} />
        </details>
      )}
    </>
  );
}

/** My calendar: appointments as a list, with the way to talk about each. */
export default function Calendar({ language }: OnPage) {
  return (
    <SignedIn language={language} words={calendarWords} here="calendar" audience="subject">
      {({ dossier }) => (
        <>
          <MyCalendar key={dossier.id} dossierId={dossier.id} />
          <PartOfThisDossier dossierId={dossier.id} />
        </>
      )}
    </SignedIn>
  );
}
