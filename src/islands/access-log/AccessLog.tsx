import { useCallback, useId, useState } from 'react';
import type { AccessEvent } from '../../../api/access-log/contract.ts';
import type { Source } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { MoreButton } from '../shared/MoreButton.tsx';
import { PartOfMyDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { usePages } from '../shared/usePages.ts';
import { Check } from './Check.tsx';
import { Gaps } from './Gaps.tsx';
import { Look } from './Look.tsx';
import { type Asked, runningQuestions } from './questions.ts';
import { TakeAlong } from './TakeAlong.tsx';
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

type LineProps = { dossierId: string; asked: Asked; sources: Source[]; person: string | undefined };

function TimeLine({ dossierId, asked, sources, person }: LineProps) {
  const dates = useDates();
  const { items, next, state, trouble, more } = usePages(
    useCallback(
      (cursor: string | undefined, signal: AbortSignal) => api.accessLog(dossierId, cursor, signal, person),
      [dossierId, person],
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
                <Look dossierId={dossierId} event={event} asked={asked} sources={sources} />
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

type FilterProps = {
  people: { id: string; name: string }[];
  person: string | undefined;
  onChoose: (person: string | undefined) => void;
};

/** Only what one person did; there is nothing to choose while only one stands there. */
function Filter({ people, person, onChoose }: FilterProps) {
  const { filter: words } = useAccessLogWords();
  const id = useId();
  if (people.length < 2) return null;
  return (
    <p className="my-filter">
      <label htmlFor={id}>{words.label}</label>
      <select
        id={id}
        className="field"
        value={person ?? ''}
        onChange={event => onChoose(event.target.value || undefined)}
      >
        <option value="">{words.everybody}</option>
        {people.map(one => (
          <option key={one.id} value={one.id} lang="nl">
            {one.name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** What the time line needs besides its pages. */
async function loadAround(dossierId: string, signal: AbortSignal) {
  const [{ items }, dossier, { people }] = await Promise.all([
    api.requests(dossierId, signal),
    api.dossier(dossierId, signal),
    api.accessLog(dossierId, undefined, signal),
  ]);
  return { asked: runningQuestions(items), sources: dossier.sources, people };
}

function WhoLooked({ dossierId }: { dossierId: string }) {
  const words = useAccessLogWords();
  const [person, setPerson] = useState<string>();
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => loadAround(dossierId, signal), [dossierId]),
  );
  return (
    <>
      <p className="lead" data-read-aloud="">
        {words.lead}
      </p>
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && (
        <>
          <Filter people={answer.data.people} person={person} onChoose={setPerson} />
          <TimeLine
            dossierId={dossierId}
            asked={answer.data.asked}
            sources={answer.data.sources}
            person={person}
          />
          <section className="my-part my-folds">
            <Check dossierId={dossierId} />
            <Gaps />
            <TakeAlong dossierId={dossierId} />
          </section>
          <PartOfMyDossier sources={answer.data.sources} />
        </>
      )}
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
