import type { ReactNode } from 'react';
import type { Tracks } from '../../../api/requests/contract.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { Written } from '../shared/Written.tsx';
import { useEighteenWords } from './words.ts';

function Track({ picto, title, children }: { picto: string; title: string; children: ReactNode }) {
  return (
    <li className="card my-track">
      <Picto concept={picto} size={48} />
      <h3>{title}</h3>
      {children}
    </li>
  );
}

type Counted = { count: number; words: (count: number, number: ReactNode) => ReactNode };

function Count({ count, words }: Counted) {
  return <p className="my-count">{words(count, <span className="my-number">{count}</span>)}</p>;
}

function SourceFiles({ sources }: { sources: Tracks['sources'] }) {
  const { tracks: words } = useEighteenWords();
  const dates = useDates();
  if (sources.length === 0) return <p>{words.nobodyKeeps}</p>;
  return (
    <ul className="my-track-sources">
      {sources.map(({ organisation, entries, keptUntil }) => (
        <li key={organisation.id}>
          {words.cardsHere(
            <strong>
              <Written>{organisation.name}</Written>
            </strong>,
            entries,
          )}{' '}
          {keptUntil && words.keptUntil(dates.day(keptUntil))}
        </li>
      ))}
    </ul>
  );
}

/** The three places where something of me is kept, side by side and with numbers, before anything is asked. */
export function ThreeTracks({ tracks }: { tracks: Tracks }) {
  const { tracks: words } = useEighteenWords();
  return (
    <section className="my-part">
      <h2>{words.title}</h2>
      <ul className="my-three">
        <Track picto="my-words" title={words.own}>
          <Count count={tracks.own.entries} words={words.cards} />
          <p>{words.ownText}</p>
        </Track>
        <Track picto="dossier" title={words.shown}>
          <Count count={tracks.shown.entries} words={words.cards} />
          <p>
            {words.shownText} {words.yeses(tracks.shown.activeGrants)}
          </p>
        </Track>
        <Track picto="organisation" title={words.organisations}>
          <Count count={tracks.sources.length} words={words.organisationCount} />
          {tracks.sources.length > 0 && <p>{words.theyKeep(tracks.sources.length)}</p>}
          <SourceFiles sources={tracks.sources} />
        </Track>
      </ul>
    </section>
  );
}
