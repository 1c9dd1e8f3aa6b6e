import { useCallback } from 'react';
import type { SharedDossier } from '../../../api/sharing/shared-with-me/contract.ts';
import { api } from '../shared/client.ts';
import { Face } from '../shared/Face.tsx';
import { Message } from '../shared/Message.tsx';
import { useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { AddCard } from './AddCard.tsx';
import { AskAccess } from './AskAccess.tsx';
import { readFragment } from './fragments.ts';
import { OneDossier } from './OneDossier.tsx';
import { StandingLine } from './StandingLine.tsx';
import { sharedWithMeWords, useSharedWithMeWords } from './words.ts';

function Nothing() {
  const { nothing } = useSharedWithMeWords();
  return (
    <Message picto="share" title={nothing.title}>
      <p>{nothing.text}</p>
    </Message>
  );
}

/** Everybody around whom I stand: choose one. */
function Everybody({ items }: { items: SharedDossier[] }) {
  const words = useSharedWithMeWords();
  return (
    <>
      <p className="lead">
        {words.intro} {words.choose}
      </p>
      <ul className="my-deck my-deck--wide">
        {items.map(dossier => (
          <li key={dossier.dossierId}>
            <a className="card my-card my-card--row" href={`#${dossier.dossierId}`}>
              <Face name={dossier.subjectName} picto="about-me" />
              <span>
                <span className="my-card-title">
                  <Written>{dossier.subjectName}</Written>
                </span>
                {dossier.standings.map(standing => (
                  <span key={standing.partyId} className="my-card-small">
                    <StandingLine standing={standing} />
                  </span>
                ))}
                {dossier.talks.length > 0 && <span className="chip">{words.talks.title}</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Laid({ items, onChange }: { items: SharedDossier[]; onChange: () => Promise<void> }) {
  const { dossierId, task } = readFragment(useFragment());
  const [only] = items.length === 1 ? items : [];
  const dossier = items.find(one => one.dossierId === dossierId) ?? only;
  if (!dossier) return items.length === 0 ? <Nothing /> : <Everybody items={items} />;
  if (task === 'ask' && dossier.standings.length > 0)
    return <AskAccess dossier={dossier} onChange={onChange} />;
  if (task === 'add' && dossier.standings.some(({ adds }) => adds)) return <AddCard dossier={dossier} />;
  return <OneDossier dossier={dossier} alone={only !== undefined} onChange={onChange} />;
}

/** Asks what is shared, and lays it out. */
function Shared() {
  useSilenceOnLeave();
  const { answer, retry, refresh } = useLoad(
    useCallback(async (signal: AbortSignal) => (await api.sharedWithMe(signal)).items, []),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  return <Laid items={answer.data} onChange={refresh} />;
}

export default function SharedWithMe({ language }: OnPage) {
  return <SignedIn language={language} words={sharedWithMeWords} here="shared" atWork={() => <Shared />} />;
}
