import { useCallback } from 'react';
import type { AccessEvent } from '../../../api/access-log/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { MoreButton } from '../shared/MoreButton.tsx';
import { PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { usePages } from '../shared/usePages.ts';
import { Look } from './Look.tsx';
import { type Asked, runningQuestions } from './questions.ts';
import { accessLogWords, useAccessLogWords } from './words.ts';

/** The looks of each day under their day, in the order in which they came. */
function byDay(events: AccessEvent[]): { day: string; events: AccessEvent[] }[] {
  const days = new Map<string, AccessEvent[]>();
  for (const event of events) {
    const day = dayOf(event.at);
    const looks = days.get(day);
    if (looks) looks.push(event);
    else days.set(day, [event]);
  }
  return [...days].map(([day, looks]) => ({ day, events: looks }));
}

function NobodyLooked() {
  const { nobodyLooked } = useAccessLogWords();
  return (
    <Message picto="who-looked" title={nobodyLooked.title}>
      <p>{nobodyLooked.text}</p>
    </Message>
  );
}

function TimeLine({ dossierId, asked }: { dossierId: string; asked: Asked }) {
  const dates = useDates();
  const { items, next, state, trouble, more } = usePages(
    useCallback(
      (cursor: string | undefined, signal: AbortSignal) => api.accessLog(dossierId, cursor, signal),
      [dossierId],
    ),
  );
  if (state === 'loading') return <Skeleton />;
  return (
    <>
      {state === 'ready' && items.length === 0 && <NobodyLooked />}
      {byDay(items).map(({ day, events }) => (
        <section key={day} className="my-day">
          <h2>{dates.dayNearby(day)}</h2>
          <ol className="my-time-line">
            {events.map(event => (
              <li key={event.sequence}>
                <Look dossierId={dossierId} event={event} asked={asked} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {state === 'failed' && trouble && <TroubleCard trouble={trouble} retry={more} />}
      <MoreButton next={next} state={state} more={more} />
    </>
  );
}

function WhoLooked({ dossierId }: { dossierId: string }) {
  const words = useAccessLogWords();
  const { answer, retry } = useLoad(
    useCallback(
      async (signal: AbortSignal) => runningQuestions((await api.requests(dossierId, signal)).items),
      [dossierId],
    ),
  );
  return (
    <>
      <p className="lead">{words.lead}</p>
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && <TimeLine dossierId={dossierId} asked={answer.data} />}
      <PartOfThisDossier dossierId={dossierId} />
    </>
  );
}

export default function AccessLog({ language }: OnPage) {
  return (
    <SignedIn language={language} words={accessLogWords} here="log" audience="subject">
      {({ dossier }) => <WhoLooked key={dossier.id} dossierId={dossier.id} />}
    </SignedIn>
  );
}
