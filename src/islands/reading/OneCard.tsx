import { useCallback, useEffect } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import { rememberDossier } from '../shared/chosen-dossier.ts';
import { api } from '../shared/client.ts';
import { Message } from '../shared/Message.tsx';
import { PLACES } from '../shared/places.ts';
import { SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { SECTION_WORDS } from '../shared/words.ts';
import { ClosedEntry } from './ClosedEntry.tsx';
import { OpenEntry } from './OpenEntry.tsx';

function BackToShelf({ section }: { section: keyof typeof SECTION_WORDS }) {
  return (
    <p>
      <a className="my-back" href={`${PLACES.reading}#${section}`}>
        Terug naar {SECTION_WORDS[section].label}
      </a>
    </p>
  );
}

/** The entry whose id stands behind the #; its dossier becomes the one on the table. */
function Card({ entryId, me }: { entryId: string; me: Me }) {
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
        <h1>Kaart</h1>
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
  return (
    <>
      <BackToShelf section={entry.section} />
      {entry.face === 'open' ? (
        <OpenEntry entry={entry} subjectName={whose?.subjectName ?? ''} />
      ) : (
        <ClosedEntry entry={entry} />
      )}
    </>
  );
}

function NoCardChosen() {
  return (
    <>
      <h1>Kaart</h1>
      <Message picto="read" title="Kies eerst een kaart">
        <p>
          <a className="button button--main" href={PLACES.reading}>
            Naar je kaarten
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

export default function OneCard() {
  return (
    <SignedIn here="card" title="Kaart" heading={null} audience="everyone">
      {({ me }) => <CardOnTable me={me} />}
    </SignedIn>
  );
}
