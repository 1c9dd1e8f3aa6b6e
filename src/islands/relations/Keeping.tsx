import { useCallback, useState } from 'react';
import type { Me } from '../../../api/identity/contract.ts';
import type { KeptDossier as Dossier } from '../../../api/relations/contract.ts';
import { api } from '../shared/client.ts';
import { Face } from '../shared/Face.tsx';
import { Message } from '../shared/Message.tsx';
import { MoreButton } from '../shared/MoreButton.tsx';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { usePages } from '../shared/usePages.ts';
import { Names, Written } from '../shared/Written.tsx';
import { KeptDossier } from './KeptDossier.tsx';
import { relationsWords, useRelationsWords } from './words.ts';

function DossierCard({ dossier }: { dossier: Dossier }) {
  const { keeping } = useRelationsWords();
  return (
    <a className="card my-card my-card--row" href={`#${dossier.id}`}>
      <Face name={dossier.subjectName} picto="folder" />
      <span>
        <span className="my-card-title">
          <Written>{dossier.subjectName}</Written>
        </span>
        <span className="my-card-small">
          {dossier.waiting > 0 ? (
            keeping.steps(dossier.waiting)
          ) : (
            <Names names={dossier.organisations.map(({ name }) => name)} />
          )}
        </span>
      </span>
    </a>
  );
}

function Pile({ title, dossiers }: { title: string; dossiers: Dossier[] }) {
  if (dossiers.length === 0) return null;
  return (
    <section className="my-part">
      <h2>{title}</h2>
      <ul className="my-deck my-deck--wide">
        {dossiers.map(dossier => (
          <li key={dossier.id}>
            <DossierCard dossier={dossier} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** All dossiers that one keeps, those where something waits on top. */
function AllKept() {
  const { keeping } = useRelationsWords();
  const readAloud = useReadAloud('ours');
  useSilenceOnLeave();
  const [waiting, setWaiting] = useState<Dossier[]>([]);
  const { items, next, state, trouble, more } = usePages(
    useCallback(async (cursor: string | undefined, signal: AbortSignal) => {
      const page = await api.kept(cursor, signal);
      if (cursor === undefined) setWaiting(page.waiting);
      return page;
    }, []),
  );
  if (state === 'loading') return <Skeleton />;
  return (
    <>
      <p className="lead" {...readAloud}>
        {keeping.lead}
      </p>
      {state === 'ready' && items.length === 0 && (
        <Message picto="folder" title={keeping.noDossiers.title}>
          <p>{keeping.noDossiers.text}</p>
        </Message>
      )}
      <Pile title={keeping.waiting} dossiers={waiting} />
      <Pile title={keeping.all} dossiers={items} />
      {state === 'failed' && trouble && <TroubleCard trouble={trouble} retry={more} />}
      <MoreButton next={next} state={state} more={more} />
    </>
  );
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function Desk({ me }: { me: Me }) {
  const { keeping } = useRelationsWords();
  const chosen = useFragment();
  if (!me.keeps) {
    return (
      <Message picto="folder" title={keeping.notYours.title}>
        <p>{keeping.notYours.text}</p>
      </Message>
    );
  }
  return UUID.test(chosen) ? <KeptDossier key={chosen} id={chosen} /> : <AllKept />;
}

export default function Keeping({ language }: OnPage) {
  return (
    <SignedIn language={language} words={relationsWords} here="keeping" atWork={me => <Desk me={me} />} />
  );
}
