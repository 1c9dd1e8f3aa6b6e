import { useCallback, useEffect } from 'react';
import type { Entry } from '../../../api/dossier/contract.ts';
import type { Me } from '../../../api/identity/contract.ts';
import { rememberDossier } from '../shared/chosen-dossier.ts';
import { api } from '../shared/client.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { PartOfTheirDossier, PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { useSharedWords } from '../shared/words.ts';
import { ClosedEntry } from './ClosedEntry.tsx';
import { OpenEntry } from './OpenEntry.tsx';
import { readingWords, useReadingWords } from './words.ts';

function BackToShelf({ section }: { section: Entry['section'] }) {
  const words = useReadingWords();
  const { shelves } = useSharedWords();
  const places = usePlaces();
  return (
    <p>
      <a className="my-back" href={`${places.reading}#${section}`}>
        {words.backTo(shelves[section])}
      </a>
    </p>
  );
}

/** The entry whose id stands behind the #; its dossier becomes the one on the table. */
function Card({ entryId, me }: { entryId: string; me: Me }) {
  const { headings } = useSharedWords();
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => api.entry(entryId, signal), [entryId]),
  );
  const dossierId = answer.state === 'ready' ? answer.data.dossierId : null;
  useEffect(() => {
    if (dossierId) rememberDossier(dossierId);
  }, [dossierId]);
  if (answer.state !== 'ready') {
    return (
      <>
        <h1>{headings.card}</h1>
        {answer.state === 'loading' ? (
          <Skeleton cards={1} />
        ) : (
          <TroubleCard trouble={answer.trouble} retry={retry} />
        )}
      </>
    );
  }
  const entry = answer.data;
  const whose = me.dossiers.find(dossier => dossier.id === entry.dossierId);
  const subjectName = whose?.subjectName ?? '';
  return (
    <>
      <BackToShelf section={entry.section} />
      {entry.face === 'open' ? (
        <OpenEntry entry={entry} subjectName={subjectName} />
      ) : (
        <ClosedEntry entry={entry} />
      )}
      {whose?.relation === 'shared' ? (
        <PartOfTheirDossier name={subjectName} />
      ) : (
        <PartOfThisDossier dossierId={entry.dossierId} />
      )}
    </>
  );
}

function NoCardChosen() {
  const { headings } = useSharedWords();
  const words = useReadingWords();
  const places = usePlaces();
  return (
    <>
      <h1>{headings.card}</h1>
      <Message picto="read" title={words.chooseCard}>
        <p>
          <a className="button button--main" href={places.reading}>
            {words.toCards}
          </a>
        </p>
      </Message>
    </>
  );
}

function CardOnTable({ me }: { me: Me }) {
  const entryId = useFragment();
  if (entryId === '') return <NoCardChosen />;
  return <Card key={entryId} entryId={entryId} me={me} />;
}

export default function OneCard({ language }: OnPage) {
  return (
    <SignedIn language={language} words={readingWords} here="card" heading={null} audience="everyone">
      {({ me }) => <CardOnTable me={me} />}
    </SignedIn>
  );
}
