import type { Entry } from '../../../api/dossier/contract.ts';
import { dayInWords } from '../shared/dates.ts';
import { Picto } from '../shared/Picto.tsx';
import { PUBLIC_PLACES } from '../shared/places.ts';
import { RequestButton } from '../shared/RequestButton.tsx';
import { GROUND_WORDS, SECTION_WORDS } from '../shared/words.ts';

type ClosedEntryFacts = Extract<Entry, { face: 'withheld' }>;

/** One card, face down: why it is closed, who decided, since when, and how to ask for it all the same. */
export function ClosedEntry({ entry }: { entry: ClosedEntryFacts }) {
  const ground = GROUND_WORDS[entry.ground];
  return (
    <article className="card card--closed my-entry my-entry--closed">
      <div className="my-plate">
        <header>
          <Picto concept="closed-card" size={44} />
          <p className="my-entry-kind">
            <span className="chip">{SECTION_WORDS[entry.section].label}</span>
          </p>
          <h1>Deze kaart ligt dicht</h1>
        </header>
        <h2>{ground.short}</h2>
        <p>{ground.why}</p>
        <dl className="my-facts">
          <div>
            <dt>Wie besliste dat?</dt>
            <dd>
              {entry.decidedBy.name}, {entry.decidedBy.role}
            </dd>
          </div>
          {entry.organisation && (
            <div>
              <dt>Organisatie</dt>
              <dd>{entry.organisation.name}</dd>
            </div>
          )}
          <div>
            <dt>Sinds wanneer?</dt>
            <dd>{dayInWords(entry.since)}</dd>
          </div>
          <div>
            <dt>De kaart zelf is van</dt>
            <dd>{dayInWords(entry.day)}</dd>
          </div>
        </dl>
        <h2>Wil je dit toch lezen?</h2>
        <p>{entry.howToContest}</p>
        <p>
          Je kan het ook hier vragen. In deze versie antwoordt nog niemand. Vraag het dus ook in een gesprek.
        </p>
        <RequestButton
          dossierId={entry.dossierId}
          request={{ kind: 'access', entryId: entry.id }}
          words="Vraag om dit te lezen"
        />
        <p className="my-hint">
          Praat er gerust over met iemand die je vertrouwt.{' '}
          <a href={PUBLIC_PLACES.help}>Wie kan je helpen?</a>
        </p>
      </div>
    </article>
  );
}
