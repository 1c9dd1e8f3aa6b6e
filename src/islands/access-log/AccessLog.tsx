import { useCallback } from 'react';
import type { AccessEvent } from '../../../api/access-log/contract.ts';
import { api } from '../shared/client.ts';
import { dayNearby, dayOf } from '../shared/dates.ts';
import { Message } from '../shared/Message.tsx';
import { MoreButton } from '../shared/MoreButton.tsx';
import { SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { usePages } from '../shared/usePages.ts';
import { Look } from './Look.tsx';
import { type Asked, runningQuestions } from './questions.ts';

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
  return (
    <Message picto="who-looked" title="Nog niemand keek">
      <p>Hier komt iedereen die je kaarten bekijkt: wie, wanneer, wat en waarom.</p>
    </Message>
  );
}

function TimeLine({ dossierId, asked }: { dossierId: string; asked: Asked }) {
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
          <h2>{dayNearby(day)}</h2>
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
  const { answer, retry } = useLoad(
    useCallback(
      async (signal: AbortSignal) => runningQuestions((await api.requests(dossierId, signal)).items),
      [dossierId],
    ),
  );
  return (
    <>
      <p className="lead">
        Bekijkt iemand anders je kaarten? Dan staat dat hier. Wat jij zelf leest, houden we niet bij.
      </p>
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && <TimeLine dossierId={dossierId} asked={answer.data} />}
    </>
  );
}

export default function AccessLog() {
  return (
    <SignedIn here="log" title="Wie keek" audience="subject">
      {({ dossier }) => <WhoLooked key={dossier.id} dossierId={dossier.id} />}
    </SignedIn>
  );
}
