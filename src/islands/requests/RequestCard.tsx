import { type ReactNode, useState } from 'react';
import type { Request } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf, today } from '../shared/dates.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { KIND_PICTOS, OUTCOME_PICTOS } from './kinds.ts';
import { Disagree } from './Routes.tsx';
import { Steps } from './Steps.tsx';
import { ToCheck } from './ToCheck.tsx';
import { useRequestsWords } from './words.ts';

const Bold = ({ children }: { children: ReactNode }) => <strong>{children}</strong>;

/** Which date comes next, where it comes from, and what when it has passed. */
function NextDate({ request }: { request: Request }) {
  const words = useRequestsWords();
  const dates = useDates();
  const { state, reactionBy, answerBy, promised } = request;
  const reaction = <Bold>{dates.day(reactionBy)}</Bold>;
  const answer = <Bold>{dates.day(answerBy)}</Bold>;
  const isLate = answerBy < today() || (state === 'open' && reactionBy < today());
  return (
    <>
      {state === 'open' && (
        <p>{reactionBy < today() ? words.reactionLate(reaction) : words.reactionBy(reaction)}</p>
      )}
      <p>
        {answerBy < today() ? words.answerLate(answer) : words.answerBy(answer)}{' '}
        {promised && (
          <>
            {words.rules[promised.rule]} <ToCheck certainty={promised.certainty} />{' '}
            {promised.extendedTo && words.extendedTo(dates.day(promised.extendedTo))}
          </>
        )}
      </p>
      {isLate && <p>{words.late}</p>}
    </>
  );
}

function Answer({ answer }: { answer: NonNullable<Request['answer']> }) {
  const words = useRequestsWords();
  const dates = useDates();
  const aloud = useReadAloud('written');
  const day = dates.day(dayOf(answer.at));
  return (
    <div className="my-answer">
      <h4>
        <Picto concept={OUTCOME_PICTOS[answer.outcome]} size={32} />
        <span>
          <span className="visually-hidden">{words.answer.title}: </span>
          {words.answer.outcomes[answer.outcome]}
        </span>
      </h4>
      {answer.ground && <p>{words.answer.because(words.grounds[answer.ground])}</p>}
      <div {...aloud}>
        <WrittenText className="my-written">{answer.text}</WrittenText>
      </div>
      <p className="my-card-small">
        {answer.by ? words.answer.by(<Written>{answer.by}</Written>, day) : words.answer.bySomebody(day)}
      </p>
    </div>
  );
}

/** What it is about, with the way there. */
function About({ request }: { request: Request }) {
  const { about: words } = useRequestsWords();
  const places = usePlaces();
  if (request.entryId !== null) {
    return (
      <p>
        {words.entry} <a href={`${places.card}#${request.entryId}`}>{words.toCard}</a>
      </p>
    );
  }
  if (request.lookSequence !== null) return <p>{words.look}</p>;
  return request.relationId === null ? null : <p>{words.relation}</p>;
}

function WhoAndWhen({ request }: { request: Request }) {
  const words = useRequestsWords();
  const dates = useDates();
  const made = dates.day(dayOf(request.madeAt));
  return (
    <p className="my-card-small">
      {request.organisation && words.to(<Written>{request.organisation.name}</Written>)}
      {request.organisation && ' · '}
      {request.askedBy === null
        ? words.askedOn(made)
        : words.askedBy(<Written>{request.askedBy}</Written>, made)}
    </p>
  );
}

function Reading({ reading }: { reading: NonNullable<Request['reading']> }) {
  const words = useRequestsWords();
  const dates = useDates();
  const day = dates.day(dayOf(reading.at));
  return <p>{reading.by ? words.readBy(<Written>{reading.by}</Written>, day) : words.readBySomebody(day)}</p>;
}

function Withdraw({ dossierId, request, onChange }: Props) {
  const words = useRequestsWords();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [busy, setBusy] = useState(false);
  async function withdraw() {
    if (busy) return;
    setBusy(true);
    try {
      await api.withdraw(dossierId, request.id);
      await onChange();
      say(words.withdrawn);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
      setBusy(false);
    }
  }
  return (
    <button type="button" className="button" aria-disabled={busy} onClick={withdraw}>
      {words.withdraw}
    </button>
  );
}

type Props = { dossierId: string; request: Request; onChange: () => Promise<void> };

/** One question: to whom, how far it is, which dates hold, what was answered, and where to go from there. */
export function RequestCard({ dossierId, request, onChange }: Props) {
  const words = useRequestsWords();
  const dates = useDates();
  const places = usePlaces();
  const { kind, state, text, reading, answer, withdrawnAt, routes } = request;
  const isRunning = state === 'open' || state === 'reading';
  return (
    <article className="card my-question">
      <header>
        <Picto concept={KIND_PICTOS[kind]} size={44} />
        <div>
          <h3>{words.kinds[kind].title}</h3>
          <WhoAndWhen request={request} />
        </div>
      </header>
      {kind !== 'deletion' && <Steps state={state} />}
      <About request={request} />
      {text && <WrittenText className="my-written">{`“${text}”`}</WrittenText>}
      {reading && <Reading reading={reading} />}
      {isRunning && kind !== 'deletion' && <NextDate request={request} />}
      {kind === 'deletion' && (
        <p>
          {words.deletionElsewhere} <a href={places.eighteen}>{words.toDeletion}</a>
        </p>
      )}
      {answer && <Answer answer={answer} />}
      {withdrawnAt && <p>{words.withdrawnOn(dates.day(dayOf(withdrawnAt)))}</p>}
      {state !== 'withdrawn' && routes.length > 0 && (
        <Disagree routes={answer?.routes ?? routes} answered={answer !== null} />
      )}
      {isRunning && kind !== 'deletion' && (
        <p>
          <Withdraw dossierId={dossierId} request={request} onChange={onChange} />
        </p>
      )}
    </article>
  );
}
