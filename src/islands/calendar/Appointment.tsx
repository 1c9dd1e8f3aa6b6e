import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import type { AppointmentDetail } from '../../../api/dossier/detail.ts';
import type { Request } from '../../../api/requests/contract.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { RequestButton } from '../shared/RequestButton.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Names, Written } from '../shared/Written.tsx';
import { useCalendarWords } from './words.ts';

/** What the organisation reads. Dutch in every language: it is who must answer. */
const TO_DISCUSS = 'Ik wil deze afspraak bespreken.';

function Facts({ appointment }: { appointment: AppointmentDetail }) {
  const words = useCalendarWords();
  const { place, online, with: others } = appointment;
  if (!place && !online && others.length === 0) return null;
  return (
    <dl className="my-what">
      {place && (
        <div>
          <dt>
            <Picto concept="place" size={24} /> {words.where}
          </dt>
          <dd>
            <Written>{place}</Written>
          </dd>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <dt>
            <Picto concept="people" size={24} /> {words.withWhom}
          </dt>
          <dd>
            <Names names={others} />
          </dd>
        </div>
      )}
      {online && (
        <div>
          <dt>
            <Picto concept="video-call" size={24} /> {words.onlineHint}
          </dt>
          <dd>
            <a href={online} rel="noreferrer noopener external" target="_blank">
              {words.online}
            </a>
          </dd>
        </div>
      )}
    </dl>
  );
}

type Props = {
  card: OpenEntryCard;
  dossierId: string;
  /** What was asked about this appointment and still runs. */
  asked: Request | undefined;
};

/** One appointment: when, where, with whom, and the way to talk about it. */
export function Appointment({ card, dossierId, asked }: Props) {
  const words = useCalendarWords();
  const dates = useDates();
  const places = usePlaces();
  const written = useReadAloud('written');
  const appointment = card.detail?.appointment;
  const { from, until } = appointment ?? {};
  return (
    <article className="card my-appointment">
      <div {...written}>
        <p className="my-when">
          <time dateTime={from ? `${card.day}T${from}` : card.day}>
            {dates.dayNearby(card.day)} {from && (until ? words.fromUntil(from, until) : words.at(from))}
          </time>
        </p>
        <h3>
          <Written>{card.title}</Written>
        </h3>
        {appointment && <Facts appointment={appointment} />}
      </div>
      <div className="my-row">
        <a className="button" href={`${places.card}#${card.id}`}>
          {words.readCard}
          <span className="visually-hidden">
            : <Written>{card.title}</Written>
          </span>
        </a>
        {card.origin === 'provided' && (
          <RequestButton
            dossierId={dossierId}
            request={{ kind: 'question', entryId: card.id, text: TO_DISCUSS }}
            words={words.discuss}
            moreWords={words.discussWhat(<Written>{card.title}</Written>)}
            asked={asked}
          />
        )}
      </div>
    </article>
  );
}
