import { type ReactNode, useCallback, useState } from 'react';
import { api } from '../shared/client.ts';
import { Message } from '../shared/Message.tsx';
import { PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn, type Table } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { takeChoices } from '../shared/sign-in-again.ts';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { AccessRequests } from './AccessRequests.tsx';
import { Blocking } from './Blocking.tsx';
import { choicesFrom } from './choices.ts';
import { Doors } from './Doors.tsx';
import { ForChild } from './ForChild.tsx';
import { CARD_FRAGMENT, taskOf } from './fragments.ts';
import { GrantsToReview } from './GrantsToReview.tsx';
import { MoreTasks } from './MoreTasks.tsx';
import { Moving } from './Moving.tsx';
import { PartyPicker } from './PartyPicker.tsx';
import { Sets } from './Sets.tsx';
import { TheirTable } from './TheirTable.tsx';
import { Trusted } from './Trusted.tsx';
import { WhoSeesCard } from './WhoSeesCard.tsx';
import { sharingWords, useSharingWords } from './words.ts';

type Props = { dossierId: string; acting: boolean };

/** Everything on the first of these screens. */
async function laidOut(id: string, signal: AbortSignal) {
  const [parties, grants, review, requests] = await Promise.all([
    api.parties(id, signal),
    api.grants(id, signal),
    api.grantsToReview(id, signal),
    api.accessRequests(id, signal),
  ]);
  return {
    parties: parties.items,
    grants: grants.items,
    review: review.items,
    requests: requests.items,
  };
}

/**
 * Nobody chosen: the people. Somebody's id behind the #: my table through their eyes. A card's id: who sees it. The word of a
 * task: that task.
 */
function People({ dossierId, acting }: Props) {
  const fragment = useFragment();
  const [before] = useState(() => choicesFrom(takeChoices('sharing')));
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { parties, grants, review, requests } = answer.data;
  const common = { dossierId, parties, onChange: refresh };
  if (fragment.startsWith(CARD_FRAGMENT)) {
    const entryId = fragment.slice(CARD_FRAGMENT.length);
    return <WhoSeesCard key={entryId} dossierId={dossierId} entryId={entryId} parties={parties} />;
  }
  switch (acting ? undefined : taskOf(fragment)) {
    case 'templates':
      return <Sets {...common} />;
    case 'doors':
      return <Doors dossierId={dossierId} parties={parties} />;
    case 'trusted':
      return <Trusted {...common} />;
    case 'moving':
      return <Moving {...common} />;
    case 'block':
      return <Blocking {...common} />;
    case undefined:
      break;
  }
  const party = parties.find(one => one.id === fragment);
  if (party) {
    return (
      <TheirTable key={party.id} dossierId={dossierId} party={party} before={before} onChange={refresh} />
    );
  }
  return (
    <>
      <AccessRequests {...common} requests={requests} />
      <GrantsToReview {...common} grants={grants} review={review} />
      <PartyPicker parties={parties} />
      {!acting && <MoreTasks />}
    </>
  );
}

/** For a child for whom somebody else still decides. */
function NotYet() {
  const { notYet } = useSharingWords();
  return (
    <Message picto="child" title={notYet.title}>
      <p>{notYet.text}</p>
      <p>{notYet.talk}</p>
    </Message>
  );
}

/** Lets through who decides: a capable youngster. */
function IfDecider({ dossierId, children }: { dossierId: string; children: ReactNode }) {
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => api.dossier(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  return answer.data.subject.lifeStage === 'child' ? <NotYet /> : children;
}

function Decides({ dossier }: Table) {
  const { forChild } = useSharingWords();
  if (dossier.relation === 'acting') {
    return (
      <>
        <p className="my-hint">{forChild.doneFor(<Written>{dossier.subjectName}</Written>)}</p>
        <ForChild name={dossier.subjectName}>
          <People dossierId={dossier.id} acting />
        </ForChild>
      </>
    );
  }
  return (
    <IfDecider dossierId={dossier.id}>
      <People dossierId={dossier.id} acting={false} />
    </IfDecider>
  );
}

export default function Sharing({ language }: OnPage) {
  return (
    <SignedIn language={language} words={sharingWords} here="sharing" audience="decider">
      {table => (
        <>
          <Decides key={table.dossier.id} {...table} />
          <PartOfThisDossier dossierId={table.dossier.id} />
        </>
      )}
    </SignedIn>
  );
}
