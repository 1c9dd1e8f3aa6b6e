import type { Entry } from '../../../api/dossier/contract.ts';
import { useDates, usePublicPlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { RequestButton } from '../shared/RequestButton.tsx';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { useReadingWords } from './words.ts';

type ClosedEntryFacts = Extract<Entry, { face: 'withheld' }>;

function Facts({ entry }: { entry: ClosedEntryFacts }) {
  const words = useReadingWords();
  const dates = useDates();
  return (
    <dl className="my-facts">
      <div>
        <dt>{words.whoDecided}</dt>
        <dd>
          <Written>{entry.decidedBy.name}</Written> · <Written>{entry.decidedBy.role}</Written>
        </dd>
      </div>
      {entry.organisation && (
        <div>
          <dt>{words.organisation}</dt>
          <dd>
            <Written>{entry.organisation.name}</Written>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.sinceWhen}</dt>
        <dd>{dates.day(entry.since)}</dd>
      </div>
      <div>
        <dt>{words.cardIsFrom}</dt>
        <dd>{dates.day(entry.day)}</dd>
      </div>
    </dl>
  );
}

/** One card, face down: why it is closed, who decided, since when, and how to ask for it all the same. */
export function ClosedEntry({ entry }: { entry: ClosedEntryFacts }) {
  const words = useReadingWords();
  const { shelves, grounds } = useSharedWords();
  const { help } = usePublicPlaces();
  return (
    <article className="card card--closed my-entry my-entry--closed">
      <div className="my-plate">
        <header>
          <Picto concept="closed-card" size={44} />
          <p className="my-entry-kind">
            <span className="chip">{shelves[entry.section]}</span>
          </p>
          <h1>{words.cardIsClosed}</h1>
        </header>
        <h2>{grounds[entry.ground]}</h2>
        <p>{words.why[entry.ground]}</p>
        <Facts entry={entry} />
        <h2>{words.readAllTheSame}</h2>
        <WrittenText>{entry.howToContest}</WrittenText>
        <p>{words.askHereToo}</p>
        <RequestButton
          dossierId={entry.dossierId}
          request={{ kind: 'access', entryId: entry.id }}
          words={words.askToRead}
        />
        <p className="my-hint">
          {words.talkAboutIt(text => (
            <a href={help}>{text}</a>
          ))}
        </p>
      </div>
    </article>
  );
}
