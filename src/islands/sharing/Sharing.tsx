import { useCallback, useState } from 'react';
import { api } from '../shared/client.ts';
import { PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { takeChoices } from '../shared/sign-in-again.ts';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { choicesFrom } from './choices.ts';
import { PartyPicker } from './PartyPicker.tsx';
import { TheirTable } from './TheirTable.tsx';
import { CARD_FRAGMENT, WhoSeesCard } from './WhoSeesCard.tsx';
import { sharingWords } from './words.ts';

/** Nobody chosen: the people. Somebody's id behind the #: my table through their eyes. A card's id: who sees it. */
function People({ dossierId }: { dossierId: string }) {
  const fragment = useFragment();
  const [before] = useState(() => choicesFrom(takeChoices('sharing')));
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => api.parties(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const parties = answer.data.items;
  if (fragment.startsWith(CARD_FRAGMENT)) {
    const entryId = fragment.slice(CARD_FRAGMENT.length);
    return <WhoSeesCard key={entryId} dossierId={dossierId} entryId={entryId} parties={parties} />;
  }
  const party = parties.find(one => one.id === fragment);
  if (!party) return <PartyPicker parties={parties} />;
  return <TheirTable key={party.id} dossierId={dossierId} party={party} before={before} onChange={refresh} />;
}

export default function Sharing({ language }: OnPage) {
  return (
    <SignedIn language={language} words={sharingWords} here="sharing" audience="subject">
      {({ dossier }) => (
        <>
          <People key={dossier.id} dossierId={dossier.id} />
          <PartOfThisDossier dossierId={dossier.id} />
        </>
      )}
    </SignedIn>
  );
}
