import type { ReactNode } from 'react';
import type { Tracks } from '../../../api/requests/contract.ts';
import { dayInWords } from '../shared/dates.ts';
import { Picto } from '../shared/Picto.tsx';
import { cards } from '../shared/words.ts';
import { yeses } from './words.ts';

function Track({ picto, title, children }: { picto: string; title: string; children: ReactNode }) {
  return (
    <li className="card my-track">
      <Picto concept={picto} size={48} />
      <h3>{title}</h3>
      {children}
    </li>
  );
}

function Count({ count, one, more }: { count: number; one: string; more: string }) {
  return (
    <p className="my-count">
      <span className="my-number">{count}</span> {count === 1 ? one : more}
    </p>
  );
}

function SourceFiles({ sources }: { sources: Tracks['sources'] }) {
  if (sources.length === 0) return <p>We kennen geen organisatie met een eigen dossier over jou.</p>;
  return (
    <ul className="my-track-sources">
      {sources.map(({ organisation, entries, keptUntil }) => (
        <li key={organisation.id}>
          <strong>{organisation.name}</strong>: {entries === 0 ? 'nog geen kaarten' : cards(entries)} hier.
          {keptUntil && ` Bewaart meestal tot ${dayInWords(keptUntil)}.`}
        </li>
      ))}
    </ul>
  );
}

/** The three places where something of me is kept, side by side and with numbers, before anything is asked. */
export function ThreeTracks({ tracks }: { tracks: Tracks }) {
  return (
    <section className="my-part">
      <h2>Wat er van jou is</h2>
      <ul className="my-three">
        <Track picto="my-words" title="Wat jij maakte">
          <Count count={tracks.own.entries} one="kaart" more="kaarten" />
          <p>Je eigen woorden en herinneringen. Die zijn helemaal van jou.</p>
        </Track>
        <Track picto="dossier" title="Wat hier te zien is">
          <Count count={tracks.shown.entries} one="kaart" more="kaarten" />
          <p>
            Al je kaarten op Open Kaart, ook wat jij maakte. Jij gaf {yeses(tracks.shown.activeGrants)} om mee
            te lezen.
          </p>
        </Track>
        <Track picto="organisation" title="Wat organisaties bewaren">
          <Count count={tracks.sources.length} one="organisatie" more="organisaties" />
          <p>
            {tracks.sources.length === 1 ? 'Die organisatie houdt' : 'Die organisaties houden'} een eigen
            dossier bij. Meestal moet dat bewaard blijven tot je 35 bent.
          </p>
          <SourceFiles sources={tracks.sources} />
        </Track>
      </ul>
    </section>
  );
}
