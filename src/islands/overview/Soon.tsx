import { useCallback } from 'react';
import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import { CallList } from '../shared/CallList.tsx';
import { today } from '../shared/dates.ts';
import { everyCard } from '../shared/every-card.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { shelfAddress } from '../shared/shelf-address.ts';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { urgentContactsOf } from '../shared/urgent-contacts.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Names, Written } from '../shared/Written.tsx';
import { nextAppointment } from './next-appointment.ts';
import { useOverviewWords } from './words.ts';

const MOST_TO_CALL = 3;

async function soon(dossierId: string, signal: AbortSignal) {
  const day = today();
  const [calendar, contacts] = await Promise.all([
    everyCard(dossierId, { section: 'calendar', signal, enough: last => last.day < day }),
    urgentContactsOf(dossierId, signal),
  ]);
  return { next: nextAppointment(calendar, new Date()), contacts };
}

function Appointment({ card }: { card: OpenEntryCard }) {
  const { soon: words } = useOverviewWords();
  const dates = useDates();
  const places = usePlaces();
  const appointment = card.detail?.appointment;
  return (
    <>
      <p className="my-next-day">
        {dates.dayNearby(card.day)}
        {appointment?.from && words.at(appointment.from)}
      </p>
      <p>
        <a href={`${places.card}#${card.id}`}>
          <Written>{card.title}</Written>
        </a>
      </p>
      {appointment?.place && (
        <p>
          <Written>{appointment.place}</Written>
        </p>
      )}
      {appointment && appointment.with.length > 0 && <p>{words.with(<Names names={appointment.with} />)}</p>}
    </>
  );
}

/** What comes next, and whom to call: the two things that one opens a dossier for in a hurry. */
export function Soon({ dossierId }: { dossierId: string }) {
  const { soon: words } = useOverviewWords();
  const places = usePlaces();
  const readAloud = useReadAloud('ours');
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => soon(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const ready = answer.state === 'ready' ? answer.data : null;
  return (
    <div className="my-soon" aria-busy={ready === null}>
      <section className="card my-strip">
        <Picto concept="calendar" size={40} />
        <div>
          <h2 {...readAloud}>{words.next}</h2>
          {ready?.next && <Appointment card={ready.next} />}
          {ready && !ready.next && <p>{words.nothingNext}</p>}
          <a href={shelfAddress('calendar', { isMine: true, places })}>{words.toCalendar}</a>
        </div>
      </section>
      <section className="card my-strip">
        <Picto concept="phone" size={40} />
        <div>
          <h2 {...readAloud}>{words.call}</h2>
          {ready && ready.contacts.length > 0 && <CallList cards={ready.contacts.slice(0, MOST_TO_CALL)} />}
          {ready?.contacts.length === 0 && <p>{words.nobodyToCall}</p>}
          <a href={shelfAddress('people', { isMine: true, places })}>{words.toPeople}</a>
        </div>
      </section>
    </div>
  );
}
