import { type ReactNode, useCallback } from 'react';
import type { OwnRelation, Relation } from '../../../api/relations/contract.ts';
import type { Request } from '../../../api/requests/contract.ts';
import type { TableDossier } from '../shared/chosen-dossier.ts';
import { api } from '../shared/client.ts';
import { Message } from '../shared/Message.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { AroundCard } from './AroundCard.tsx';
import { Period } from './Facts.tsx';
import { RELATION_PICTOS } from './pictos.ts';
import { type Banned, byToday, stateWords, underBans } from './state.ts';
import { relationsWords, useRelationsWords } from './words.ts';

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="my-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

type Loaded = { relations: Relation[]; requests: Request[] };

function Cards({
  dossierId,
  items,
  requests,
}: {
  dossierId: string;
  items: (Relation & Banned)[];
  requests: Request[];
}) {
  const running = (id: string) =>
    requests.find(({ relationId, state }) => relationId === id && state === 'open');
  return (
    <ul className="my-relations">
      {items.map(relation => (
        <li key={relation.id}>
          <AroundCard dossierId={dossierId} relation={relation} asked={running(relation.id)} />
        </li>
      ))}
    </ul>
  );
}

function EverythingAround({ dossier, data }: { dossier: TableDossier; data: Loaded }) {
  const { around: words } = useRelationsWords();
  const { now, notYet, past } = byToday(underBans(data.relations));
  const cards = (items: (Relation & Banned)[]) => (
    <Cards dossierId={dossier.id} items={items} requests={data.requests} />
  );
  if (data.relations.length === 0) {
    return (
      <Message picto="people" title={words.nothing.title}>
        <p>{words.nothing.text}</p>
      </Message>
    );
  }
  return (
    <>
      {now.length > 0 && <Part title={words.now}>{cards(now)}</Part>}
      {notYet.length > 0 && <Part title={words.notYet}>{cards(notYet)}</Part>}
      {past.length > 0 && (
        <details className="my-part my-past">
          <summary>
            <h2>{words.past}</h2>
          </summary>
          {cards(past)}
        </details>
      )}
    </>
  );
}

/** What was recorded about me, or about the child for whom I act. */
function AroundMe({ dossier }: { dossier: TableDossier }) {
  const { around: words } = useRelationsWords();
  const readAloud = useReadAloud('ours');
  useSilenceOnLeave();
  const { answer, retry } = useLoad(
    useCallback(
      async (signal: AbortSignal): Promise<Loaded> => {
        const [relations, requests] = await Promise.all([
          api.relations(dossier.id, signal),
          api.requests(dossier.id, signal),
        ]);
        return { relations: relations.items, requests: requests.items };
      },
      [dossier.id],
    ),
  );
  return (
    <>
      <p className="lead" {...readAloud}>
        {words.lead}
      </p>
      {dossier.relation === 'acting' && (
        <p className="my-hint">{words.acting(<Written>{dossier.subjectName}</Written>)}</p>
      )}
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && <EverythingAround dossier={dossier} data={answer.data} />}
    </>
  );
}

function OwnCard({ relation }: { relation: OwnRelation }) {
  const words = useRelationsWords();
  const readAloud = useReadAloud('ours');
  return (
    <article className="card my-relation" {...readAloud}>
      <header>
        <Picto concept={RELATION_PICTOS[relation.kind]} size={44} />
        <div>
          <h2>{words.own.titles[relation.kind]}</h2>
          <p className="my-state" data-state={relation.counts ? 'counts' : relation.state}>
            {stateWords(words, relation)}
          </p>
        </div>
      </header>
      <p className="my-card-small">
        <Period {...relation} />
      </p>
      <p>{words.own.ask(<Written>{relation.organisation.name}</Written>)}</p>
    </article>
  );
}

/** What was recorded about me in the dossier of somebody else. */
function AboutMe({ dossier }: { dossier: TableDossier }) {
  const { own: words } = useRelationsWords();
  useSilenceOnLeave();
  const { answer, retry } = useLoad(api.ownRelations);
  if (answer.state === 'loading') return <Skeleton cards={2} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const here = answer.data.items.filter(({ dossierId }) => dossierId === dossier.id);
  if (here.length === 0) {
    return (
      <Message picto="people" title={words.nothing.title}>
        <p>{words.nothing.text}</p>
      </Message>
    );
  }
  return (
    <>
      <p className="lead">{words.lead(<Written>{dossier.subjectName}</Written>)}</p>
      <ul className="my-relations">
        {here.map(relation => (
          <li key={relation.id}>
            <OwnCard relation={relation} />
          </li>
        ))}
      </ul>
    </>
  );
}

export default function Around({ language }: OnPage) {
  return (
    <SignedIn language={language} words={relationsWords} here="around" audience="everyone">
      {({ dossier }) =>
        dossier.relation === 'shared' ? (
          <AboutMe key={dossier.id} dossier={dossier} />
        ) : (
          <AroundMe key={dossier.id} dossier={dossier} />
        )
      }
    </SignedIn>
  );
}
