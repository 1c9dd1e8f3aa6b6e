import { useState } from 'react';
import type { Request } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { dayInWords, dayOf, daysLeft } from '../shared/dates.ts';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { PLACES } from '../shared/places.ts';
import { troubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { REQUEST_WORDS } from '../shared/words.ts';

function Deletion({ request }: { request: Request }) {
  const until = request.coolingOffUntil && dayOf(request.coolingOffUntil);
  return (
    <section className="my-part card my-strip my-strip--first">
      <Picto concept="delete" size={48} />
      <div>
        <h2>Je vroeg om te wissen</h2>
        {until && (
          <p>
            Je kan nog van gedacht veranderen tot <strong>{dayInWords(until)}</strong> ({daysLeft(until)}).
          </p>
        )}
        <a className="button" href={PLACES.eighteen}>
          Bekijk of trek in
        </a>
      </div>
    </section>
  );
}

function OpenRequest({ request, withdraw }: { request: Request; withdraw: () => Promise<void> }) {
  const { label, picto } = REQUEST_WORDS[request.kind];
  const [busy, setBusy] = useState(false);
  return (
    <li className="card my-strip">
      <Picto concept={picto} size={40} />
      <div>
        <h3>{label}</h3>
        {request.text && <p>“{request.text}”</p>}
        <p className="my-card-small">
          Gevraagd op {dayInWords(dayOf(request.madeAt))}. Een eerste reactie hoort er te zijn tegen{' '}
          {dayInWords(request.reactionBy)}. Een antwoord ten laatste op {dayInWords(request.answerBy)}. In
          deze versie antwoordt nog niemand.
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
          Intrekken
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
  const say = useSay();
  const running = requests.filter(request => request.state === 'open');
  const deletion = running.find(request => request.kind === 'deletion');
  const others = running.filter(request => request.kind !== 'deletion');

  async function withdraw(request: Request) {
    try {
      await api.withdraw(dossierId, request.id);
      await onChange();
      say('Je vraag is ingetrokken.');
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    }
  }

  return (
    <>
      {deletion && <Deletion request={deletion} />}
      {others.length > 0 && (
        <section className="my-part">
          <h2>Wat je vroeg</h2>
          <ul className="my-list">
            {others.map(request => (
              <OpenRequest key={request.id} request={request} withdraw={() => withdraw(request)} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
