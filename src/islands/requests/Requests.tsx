import { useCallback } from 'react';
import type { Dossier } from '../../../api/dossier/contract.ts';
import type { Request } from '../../../api/requests/contract.ts';
import type { TableDossier } from '../shared/chosen-dossier.ts';
import { api } from '../shared/client.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { useSay } from '../shared/notice.tsx';
import { OnlyForSubject } from '../shared/OnlyForSubject.tsx';
import { PartOfMyDossier } from '../shared/PartOfDossier.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import { AskForm } from './AskForm.tsx';
import { startIn } from './fragments.ts';
import { RequestCard } from './RequestCard.tsx';
import { requestsWords, useRequestsWords } from './words.ts';

const isRunning = ({ state }: Request): boolean => state === 'open' || state === 'reading';

type Loaded = { dossier: Dossier; requests: Request[] };

/** The form, when the address says so, or the way to it. */
function Ask({ loaded, refresh }: { loaded: Loaded; refresh: () => Promise<void> }) {
  const { form: words, newQuestion } = useRequestsWords();
  const dates = useDates();
  const say = useSay();
  const start = startIn(useFragment());
  const { dossier, requests } = loaded;
  if (dossier.sources.length === 0) return <p className="my-hint">{words.noHolder}</p>;
  if (!start) {
    return (
      <p className="my-row">
        <a className="button button--main" href="#vraag">
          {newQuestion}
        </a>
      </p>
    );
  }
  const close = () => window.location.replace('#');
  const sent = async (request: Request) => {
    close();
    await refresh();
    const ranAlready = requests.some(({ id }) => id === request.id);
    const whom = <Written>{request.organisation?.name ?? ''}</Written>;
    say(ranAlready ? words.ranAlready : words.sent(whom, dates.day(request.reactionBy)));
  };
  return (
    <AskForm
      key={JSON.stringify(start)}
      dossierId={dossier.id}
      sources={dossier.sources}
      start={start}
      isChild={dossier.relation === 'subject' && dossier.subject.lifeStage === 'child'}
      onSent={sent}
      onCancel={close}
    />
  );
}

type PileProps = { title: string; dossierId: string; requests: Request[]; onChange: () => Promise<void> };

function Pile({ title, dossierId, requests, onChange }: PileProps) {
  if (requests.length === 0) return null;
  return (
    <section className="my-part">
      <h2>{title}</h2>
      <ul className="my-list my-questions">
        {requests.map(request => (
          <li key={request.id}>
            <RequestCard dossierId={dossierId} request={request} onChange={onChange} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function NothingAsked() {
  const { none } = useRequestsWords();
  // The form says enough.
  if (startIn(useFragment())) return null;
  return (
    <Message picto="question" title={none.title}>
      <p>{none.text}</p>
    </Message>
  );
}

function MyQuestions({ table }: { table: TableDossier }) {
  const words = useRequestsWords();
  const { id } = table;
  const { answer, retry, refresh } = useLoad(
    useCallback(
      async (signal: AbortSignal) => {
        const [dossier, { items }] = await Promise.all([api.dossier(id, signal), api.requests(id, signal)]);
        return { dossier, requests: items };
      },
      [id],
    ),
  );
  return (
    <>
      <p className="lead" data-read-aloud="">
        {words.lead} {table.relation === 'acting' && words.leadFor(<Written>{table.subjectName}</Written>)}
      </p>
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && (
        <>
          <Ask loaded={answer.data} refresh={refresh} />
          {answer.data.requests.length === 0 && <NothingAsked />}
          <Pile
            title={words.running}
            dossierId={id}
            requests={answer.data.requests.filter(isRunning)}
            onChange={refresh}
          />
          <Pile
            title={words.finished}
            dossierId={id}
            requests={answer.data.requests.filter(request => !isRunning(request))}
            onChange={refresh}
          />
          <PartOfMyDossier sources={answer.data.dossier.sources} />
        </>
      )}
    </>
  );
}

export default function Requests({ language }: OnPage) {
  return (
    <SignedIn language={language} words={requestsWords} here="requests" audience="everyone">
      {({ dossier }) =>
        dossier.relation === 'shared' ? (
          <OnlyForSubject name={dossier.subjectName} />
        ) : (
          <MyQuestions key={dossier.id} table={dossier} />
        )
      }
    </SignedIn>
  );
}
