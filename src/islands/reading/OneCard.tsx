import { useCallback, useEffect, useState } from 'react';
import type { Entry } from '../../../api/dossier/contract.ts';
import type { Me } from '../../../api/identity/contract.ts';
import { rememberDossier, type TableDossier } from '../shared/chosen-dossier.ts';
import { api } from '../shared/client.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { PartOfMyDossier, PartOfTheirDossier } from '../shared/PartOfDossier.tsx';
import { useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { useSharedWords } from '../shared/words.ts';
import { type AroundCard, aroundCard } from './around-card.ts';
import { ClosedEntry } from './ClosedEntry.tsx';
import { MySide } from './MySide.tsx';
import { NotRight } from './NotRight.tsx';
import { OpenEntry } from './OpenEntry.tsx';
import { OwnCard, ThrownAway } from './OwnCard.tsx';
import type { OpenEntryText } from './open-entry.ts';
import { ReadTogether } from './ReadTogether.tsx';
import { WhoReads } from './WhoReads.tsx';
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

type FaceUp = {
  entry: OpenEntryText;
  subjectName: string;
  around: AroundCard | null;
  onChange: () => Promise<void>;
};

/** A card with everything that belongs beside it. What is one's own can be changed; what others wrote, answered. */
function CardFaceUp({ entry, subjectName, around, onChange }: FaceUp) {
  const [isOpened, setOpened] = useState(false);
  const [isThrownAway, setThrownAway] = useState(false);
  const mine = entry.basis === 'subject';
  const isOwn = mine && entry.origin === 'own';
  if (mine && entry.detail?.sensitive && !isOpened) {
    return <ReadTogether entry={entry} onOpen={() => setOpened(true)} />;
  }
  if (isThrownAway) {
    const onBack = async () => {
      await onChange();
      setThrownAway(false);
    };
    return <ThrownAway entry={entry} onBack={onBack} />;
  }
  return (
    <div className="my-side-by-side">
      <div>
        <OpenEntry entry={entry} subjectName={subjectName} />
        {isOwn && <OwnCard entry={entry} onChange={onChange} onThrownAway={() => setThrownAway(true)} />}
      </div>
      <div>
        {mine && !isOwn && <MySide entry={entry} />}
        {around && <WhoReads entryId={entry.id} readers={around.readers} />}
        {around && !isOwn && <NotRight entry={entry} around={around} />}
      </div>
    </div>
  );
}

/** One card as it lies there, with what stands around it for whoever decides about it. */
function Laid({
  entry,
  whose,
  refresh,
}: {
  entry: Entry;
  whose: TableDossier;
  refresh: () => Promise<void>;
}) {
  const { relation, subjectName } = whose;
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => aroundCard(entry, relation, signal), [entry, relation]),
  );
  const around = answer.state === 'ready' ? answer.data : null;
  return (
    <>
      <BackToShelf section={entry.section} />
      {entry.face === 'open' ? (
        <CardFaceUp entry={entry} subjectName={subjectName} around={around} onChange={refresh} />
      ) : (
        <ClosedEntry entry={entry} around={around} />
      )}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {relation === 'subject' ? (
        <PartOfMyDossier sources={around?.dossier.sources ?? null} />
      ) : (
        <PartOfTheirDossier name={subjectName} />
      )}
    </>
  );
}

/** The entry whose id stands behind the #; its dossier becomes the one on the table. */
function Card({ entryId, me }: { entryId: string; me: Me }) {
  const { headings } = useSharedWords();
  useSilenceOnLeave();
  const { answer, retry, refresh } = useLoad(
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
  const whose = me.dossiers.find(dossier => dossier.id === entry.dossierId) ?? {
    id: entry.dossierId,
    relation: 'shared' as const,
    subjectName: '',
  };
  return <Laid entry={entry} whose={whose} refresh={refresh} />;
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
