import { useCallback } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import { api } from '../shared/client.ts';
import { PLACES, PUBLIC_PLACES } from '../shared/places.ts';
import { SignedIn, type Table } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { NewestCards } from './NewestCards.tsx';
import { RunningRequests } from './RunningRequests.tsx';
import { Shelves } from './Shelves.tsx';
import { Sources } from './Sources.tsx';
import { WhoHasAccess } from './WhoHasAccess.tsx';

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
          Dit ligt nu op jouw tafel.{contents.subject.lifeStage !== 'child' && ' Jij beslist wie meeleest.'}
        </p>
      )}
      {own && <RunningRequests dossierId={contents.id} requests={requests} onChange={refresh} />}
      <Shelves dossier={contents} />
      {own && <NewestCards cards={contents.newest} />}
      {own && <WhoHasAccess grants={grants} />}
      {own && <Sources sources={contents.sources} />}
      {!own && (
        <p className="my-hint">
          Je leest mee. {contents.subject.name} ziet wanneer je keek en welke kaarten je opende.
        </p>
      )}
      <p className="my-hint">
        Meer weten over een dossier? <a href={PUBLIC_PLACES.dossier}>Lees hoe het werkt</a>, of ga naar{' '}
        <a href={PLACES.reading}>alle kaarten</a>.
      </p>
    </>
  );
}

/** "Hallo, Noor": the first name is enough among people who know each other. */
const greeting = ({ name }: Me) => `Hallo, ${name.split(' ')[0]}`;

export default function Overview() {
  return (
    <SignedIn here="overview" title="Hallo" heading={greeting} audience="everyone">
      {table => <OnTheTable key={table.dossier.id} {...table} />}
    </SignedIn>
  );
}
