import { useCallback } from 'react';
import type { WorkRequest } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { KIND_PICTOS } from './kinds.ts';
import { useRequestsWords } from './words.ts';

/** What it is about, as far as the organisation wrote or did that itself. */
function About({ asked }: { asked: WorkRequest }) {
  const { work: words } = useRequestsWords();
  const dates = useDates();
  const { entryTitle, aboutEntry, look, relation } = asked;
  return (
    <>
      {look && (
        <p>{words.aboutLook(<Written>{look.by}</Written>, dates.day(dayOf(look.at)), dates.time(look.at))}</p>
      )}
      {entryTitle && <p>{words.aboutCard(<Written>{entryTitle}</Written>)}</p>}
      {aboutEntry && !entryTitle && <p>{words.aboutSomeCard}</p>}
      {relation && <p>{words.aboutRelation[relation]}</p>}
    </>
  );
}

function Question({ asked }: { asked: WorkRequest }) {
  const words = useRequestsWords();
  const dates = useDates();
  const subject = <Written>{asked.subjectName}</Written>;
  return (
    <>
      <header>
        <Picto concept={KIND_PICTOS[asked.kind]} size={44} />
        <div>
          <h2>
            {words.kinds[asked.kind].title} · {subject}
          </h2>
          <p className="my-card-small">
            {words.to(<Written>{asked.organisation.name}</Written>)} ·{' '}
            {words.askedOn(dates.day(dayOf(asked.madeAt)))}
          </p>
        </div>
      </header>
      {asked.askedBy !== null && <p>{words.work.askedFor(<Written>{asked.askedBy}</Written>, subject)}</p>}
      <About asked={asked} />
      {asked.text ? (
        <WrittenText className="my-written">{`“${asked.text}”`}</WrittenText>
      ) : (
        <p className="my-hint">{words.work.noWords}</p>
      )}
      <p>{words.answerBy(<strong>{dates.day(asked.answerBy)}</strong>)}</p>
    </>
  );
}

/** One question, opened: from now on whoever asked sees that somebody reads. */
export function Asked({ id, onAnswered }: { id: string; onAnswered: () => Promise<void> }) {
  const { work: words } = useRequestsWords();
  const say = useSay();
  const { answer, retry } = useLoad(useCallback(() => api.readAsked(id), [id]));
  if (answer.state === 'loading') return <Skeleton cards={1} />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const asked = answer.data;
  const sent = async () => {
    window.location.replace('#');
    await onAnswered();
    say(words.sent);
  };
  return (
    <article className="card my-question">
      <Question asked={asked} />
      {asked.answer ? <p>{words.answeredAlready}</p> : <AnswerForm asked={asked} onSent={sent} />}
    </article>
  );
}
