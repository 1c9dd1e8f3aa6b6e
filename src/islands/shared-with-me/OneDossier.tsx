import { useEffect, useRef, useState } from 'react';
import type { OwnAccessRequest } from '../../../api/sharing/asking/contract.ts';
import type { SharedDossier } from '../../../api/sharing/shared-with-me/contract.ts';
import { rememberDossier } from '../shared/chosen-dossier.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { Face } from '../shared/Face.tsx';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { addFragment, askFragment, EVERYBODY } from './fragments.ts';
import { StandingLine } from './StandingLine.tsx';
import { Talks } from './Talks.tsx';
import { WhyOpen } from './WhyOpen.tsx';
import { useSharedWithMeWords } from './words.ts';

function Heading({ dossier }: { dossier: SharedDossier }) {
  const words = useSharedWithMeWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className="my-party-heading">
      <Face name={dossier.subjectName} picto="about-me" />
      <div>
        <h2 ref={heading} tabIndex={-1}>
          <Written>{dossier.subjectName}</Written>
        </h2>
        {dossier.standings.length > 0 && <p className="my-card-small">{words.youAre}</p>}
        {dossier.standings.map(standing => (
          <p key={standing.partyId} className="my-card-small">
            <StandingLine standing={standing} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** The ways on: read, decide for a child, ask, add. */
function WaysOn({ dossier }: { dossier: SharedDossier }) {
  const words = useSharedWithMeWords();
  const places = usePlaces();
  const { dossierId, doors, standings, acting } = dossier;
  const putOnTable = () => rememberDossier(dossierId);
  return (
    <div className="my-ways">
      {doors.length > 0 && (
        <a className="button button--main" href={places.reading} onClick={putOnTable}>
          <Picto concept="read" size={24} /> {words.read}
        </a>
      )}
      {acting && (
        <a className="button" href={places.sharing} onClick={putOnTable}>
          <Picto concept="who-sees" size={24} /> {words.decideForChild}
        </a>
      )}
      {standings.some(({ adds }) => adds) && (
        <a className="button" href={`#${addFragment(dossierId)}`}>
          <Picto concept="write" size={24} /> {words.add}
        </a>
      )}
      {standings.length > 0 && !acting && (
        <a className="button" href={`#${askFragment(dossierId)}`}>
          <Picto concept="ask" size={24} /> {words.ask}
        </a>
      )}
    </div>
  );
}

type Asks = { dossier: SharedDossier; onChange: () => Promise<void> };

/** What I asked and where each question stands: nothing of when it was read or answered. */
function MyAsks({ dossier, onChange }: Asks) {
  const words = useSharedWithMeWords();
  const { shelves } = useSharedWords();
  const dates = useDates();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [busy, setBusy] = useState(false);

  async function withdraw({ id }: OwnAccessRequest) {
    if (busy) return;
    setBusy(true);
    try {
      await api.withdrawAccess(dossier.dossierId, id);
      await onChange();
      say(words.withdrawn);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    } finally {
      setBusy(false);
    }
  }

  if (dossier.requests.length === 0) return null;
  return (
    <section className="my-part">
      <h3>{words.myAsks}</h3>
      <ul className="my-list">
        {dossier.requests.map(request => (
          <li key={request.id} className="card my-ask">
            <p>
              <span className="chip">{words.states[request.state]}</span>{' '}
              {words.asked(shelves[request.section], dates.day(dayOf(request.askedAt)))}
            </p>
            {request.state === 'open' && (
              <p className="my-row">
                <button
                  type="button"
                  className="button"
                  aria-disabled={busy}
                  onClick={() => void withdraw(request)}
                >
                  {words.withdraw}
                  <span className="visually-hidden">: {shelves[request.section]}</span>
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One youngster: as whom I stand there, what lies open and why, what I asked. */
export function OneDossier({ dossier, alone, onChange }: Asks & { alone: boolean }) {
  const words = useSharedWithMeWords();
  const name = <Written>{dossier.subjectName}</Written>;
  return (
    <>
      {!alone && (
        <p>
          <a className="my-back" href={`#${EVERYBODY}`}>
            {words.back}
          </a>
        </p>
      )}
      <Heading dossier={dossier} />
      {dossier.acting && <p className="lead">{words.forMyChild(name)}</p>}
      <Talks dossier={dossier} onChange={onChange} />
      <section className="my-part">
        <h3>{words.open}</h3>
        {dossier.doors.length === 0 ? <p>{words.nothingOpen(name)}</p> : <WhyOpen dossier={dossier} />}
      </section>
      <WaysOn dossier={dossier} />
      <MyAsks dossier={dossier} onChange={onChange} />
      <p className="my-hint">{words.shown(name)}</p>
    </>
  );
}
