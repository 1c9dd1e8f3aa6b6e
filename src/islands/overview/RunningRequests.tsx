import { useState } from 'react';
import type { Request, RequestKind } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf, daysBetween, today } from '../shared/dates.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { useOverviewWords } from './words.ts';

const PICTOS: Record<RequestKind, string> = {
  access: 'read',
  correction: 'my-words',
  restriction: 'closed-card',
  question: 'question',
  complaint: 'complaint',
  deletion: 'delete',
};

function Deletion({ request }: { request: Request }) {
  const words = useOverviewWords();
  const { daysLeft } = useSharedWords();
  const places = usePlaces();
  const dates = useDates();
  const until = request.coolingOffUntil && dayOf(request.coolingOffUntil);
  return (
    <section className="my-part card my-strip my-strip--first">
      <Picto concept="delete" size={48} />
      <div>
        <h2>{words.askedToDelete}</h2>
        {until && (
          <p>
            {words.thinkAgain(<strong>{dates.day(until)}</strong>, daysLeft(daysBetween(today(), until)))}
          </p>
        )}
        <a className="button" href={places.eighteen}>
          {words.lookOrWithdraw}
        </a>
      </div>
    </section>
  );
}

function OpenRequest({ request, withdraw }: { request: Request; withdraw: () => Promise<void> }) {
  const words = useOverviewWords();
  const dates = useDates();
  const [busy, setBusy] = useState(false);
  return (
    <li className="card my-strip">
      <Picto concept={PICTOS[request.kind]} size={40} />
      <div>
        <h3>{words.requests[request.kind]}</h3>
        {request.organisation && <p>{words.askedOf(<Written>{request.organisation.name}</Written>)}</p>}
        {request.text && <WrittenText>{`“${request.text}”`}</WrittenText>}
        <p className="my-card-small">
          {words.askedOn(dates.day(dayOf(request.madeAt)))}{' '}
          {request.reading
            ? words.isRead(<Written>{request.reading.by}</Written>)
            : words.reactionBy(dates.day(request.reactionBy))}{' '}
          {words.answerBy(dates.day(request.answerBy))}
        </p>
        <button
          type="button"
          className="button"
          disabled={busy}
          onClick={() => {
            setBusy(true);
            void withdraw().finally(() => setBusy(false));
          }}
        >
          {words.withdraw}
        </button>
      </div>
    </li>
  );
}

/** What I asked and what is still running; a deletion stands on top. */
export function RunningRequests(props: {
  dossierId: string;
  requests: Request[];
  onChange: () => Promise<void>;
}) {
  const { dossierId, requests, onChange } = props;
  const words = useOverviewWords();
  const places = usePlaces();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const running = requests.filter(({ state }) => state === 'open' || state === 'reading');
  const deletion = running.find(request => request.kind === 'deletion');
  const others = running.filter(request => request.kind !== 'deletion');

  async function withdraw(request: Request) {
    try {
      await api.withdraw(dossierId, request.id);
      await onChange();
      say(words.withdrawn);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    }
  }

  return (
    <>
      {deletion && <Deletion request={deletion} />}
      {others.length > 0 && (
        <section className="my-part">
          <h2>{words.asked}</h2>
          <ul className="my-list">
            {others.map(request => (
              <OpenRequest key={request.id} request={request} withdraw={() => withdraw(request)} />
            ))}
          </ul>
          <p className="my-row">
            <a className="button" href={places.requests}>
              {words.allQuestions}
            </a>
          </p>
        </section>
      )}
    </>
  );
}
