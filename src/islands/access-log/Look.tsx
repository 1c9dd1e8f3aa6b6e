import type { ReactNode } from 'react';
import type { AccessEvent } from '../../../api/access-log/contract.ts';
import type { Source } from '../../../api/dossier/contract.ts';
import { Face } from '../shared/Face.tsx';
import { useDates, usePlaces } from '../shared/InLanguage.tsx';
import { ROLE_PICTOS } from '../shared/pictos.ts';
import { RequestButton } from '../shared/RequestButton.tsx';
import { Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { type Asked, whyQuestion } from './questions.ts';
import { sayWhat, sayWhy } from './say.ts';
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
function WhatTheyDid({ event }: { event: AccessEvent }) {
  const words = useAccessLogWords();
  const { shelves } = useSharedWords();
  const dates = useDates();
  const { at, action, entryTitle } = event;
  const title = entryTitle && <Written>{entryTitle}</Written>;
  let what: ReactNode = sayWhat(event, { words, shelves });
  if (title && action === 'open') what = words.what.card(title);
  if (title && action === 'file') what = words.what.file(title);
  if (title && action === 'health-opened') what = words.what.cardOpened(title);
  const time = (said: string) => <time dateTime={at}>{said}</time>;
  return words.line({ clock: dates.time(at), time, what });
}

/** "Why?": in one tap to the organisation for which somebody looked; for anybody else one chooses who finds out. */
function Why({ dossierId, event, asked, sources }: Props) {
  const words = useAccessLogWords();
  const dates = useDates();
  const { requests } = usePlaces();
  const before = asked.get(event.sequence);
  const whom = words.askWhom(<Written>{event.who.name}</Written>, dates.time(event.at));
  const answers =
    sources.length === 1 || sources.some(({ organisation }) => organisation.id === event.organisation?.id);
  if (!answers && !before) {
    return (
      <p>
        <a className="button" href={`${requests}#blik/${event.sequence}`}>
          <span>
            {words.why}
            <span className="visually-hidden">{whom}</span>
          </span>
        </a>
      </p>
    );
  }
  return (
    <RequestButton
      dossierId={dossierId}
      request={whyQuestion(event)}
      words={words.why}
      moreWords={whom}
      asked={before}
    />
  );
}

type Props = { dossierId: string; event: AccessEvent; asked: Asked; sources: Source[] };

/** One look or step by somebody else, as a card on the time line. */
export function Look(props: Props) {
  const { event, sources } = props;
  const words = useAccessLogWords();
  const { shelves } = useSharedWords();
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
          <WhatTheyDid event={event} />
        </p>
        <p>{sayWhy(event, { words, shelves })}</p>
        {sources.length > 0 && <Why {...props} />}
      </div>
    </article>
  );
}
