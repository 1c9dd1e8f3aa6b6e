import type { Tracks } from '../../../api/requests/contract.ts';
import { dayInWords, daysBetween, today } from '../shared/dates.ts';
import { Picto } from '../shared/Picto.tsx';
import { PUBLIC_PLACES } from '../shared/places.ts';
import { ToCheck } from '../shared/ToCheck.tsx';
import { ThreeTracks } from './ThreeTracks.tsx';
import { days } from './words.ts';

function TheDay({ day }: { day: string }) {
  const left = daysBetween(today(), day);
  return (
    <section className="card my-strip my-strip--first">
      <Picto concept="birthday" size={64} />
      <div>
        <h2>Je wordt 18 op {dayInWords(day)}</h2>
        {left > 0 && (
          <p>
            Nog <strong className="my-number">{days(left)}</strong>
          </p>
        )}
        <p>Je hoeft nu niets te doen. Je kan wel al kijken en erover nadenken.</p>
      </div>
    </section>
  );
}

/** Before the birthday: what changes, on which day, and a look at the three tracks without being asked anything. */
export function BeforeEighteen({ tracks }: { tracks: Tracks }) {
  return (
    <>
      {tracks.turnsEighteenOn && <TheDay day={tracks.turnsEighteenOn} />}
      <section className="my-part">
        <h2>Wat verandert er dan?</h2>
        <ul className="measure">
          <li>
            Je bent meerderjarig. Je ouders of voogd beslissen dan niet meer voor jou <ToCheck />.
          </li>
          <li>Wie vandaag meeleest, doet dat met jouw ja. Dat loopt door tot de dag die je koos.</li>
          <li>Jij kan dan kiezen: alles zo laten, alleen voor jou, of vragen om te wissen.</li>
          <li>Hulp kan doorlopen na je 18de, als jij dat wil.</li>
        </ul>
        <a className="button" href={PUBLIC_PLACES.eighteen}>
          Lees meer over 18 worden
        </a>
      </section>
      <ThreeTracks tracks={tracks} />
    </>
  );
}
