import type { WorkItem, WorkList } from '../../../api/requests/contract.ts';
import { api } from '../shared/client.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { Picto } from '../shared/Picto.tsx';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useFragment } from '../shared/useFragment.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Names, Written } from '../shared/Written.tsx';
import { Asked } from './Asked.tsx';
import { KIND_PICTOS } from './kinds.ts';
import { requestsWords, useRequestsWords } from './words.ts';

/** What must be done first, counted. */
function Reminders({ reminders }: { reminders: WorkList['reminders'] }) {
  const { work: words } = useRequestsWords();
  const { overdue, today, soon, open } = reminders;
  return (
    <section className="my-aside my-reminders" aria-labelledby="herinneringen">
      <Picto concept="clock" size={36} />
      <div>
        <h2 id="herinneringen">{words.reminders}</h2>
        <ul className="chips">
          {overdue > 0 && <li className="chip chip--late">{words.overdue(overdue)}</li>}
          {today > 0 && <li className="chip">{words.today(today)}</li>}
          {soon > 0 && <li className="chip">{words.soon(soon)}</li>}
          <li className="chip">{words.waiting(open)}</li>
        </ul>
      </div>
    </section>
  );
}

function Waiting({ item }: { item: WorkItem }) {
  const words = useRequestsWords();
  const dates = useDates();
  const { work, kinds } = words;
  const due = dates.day(item.dueOn);
  const isLate = item.daysLeft < 0;
  return (
    <a className="card my-card my-card--row my-waiting" href={`#${item.id}`}>
      <Picto concept={KIND_PICTOS[item.kind]} size={44} />
      <span>
        <span className="my-card-title">{kinds[item.kind].title}</span>
        <span className="my-card-small">{work.from(<Written>{item.subjectName}</Written>)}</span>
        <span className="my-card-small">
          {item.state === 'open' ? work.firstReaction(due) : work.answerDue(due)}
        </span>
        <span className={isLate ? 'chip chip--late my-card-state' : 'chip my-card-state'}>
          {isLate ? work.late(-item.daysLeft) : work.left(item.daysLeft)}
        </span>
      </span>
    </a>
  );
}

function List({ list }: { list: WorkList }) {
  const { work: words } = useRequestsWords();
  if (list.items.length === 0) {
    return (
      <Message picto="check" title={words.nothing.title}>
        <p>{words.nothing.text}</p>
      </Message>
    );
  }
  return (
    <>
      <Reminders reminders={list.reminders} />
      <p className="my-hint">{words.openHint}</p>
      <ul className="my-list my-questions">
        {list.items.map(item => (
          <li key={item.id}>
            <Waiting item={item} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Desk() {
  const { work: words } = useRequestsWords();
  const chosen = useFragment();
  const { answer, retry, refresh } = useLoad(api.work);
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { organisations } = answer.data;
  if (organisations.length === 0) {
    return (
      <Message picto="privacy" title={words.notForYou.title}>
        <p>{words.notForYou.text}</p>
      </Message>
    );
  }
  const backToList = () => {
    window.location.replace('#');
    void refresh();
  };
  if (chosen !== '') {
    return (
      <>
        <p className="my-row">
          <button type="button" className="button" onClick={backToList}>
            {words.back}
          </button>
        </p>
        <Asked key={chosen} id={chosen} onAnswered={refresh} />
      </>
    );
  }
  return (
    <>
      <p className="lead" data-read-aloud="">
        {words.lead} {words.forWhom(<Names names={organisations.map(({ name }) => name)} />)}
      </p>
      <List list={answer.data} />
    </>
  );
}

/** For whoever answers for an organisation: what waits, and answering it. */
export default function Work({ language }: OnPage) {
  return <SignedIn language={language} words={requestsWords} here="work" atWork={() => <Desk />} />;
}
