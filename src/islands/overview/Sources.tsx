import type { Source } from '../../../api/dossier/contract.ts';
import { dayInWords } from '../shared/dates.ts';

function SourceLine({ source }: { source: Source }) {
  const { organisation, connected, since, howToAsk } = source;
  return (
    <li>
      <details className="my-source">
        <summary>
          <span className="my-source-name">{organisation.name}</span>
          <span className="chip">{connected ? 'stuurt kaarten door' : 'nog niet verbonden'}</span>
        </summary>
        {connected && since && <p>Sinds {dayInWords(since)}. Er kan ook nog iets op papier staan.</p>}
        <p>{howToAsk}</p>
      </details>
    </li>
  );
}

/** Which organisations deliver to this dossier, and how to ask them for the rest. */
export function Sources({ sources }: { sources: Source[] }) {
  return (
    <section className="my-part">
      <h2>Dit is een deel van je dossier</h2>
      <p>Elke organisatie houdt zelf een dossier bij. Tik op een naam. Dan lees je hoe je de rest vraagt.</p>
      {sources.length === 0 ? (
        <p>Er is nog geen organisatie verbonden.</p>
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
