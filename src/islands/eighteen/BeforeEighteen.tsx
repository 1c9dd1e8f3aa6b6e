import type { Tracks } from '../../../api/requests/contract.ts';
import { daysBetween, today } from '../shared/dates.ts';
import { useDates, usePublicPlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { ThreeTracks } from './ThreeTracks.tsx';
import { ToCheck } from './ToCheck.tsx';
import { useEighteenWords } from './words.ts';

function TheDay({ day }: { day: string }) {
  const { before: words } = useEighteenWords();
  const dates = useDates();
  const left = daysBetween(today(), day);
  return (
    <section className="card my-strip my-strip--first">
      <Picto concept="birthday" size={64} />
      <div>
        <h2>{words.title(dates.day(day))}</h2>
        {left > 0 && (
          <p>
            {words.daysToGo(left, text => (
              <strong className="my-number">{text}</strong>
            ))}
          </p>
        )}
        <p>{words.nothingToDo}</p>
      </div>
    </section>
  );
}

/** Before the birthday: what changes, on which day, and a look at the three tracks without being asked anything. */
export function BeforeEighteen({ tracks }: { tracks: Tracks }) {
  const { before: words } = useEighteenWords();
  const { eighteen } = usePublicPlaces();
  return (
    <>
      {tracks.turnsEighteenOn && <TheDay day={tracks.turnsEighteenOn} />}
      <section className="my-part">
        <h2>{words.whatChanges}</h2>
        <ul className="measure">
          <li>{words.ofAge(<ToCheck />)}</li>
          <li>{words.sharingGoesOn}</li>
          <li>{words.youChoose}</li>
          <li>{words.helpGoesOn}</li>
        </ul>
        <a className="button" href={eighteen}>
          {words.learnMore}
        </a>
      </section>
      <ThreeTracks tracks={tracks} />
    </>
  );
}
