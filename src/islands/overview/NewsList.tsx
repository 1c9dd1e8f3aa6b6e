import type { ReactNode } from 'react';
import type { Relation } from '../../../api/relations/contract.ts';
import { AnswerText } from '../shared/AnswerText.tsx';
import { dayOf } from '../shared/dates.ts';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { lastDayOf } from '../sharing/grants.ts';
import type { News } from './news.ts';
import { useOverviewWords } from './words.ts';

function Strip({ picto, title, children }: { picto: string; title: ReactNode; children: ReactNode }) {
  const readAloud = useReadAloud('ours');
  return (
    <li className="card my-strip">
      <Picto concept={picto} size={40} />
      <div>
        <h3 {...readAloud}>{title}</h3>
        {children}
      </div>
    </li>
  );
}

type Of<About extends News['about']> = Extract<News, { about: About }>;

/** Somebody asks to read a shelf: yes and no are given where one sees who sees what. */
function Asks({ question }: Of<'asks'>) {
  const { news } = useOverviewWords();
  const { shelves } = useSharedWords();
  const places = usePlaces();
  return (
    <Strip
      picto="question"
      title={news.asksToRead(<Written>{question.askedBy}</Written>, shelves[question.section])}
    >
      <WrittenText>{`“${question.reason}”`}</WrittenText>
      <a className="button" href={places.sharing}>
        {news.answerThem}
      </a>
    </Strip>
  );
}

function GrantToThinkOf({ grant, name, why }: Of<'grant'>) {
  const { news } = useOverviewWords();
  const { shelves } = useSharedWords();
  const places = usePlaces();
  const dates = useDates();
  const what = grant.section ? news.theShelf(shelves[grant.section]) : news.oneCard;
  const who = <Written>{name}</Written>;
  return (
    <Strip picto="clock" title={why === 'ending' ? news.endsSoon(who) : news.longUnused(who)}>
      <p>
        {why === 'ending'
          ? news.ending({ name: who, what, until: dates.day(lastDayOf(grant)) })
          : news.unused({ name: who, what })}
      </p>
      <a className="button" href={places.sharing}>
        {news.lookAndDecide}
      </a>
    </Strip>
  );
}

function Answered({ request }: Of<'answer'>) {
  const { news } = useOverviewWords();
  const places = usePlaces();
  return (
    <Strip picto="message" title={news.answered[request.kind]}>
      <AnswerText request={request} />
      {request.entryId && (
        <a className="button" href={`${places.card}#${request.entryId}`}>
          {news.toCard}
        </a>
      )}
    </Strip>
  );
}

function whatIsRecorded(relation: Relation, words: ReturnType<typeof useOverviewWords>['news']): ReactNode {
  const { kind, who, capable } = relation;
  if (kind === 'capacity' || who === null) return capable ? words.capable : words.notCapable;
  return words.relations[kind](<Written>{who.name}</Written>);
}

function RecordedLine({ relation }: { relation: Relation }) {
  const { news } = useOverviewWords();
  const dates = useDates();
  const { organisation, recorded, ended, shielded, state } = relation;
  return (
    <li>
      {whatIsRecorded(relation, news)}
      <span className="my-card-small">
        {news.recordedBy(<Written>{organisation.name}</Written>, dates.day(dayOf(recorded.at)))}{' '}
        {shielded && news.shielded} {ended && news.stopsOn(dates.day(ended.on))}{' '}
        {state === 'waiting' && news.waiting}
      </span>
    </li>
  );
}

/** What others recorded about who stands around the youngster: in one go, with the way to the reasons and to a no. */
function Recorded({ relations }: Of<'recorded'>) {
  const { news } = useOverviewWords();
  const places = usePlaces();
  return (
    <Strip picto="sign" title={news.recorded}>
      <ul className="my-list my-recorded">
        {relations.map(relation => (
          <RecordedLine key={relation.id} relation={relation} />
        ))}
      </ul>
      <a className="button" href={places.around}>
        {news.lookOrContest}
      </a>
    </Strip>
  );
}

function OneNews({ news }: { news: News }) {
  if (news.about === 'asks') return <Asks {...news} />;
  if (news.about === 'grant') return <GrantToThinkOf {...news} />;
  return news.about === 'answer' ? <Answered {...news} /> : <Recorded {...news} />;
}

/** What is new and asks for a look. When there is nothing, one sentence says so. */
export function NewsList({ news }: { news: News[] }) {
  const words = useOverviewWords();
  return (
    <section className="my-part">
      <h2>{words.news.title}</h2>
      {news.length === 0 ? (
        <p>{words.news.nothing}</p>
      ) : (
        <ul className="my-list">
          {news.map(one => (
            <OneNews key={one.id} news={one} />
          ))}
        </ul>
      )}
    </section>
  );
}
