import { useEffect, useRef } from 'react';
import type { Source } from '../../../api/dossier/contract.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { SOURCES_ID } from '../shared/PartOfDossier.tsx';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useOverviewWords } from './words.ts';

function SourceLine({ source }: { source: Source }) {
  const words = useOverviewWords();
  const dates = useDates();
  const { organisation, connected, since, howToAsk } = source;
  return (
    <li>
      <details className="my-source">
        <summary>
          <span className="my-source-name">
            <Written>{organisation.name}</Written>
          </span>
          <span className="chip">{connected ? words.connected : words.notConnected}</span>
        </summary>
        {connected && since && <p>{words.connectedSince(dates.day(since))}</p>}
        <WrittenText>{howToAsk}</WrittenText>
      </details>
    </li>
  );
}

/** Brings somebody who came for the sources to them: they come after the page itself. */
function useArrival() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (window.location.hash === `#${SOURCES_ID}`) heading.current?.focus();
  }, []);
  return heading;
}

/** Which organisations deliver to this dossier, and how to ask them for the rest. */
export function Sources({ sources }: { sources: Source[] }) {
  const words = useOverviewWords();
  const heading = useArrival();
  return (
    <section className="my-part" id={SOURCES_ID}>
      <h2 ref={heading} tabIndex={-1}>
        {words.part}
      </h2>
      <p>{words.sources}</p>
      {sources.length === 0 ? (
        <p>{words.noSources}</p>
      ) : (
        <ul className="my-sources">
          {sources.map(source => (
            <SourceLine key={source.organisation.id} source={source} />
          ))}
        </ul>
      )}
    </section>
  );
}
