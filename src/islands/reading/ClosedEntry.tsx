import type { Entry } from '../../../api/dossier/contract.ts';
import { AnswerText } from '../shared/AnswerText.tsx';
import { Fact, OrganisationFact } from '../shared/Fact.tsx';
import { useDates, usePublicPlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { RequestButton } from '../shared/RequestButton.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { type AroundCard, isRunning, kindToAsk } from './around-card.ts';
import { useReadingWords } from './words.ts';

type ClosedEntryFacts = Extract<Entry, { face: 'withheld' }>;

function Facts({ entry }: { entry: ClosedEntryFacts }) {
  const words = useReadingWords();
  const dates = useDates();
  return (
    <dl className="my-facts">
      <Fact what={words.whoDecided}>
        <Written>{entry.decidedBy.name}</Written> · <Written>{entry.decidedBy.role}</Written>
      </Fact>
      <OrganisationFact what={words.organisation} organisation={entry.organisation} />
      <Fact what={words.sinceWhen}>{dates.day(entry.since)}</Fact>
      <Fact what={words.cardIsFrom}>{dates.day(entry.day)}</Fact>
    </dl>
  );
}

/** The question to read it all the same: one tap, with what was answered before. */
function AskToRead({ entry, around }: { entry: ClosedEntryFacts; around: AroundCard }) {
  const words = useReadingWords();
  const kind = kindToAsk('access', around.dossier);
  const before = around.requests.find(request => request.kind === kind && request.state !== 'withdrawn');
  return (
    <>
      {before?.answer && <AnswerText request={before} />}
      <RequestButton
        dossierId={entry.dossierId}
        request={{ kind, entryId: entry.id }}
        words={words.askToRead}
        asked={before && isRunning(before) ? before : undefined}
      />
    </>
  );
}

/** One card, face down: why it is closed, who decided, since when, and how to ask for it all the same. */
export function ClosedEntry({ entry, around }: { entry: ClosedEntryFacts; around: AroundCard | null }) {
  const words = useReadingWords();
  const { shelves, grounds } = useSharedWords();
  const { help } = usePublicPlaces();
  const readAloud = useReadAloud('ours');
  return (
    <article className="card card--closed my-entry my-entry--closed">
      <div className="my-plate">
        <header>
          <Picto concept="closed-card" size={44} />
          <p className="my-entry-kind">
            <span className="chip">{shelves[entry.section]}</span>
          </p>
          <h1 {...readAloud}>{words.cardIsClosed}</h1>
        </header>
        <h2 {...readAloud}>{grounds[entry.ground]}</h2>
        <p {...readAloud}>{words.why[entry.ground]}</p>
        <Facts entry={entry} />
        <h2>{words.readAllTheSame}</h2>
        <WrittenText>{entry.howToContest}</WrittenText>
        <p>{words.askHereToo}</p>
        {around && <AskToRead entry={entry} around={around} />}
        <p className="my-hint">
          {words.talkAboutIt(text => (
            <a href={help}>{text}</a>
          ))}
        </p>
      </div>
    </article>
  );
}
