import { useCallback } from 'react';
import type { Tracks } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { PartOfThisDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { BeforeEighteen } from './BeforeEighteen.tsx';
import { RunningDeletion } from './RunningDeletion.tsx';
import { ThreeChoices } from './ThreeChoices.tsx';
import { ThreeTracks } from './ThreeTracks.tsx';
import { eighteenWords, useEighteenWords } from './words.ts';

type Props = { dossierId: string; tracks: Tracks; onChange: () => Promise<void> };

function FromEighteen({ dossierId, tracks, onChange }: Props) {
  const words = useEighteenWords();
  return (
    <>
      <p className="lead">{words.youAreEighteen}</p>
      <ThreeTracks tracks={tracks} />
      <ThreeChoices dossierId={dossierId} tracks={tracks} onChange={onChange} />
    </>
  );
}

function Later({ dossierId }: { dossierId: string }) {
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => api.tracks(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton cards={3} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const tracks = answer.data;
  if (tracks.request?.state === 'open') {
    return (
      <RunningDeletion dossierId={dossierId} tracks={tracks} request={tracks.request} onChange={refresh} />
    );
  }
  if (!tracks.mayAsk) return <BeforeEighteen tracks={tracks} />;
  return <FromEighteen dossierId={dossierId} tracks={tracks} onChange={refresh} />;
}

export default function Eighteen({ language }: OnPage) {
  return (
    <SignedIn language={language} words={eighteenWords} here="eighteen" audience="subject">
      {({ dossier }) => (
        <>
          <Later key={dossier.id} dossierId={dossier.id} />
          <PartOfThisDossier dossierId={dossier.id} />
        </>
      )}
    </SignedIn>
  );
}
