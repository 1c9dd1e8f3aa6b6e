import { useCallback, useEffect, useRef, useState } from 'react';
import type { Kept, KeptRelation } from '../../../api/relations/contract.ts';
import { api } from '../shared/client.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { useSay } from '../shared/notice.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { takeChoices } from '../shared/sign-in-again.ts';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Names, Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import type { Draft } from './draft.ts';
import { KeptCard } from './KeptCard.tsx';
import { RecordForm } from './RecordForm.tsx';
import { byToday, underBans } from './state.ts';
import { useRelationsWords } from './words.ts';

type Refresh = () => Promise<void>;

function Pile({
  kept,
  title,
  items,
  refresh,
}: {
  kept: Kept;
  title: string;
  items: KeptRelation[];
  refresh: Refresh;
}) {
  if (items.length === 0) return null;
  return (
    <section className="my-part">
      <h3>{title}</h3>
      <ul className="my-relations">
        {items.map(relation => (
          <li key={relation.id}>
            <KeptCard dossierId={kept.id} relation={relation} onChange={refresh} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const isMine = ({ may }: KeptRelation): boolean => may.decide || may.decideEnd;

function Everything({ kept, refresh }: { kept: Kept; refresh: Refresh }) {
  const { around, keeping } = useRelationsWords();
  const { now, notYet, past } = byToday(underBans(kept.relations).filter(relation => !isMine(relation)));
  if (kept.relations.length === 0) {
    return (
      <Message picto="people" title={keeping.nothing.title}>
        <p>{keeping.nothing.text}</p>
      </Message>
    );
  }
  return (
    <>
      <Pile kept={kept} title={keeping.waiting} items={kept.relations.filter(isMine)} refresh={refresh} />
      <Pile kept={kept} title={around.now} items={now} refresh={refresh} />
      <Pile kept={kept} title={around.notYet} items={notYet} refresh={refresh} />
      <Pile kept={kept} title={around.past} items={past} refresh={refresh} />
    </>
  );
}

function Opened({ kept, refresh }: { kept: Kept; refresh: Refresh }) {
  const { keeping } = useRelationsWords();
  const { headings } = useSharedWords();
  const places = usePlaces();
  const say = useSay();
  // What was filled in before a fresh sign-in comes back, once.
  const [before] = useState(() => takeChoices('keeping') as Draft | null);
  const [recording, setRecording] = useState(before !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function recorded(relation: KeptRelation) {
    setRecording(false);
    say(relation.counts ? keeping.done.recordedBan : keeping.done.recorded);
    await refresh();
  }

  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="my-quiet-focus">
        {keeping.about(<Written>{kept.subjectName}</Written>)}
      </h2>
      <p>{keeping.forOrganisation(<Names names={kept.organisations.map(({ name }) => name)} />)}</p>
      <p className="my-row">
        <button type="button" className="button button--main" onClick={() => setRecording(true)}>
          {keeping.record}
        </button>
        <a className="button" href={`${places.letter}#${kept.id}`}>
          {headings.letter}
        </a>
      </p>
      <Everything kept={kept} refresh={refresh} />
      {recording && (
        <RecordForm kept={kept} before={before} onDone={recorded} onClose={() => setRecording(false)} />
      )}
    </>
  );
}

/** One dossier that the viewer keeps: what waits, what counts, what is over, and a way to record more. */
export function KeptDossier({ id }: { id: string }) {
  const { keeping } = useRelationsWords();
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => api.keptDossier(id, signal), [id]),
  );
  return (
    <>
      <p>
        <a className="my-back" href="#alle">
          {keeping.back}
        </a>
      </p>
      {answer.state === 'loading' && <Skeleton />}
      {answer.state === 'failed' && <TroubleCard trouble={answer.trouble} retry={retry} />}
      {answer.state === 'ready' && <Opened kept={answer.data} refresh={refresh} />}
    </>
  );
}
