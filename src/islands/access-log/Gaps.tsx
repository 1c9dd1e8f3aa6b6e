import { useState } from 'react';
import type { LogGap } from '../../../api/access-log/gaps.ts';
import { api } from '../shared/client.ts';
import { Picto } from '../shared/Picto.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useAccessLogWords } from './words.ts';

function EachGap() {
  const { gaps: words } = useAccessLogWords();
  const { answer, retry } = useLoad(api.logGaps);
  const each: Record<LogGap, { title: string; text: string }> = words.each;
  const said: Record<string, { title: string; text: string }> = each;
  if (answer.state === 'loading') return null;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  return (
    <dl className="my-gaps" data-read-aloud="">
      {answer.data.items.map(name => (
        <div key={name}>
          <dt>{said[name]?.title ?? name}</dt>
          <dd>{said[name]?.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What this log does not show: the code's own list, in plain words. */
export function Gaps() {
  const { gaps: words } = useAccessLogWords();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      className="card my-fold"
      onToggle={event => setWasOpened(was => was || event.currentTarget.open)}
    >
      <summary>
        <Picto concept="hide" size={36} />
        <h2>{words.title}</h2>
      </summary>
      <p>{words.lead}</p>
      {wasOpened && <EachGap />}
    </details>
  );
}
