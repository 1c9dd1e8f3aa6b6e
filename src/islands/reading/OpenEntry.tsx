import type { Entry } from '../../../api/dossier/contract.ts';
import type { Purpose } from '../../../api/sharing/contract.ts';
import type { Reading } from '../../i18n/nl/dossier/reading.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { SHELF_PICTOS } from '../shared/pictos.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { useReadingWords } from './words.ts';

type OpenEntryText = Extract<Entry, { face: 'open' }>;

function WhyHere({ origin, organisation }: OpenEntryText) {
  const words = useReadingWords();
  if (origin === 'own') return words.madeByYourself;
  return organisation ? words.putHere(<Written>{organisation.name}</Written>) : words.putHereBySomebody;
}

function Facts({ entry }: { entry: OpenEntryText }) {
  const words = useReadingWords();
  const dates = useDates();
  return (
    <dl className="my-facts">
      <div>
        <dt>{words.whoWrote}</dt>
        <dd>
          <Written>{entry.author}</Written>
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
        <dt>{words.when}</dt>
        <dd>{dates.day(entry.day)}</dd>
      </div>
      <div>
        <dt>{words.whyHere}</dt>
        <dd>
          <WhyHere {...entry} />
        </dd>
      </div>
    </dl>
  );
}

/** What the yes was for, as far as these are words that we know. */
function showsYou(purpose: string | null, words: Reading): Reading['showsYou'] {
  const isKnown = purpose !== null && Object.hasOwn(words.showsYouFor, purpose);
  return isKnown ? words.showsYouFor[purpose as Purpose] : words.showsYou;
}

/** For who reads along: whose yes this rests on, what for, and that this look is shown. */
function ReadingAlong({ entry, subjectName }: { entry: OpenEntryText; subjectName: string }) {
  const words = useReadingWords();
  const name = <Written>{subjectName}</Written>;
  return (
    <aside className="my-aside" aria-label={words.whyYouSee}>
      <Picto concept="consent" size={36} />
      <div>
        <p>{showsYou(entry.purpose, words)(name)}</p>
        <p>{words.seesYouOpened(name)}</p>
      </div>
    </aside>
  );
}

function WhoMaySee({ entryId }: { entryId: string }) {
  const words = useReadingWords();
  const places = usePlaces();
  return (
    <p className="my-row">
      <a className="button" href={`${places.sharing}#kaart.${entryId}`}>
        <Picto concept="who-sees" size={24} /> {words.whoMaySee}
      </a>
    </p>
  );
}

/** One card, face up: the text, who wrote it, and why it lies here. */
export function OpenEntry({ entry, subjectName }: { entry: OpenEntryText; subjectName: string }) {
  const words = useReadingWords();
  const { kinds } = useSharedWords();
  const mine = entry.basis === 'subject';
  return (
    <>
      <article className="card my-entry">
        <header>
          <Picto concept={SHELF_PICTOS[entry.section]} size={44} />
          <p className="my-entry-kind">
            <span className="chip">{kinds[entry.kind]}</span>
            {entry.health && <span className="chip">{words.aboutHealth}</span>}
          </p>
          <h1>
            <Written>{entry.title}</Written>
          </h1>
        </header>
        <WrittenText className="my-entry-text">{entry.text}</WrittenText>
        <Facts entry={entry} />
      </article>
      {mine ? <WhoMaySee entryId={entry.id} /> : <ReadingAlong entry={entry} subjectName={subjectName} />}
    </>
  );
}
