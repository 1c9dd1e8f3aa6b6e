import type { AccessEvent } from '../../../api/access-log/contract.ts';
import { Face } from '../shared/Face.tsx';
import { useDates } from '../shared/InLanguage.tsx';
import { ROLE_PICTOS } from '../shared/pictos.ts';
import { RequestButton } from '../shared/RequestButton.tsx';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { type Asked, whyQuestion } from './questions.ts';
import { useAccessLogWords } from './words.ts';

/** "begeleider · Huis De Vuurvlieg", as far as it is known. */
function WhoTheyAre({ who, organisation }: AccessEvent) {
  const { roles } = useSharedWords();
  return (
    <p className="my-card-small">
      {who.role && roles[who.role]}
      {who.role && organisation && ' · '}
      {organisation && <Written>{organisation.name}</Written>}
    </p>
  );
}

/** "Om 14.05 uur: een lijst met 3 kaarten in het vak Verslagen." Never what stands in them. */
function WhatTheySaw({ at, action, entryTitle, section, count }: AccessEvent) {
  const words = useAccessLogWords();
  const { shelves } = useSharedWords();
  const dates = useDates();
  const time = <time dateTime={at}>{words.atTime(dates.time(at))}</time>;
  if (action === 'open') {
    return entryTitle ? words.sawCard(time, <Written>{entryTitle}</Written>) : words.sawSomeCard(time);
  }
  const list = { time, count: count ?? 0 };
  return section ? words.sawShelf({ ...list, shelf: shelves[section] }) : words.sawOverview(list);
}

/** On what the look rests, and what for. */
function OnWhatGround({ basis, purpose }: AccessEvent) {
  const words = useAccessLogWords();
  if (basis === 'subject') return words.ownDossier;
  return purpose ? words.youAllowedFor[purpose] : words.youAllowed;
}

/** One look by somebody else, as a card on the time line. */
export function Look({ dossierId, event, asked }: { dossierId: string; event: AccessEvent; asked: Asked }) {
  const words = useAccessLogWords();
  const dates = useDates();
  const question = whyQuestion(event);
  const before = question.text === undefined ? undefined : asked.get(question.text);
  const { who } = event;
  return (
    <article className="card my-look">
      <header>
        <Face name={who.name} picto={who.role ? ROLE_PICTOS[who.role] : 'people'} />
        <div>
          <h3>
            <Written>{who.name}</Written>
          </h3>
          <WhoTheyAre {...event} />
        </div>
      </header>
      <div className="my-look-words">
        <p>
          <WhatTheySaw {...event} />
        </p>
        <p>
          <OnWhatGround {...event} />
        </p>
        <RequestButton
          dossierId={dossierId}
          request={question}
          words={words.why}
          moreWords={words.askWhom(<Written>{who.name}</Written>, dates.time(event.at))}
          asked={before}
        />
      </div>
    </article>
  );
}
