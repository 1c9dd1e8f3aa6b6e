import { useCallback } from 'react';
import type { Dossier } from '../../../api/dossier/contract.ts';
import type { Me } from '../../../api/identity/contract.ts';
import { api } from '../shared/client.ts';
import { usePlaces, usePublicPlaces } from '../shared/InLanguage.tsx';
import { PartOfTheirDossier } from '../shared/PartOfDossier.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn, type Table } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { NewestCards } from './NewestCards.tsx';
import { NewsList } from './NewsList.tsx';
import { type Known, newsIn } from './news.ts';
import { RunningRequests } from './RunningRequests.tsx';
import { Shelves } from './Shelves.tsx';
import { Soon } from './Soon.tsx';
import { Sources } from './Sources.tsx';
import { WhoHasAccess } from './WhoHasAccess.tsx';
import { WhyIRead } from './WhyIRead.tsx';
import { overviewWords, useOverviewWords } from './words.ts';

/** The items of an answer; none when this is not for the viewer. */
async function itemsOf<Item>(asked: Promise<{ items: Item[] }>): Promise<Item[]> {
  try {
    return (await asked).items;
  } catch (error) {
    if (asTrouble(error).kind === 'not-found') return [];
    throw error;
  }
}

/** Asks everything at once; what only whoever decides may ask is left out for who reads along. */
async function laidOut(id: string, decides: boolean, signal: AbortSignal) {
  const contents = api.dossier(id, signal);
  if (!decides) return { contents: await contents, known: null };
  const [grants, parties, toReview, accessRequests, requests, relations] = await Promise.all([
    itemsOf(api.grants(id, signal)),
    itemsOf(api.parties(id, signal)),
    itemsOf(api.grantsToReview(id, signal)),
    itemsOf(api.accessRequests(id, signal)),
    itemsOf(api.requests(id, signal)),
    itemsOf(api.relations(id, signal)),
  ]);
  const known: Known = { grants, parties, toReview, accessRequests, requests, relations };
  return { contents: await contents, known };
}

/** What the youngster's own table says first: what lies there, and the way to it. */
function OwnLead({ dossier }: { dossier: Dossier }) {
  const words = useOverviewWords();
  const places = usePlaces();
  const readAloud = useReadAloud('ours');
  return (
    <>
      <p className="lead" {...readAloud}>
        {words.onYourTable} {dossier.subject.lifeStage !== 'child' && words.youDecide}
      </p>
      <p className="my-row">
        <a className="button button--main" href={places.reading}>
          <Picto concept="read" size={28} /> {words.readCards}
        </a>
      </p>
    </>
  );
}

/** Somebody who decides for a child: what that means, and that the child sees it. */
function ActingLead({ dossier }: { dossier: Dossier }) {
  const words = useOverviewWords();
  const readAloud = useReadAloud('ours');
  return (
    <p className="lead" {...readAloud}>
      {words.acting(<Written>{dossier.subject.name}</Written>)}
    </p>
  );
}

type Laid = { contents: Dossier; known: Known; refresh: () => Promise<void> };

/** The table of whoever decides: the youngster, or who acts for a child. Only the youngster's own shows cards. */
function DecidingTable({ contents, known, refresh }: Laid) {
  const own = contents.relation === 'subject';
  return (
    <>
      {own ? <OwnLead dossier={contents} /> : <ActingLead dossier={contents} />}
      <RunningRequests dossierId={contents.id} requests={known.requests} onChange={refresh} />
      <NewsList news={newsIn(known, new Date())} />
      {own && <NewestCards cards={contents.newest} />}
      {own && <Soon dossierId={contents.id} />}
      <Shelves dossier={contents} />
      <WhoHasAccess grants={known.grants} />
      <Sources sources={contents.sources} />
    </>
  );
}

function OnTheTable({ dossier }: Table) {
  const words = useOverviewWords();
  const places = usePlaces();
  const publicPlaces = usePublicPlaces();
  const { id, relation } = dossier;
  useSilenceOnLeave();
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(id, relation !== 'shared', signal), [id, relation]),
  );
  if (answer.state === 'loading') return <Skeleton cards={6} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { contents, known } = answer.data;
  return (
    <>
      {known ? (
        <DecidingTable contents={contents} known={known} refresh={refresh} />
      ) : (
        <>
          <p className="my-hint">{words.readingAlong(<Written>{contents.subject.name}</Written>)}</p>
          <Shelves dossier={contents} />
          <WhyIRead dossierId={contents.id} />
        </>
      )}
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
      {contents.relation !== 'subject' && <PartOfTheirDossier name={contents.subject.name} />}
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
