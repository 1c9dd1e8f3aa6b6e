import type { ReactNode } from 'react';
import type { Basis } from '../../../api/dossier/contract.ts';
import type { Purpose } from '../../../api/sharing/contract.ts';
import type { Reading } from '../../i18n/nl/dossier/reading.ts';
import { Fact, OrganisationFact } from '../shared/Fact.tsx';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { SHELF_PICTOS } from '../shared/pictos.ts';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { EntryText } from './EntryText.tsx';
import { Files } from './Files.tsx';
import type { OpenEntryText } from './open-entry.ts';
import { useReadingWords } from './words.ts';

/** Why it was written, in the writer's words; without those, where it comes from. */
function WhyHere({ origin, organisation, detail }: OpenEntryText) {
  const words = useReadingWords();
  if (detail?.why) return <Written>{detail.why}</Written>;
  if (origin === 'own') return words.madeByYourself;
  return organisation ? words.putHere(<Written>{organisation.name}</Written>) : words.putHereBySomebody;
}

/** Until when it is kept: for the subject's own eyes, as nobody else is told their ages. */
function KeptUntil({ origin, keptUntil, organisation }: OpenEntryText) {
  const { kept } = useReadingWords();
  const dates = useDates();
  if (origin === 'own') return kept.own;
  if (!keptUntil || !organisation) return kept.notAgreed;
  return kept.until(<Written>{organisation.name}</Written>, dates.day(keptUntil));
}

function Facts({ entry }: { entry: OpenEntryText }) {
  const words = useReadingWords();
  const dates = useDates();
  return (
    <dl className="my-facts">
      <Fact what={words.whoWrote}>
        <Written>{entry.author}</Written>
      </Fact>
      <OrganisationFact what={words.organisation} organisation={entry.organisation} />
      <Fact what={words.when}>{dates.day(entry.day)}</Fact>
      <Fact what={words.whyHere}>
        <WhyHere {...entry} />
      </Fact>
      {entry.basis === 'subject' && (
        <Fact what={words.kept.title}>
          <KeptUntil {...entry} />
        </Fact>
      )}
    </dl>
  );
}

/** What the yes was for, as far as these are words that we know. */
function consentSays(purpose: string | null, words: Reading): Reading['showsYou'] {
  const isKnown = purpose !== null && Object.hasOwn(words.showsYouFor, purpose);
  return isKnown ? words.showsYouFor[purpose as Purpose] : words.showsYou;
}

function WhyYouSee({ basis, purpose, name }: { basis: Basis; purpose: string | null; name: ReactNode }) {
  const words = useReadingWords();
  if (basis === 'consent' || basis === 'subject') return consentSays(purpose, words)(name);
  return words.youSeeBecause[basis](name);
}

/** For who reads along: on what this rests, and that this look is shown. */
function ReadingAlong({ entry, subjectName }: { entry: OpenEntryText; subjectName: string }) {
  const words = useReadingWords();
  const name = <Written>{subjectName}</Written>;
  return (
    <aside className="my-aside" aria-label={words.whyYouSee}>
      <Picto concept={entry.basis === 'consent' ? 'consent' : 'information'} size={36} />
      <div>
        <p>
          <WhyYouSee basis={entry.basis} purpose={entry.purpose} name={name} />
        </p>
        <p>{words.seesYouOpened(name)}</p>
      </div>
    </aside>
  );
}

/** The viewer reads what the youngster does not: who tells it, and how, is not decided by a screen. */
function ClosedForThem({ entry, subjectName }: { entry: OpenEntryText; subjectName: string }) {
  const { closedForThem } = useReadingWords();
  const { grounds } = useSharedWords();
  if (!entry.closedToSubject) return null;
  const name = <Written>{subjectName}</Written>;
  return (
    <aside className="my-aside" aria-label={closedForThem.label}>
      <Picto concept="closed-card" size={36} />
      <div>
        <p>
          <strong>{closedForThem.title(name)}</strong>
        </p>
        <p>{closedForThem.ground(grounds[entry.closedToSubject])}</p>
        <p>{closedForThem.careful(name)}</p>
      </div>
    </aside>
  );
}

/** Own words beside another card lead to that card. */
function Beside({ besideId }: Pick<OpenEntryText, 'besideId'>) {
  const { mine } = useReadingWords();
  const places = usePlaces();
  if (!besideId) return null;
  return (
    <p>
      <a href={`${places.card}#${besideId}`}>{mine.besideCard}</a>
    </p>
  );
}

/** One card, face up: the text, what lies beside it, who wrote it, and why it lies here. */
export function OpenEntry({ entry, subjectName }: { entry: OpenEntryText; subjectName: string }) {
  const words = useReadingWords();
  const { kinds } = useSharedWords();
  const readAloud = useReadAloud('written');
  return (
    <>
      <ClosedForThem entry={entry} subjectName={subjectName} />
      <article className="card my-entry">
        <header>
          <Picto concept={SHELF_PICTOS[entry.section]} size={44} />
          <p className="my-entry-kind">
            <span className="chip">{kinds[entry.kind]}</span>
            {entry.health && <span className="chip">{words.aboutHealth}</span>}
          </p>
          <h1 {...readAloud}>
            <Written>{entry.title}</Written>
          </h1>
        </header>
        {entry.text !== '' && <EntryText>{entry.text}</EntryText>}
        <Files files={entry.files} beside={entry.title} />
        <Beside besideId={entry.besideId} />
        <Facts entry={entry} />
      </article>
      {entry.basis !== 'subject' && <ReadingAlong entry={entry} subjectName={subjectName} />}
    </>
  );
}
