import { useCallback } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import { api } from '../shared/client.ts';
import { usePlaces, usePublicPlaces } from '../shared/InLanguage.tsx';
import { PartOfTheirDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn, type Table } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { NewestCards } from './NewestCards.tsx';
import { RunningRequests } from './RunningRequests.tsx';
import { Shelves } from './Shelves.tsx';
import { Sources } from './Sources.tsx';
import { WhoHasAccess } from './WhoHasAccess.tsx';
import { overviewWords, useOverviewWords } from './words.ts';

/** Asks three things at once; what only the subject may ask is left out for who reads along. */
async function laidOut(id: string, own: boolean, signal: AbortSignal) {
  const [contents, grants, requests] = await Promise.all([
    api.dossier(id, signal),
    own ? api.grants(id, signal) : null,
    own ? api.requests(id, signal) : null,
  ]);
  return { contents, grants: grants?.items ?? [], requests: requests?.items ?? [] };
}

function OnTheTable({ dossier }: Table) {
  const words = useOverviewWords();
  const places = usePlaces();
  const publicPlaces = usePublicPlaces();
  const { id, relation } = dossier;
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(id, relation === 'subject', signal), [id, relation]),
  );
  if (answer.state === 'loading') return <Skeleton cards={6} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { contents, grants, requests } = answer.data;
  const own = contents.relation === 'subject';
  return (
    <>
      {own && (
        <p className="lead">
          {words.onYourTable} {contents.subject.lifeStage !== 'child' && words.youDecide}
        </p>
      )}
      {own && <RunningRequests dossierId={contents.id} requests={requests} onChange={refresh} />}
      <Shelves dossier={contents} />
      {own && <NewestCards cards={contents.newest} />}
      {own && <WhoHasAccess grants={grants} />}
      {own && <Sources sources={contents.sources} />}
      {!own && <p className="my-hint">{words.readingAlong(<Written>{contents.subject.name}</Written>)}</p>}
      <p className="my-hint">
        {words.learnMore(
          text => (
            <a href={publicPlaces.dossier}>{text}</a>
          ),
          text => (
            <a href={places.reading}>{text}</a>
          ),
        )}
      </p>
      {!own && <PartOfTheirDossier name={contents.subject.name} />}
    </>
  );
}

/** "Hallo, Noor": the first name is enough among people who know each other. */
function Greeting({ name }: Me) {
  const words = useOverviewWords();
  return words.hello(<Written>{name.split(' ')[0] ?? name}</Written>);
}

export default function Overview({ language }: OnPage) {
  return (
    <SignedIn
      language={language}
      words={overviewWords}
      here="overview"
      heading={me => <Greeting {...me} />}
      audience="everyone"
    >
      {table => <OnTheTable key={table.dossier.id} {...table} />}
    </SignedIn>
  );
}
