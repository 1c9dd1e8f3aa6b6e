import { useCallback } from 'react';
import type { Source } from '../../../api/dossier/contract.ts';
import { api } from './client.ts';
import { usePlaces, usePublicPlaces } from './InLanguage.tsx';
import { useLoad } from './useLoad.ts';
import { Names, Written } from './Written.tsx';
import { useSharedWords } from './words.ts';

/** Where the sources stand on the overview. */
export const SOURCES_ID = 'bronnen';

/** Only a part of a dossier lies here: which organisations deliver to it, and the way to the rest. */
export function PartOfMyDossier({ sources }: { sources: Source[] | null }) {
  const { part } = useSharedWords();
  const places = usePlaces();
  const connected = sources?.filter(source => source.connected).map(source => source.organisation.name);
  return (
    <p className="my-hint my-part-of">
      {part.mine} {connected?.length === 0 && part.noneConnected}
      {connected && connected.length > 0 && part.connected(<Names names={connected} />)}{' '}
      <a href={`${places.overview}#${SOURCES_ID}`}>{part.howToAsk}</a>
    </p>
  );
}

/** The same for a screen that does not know the sources itself: it asks for them. The sentence stands there meanwhile. */
export function PartOfThisDossier({ dossierId }: { dossierId: string }) {
  const { answer } = useLoad(
    useCallback((signal: AbortSignal) => api.dossier(dossierId, signal), [dossierId]),
  );
  return <PartOfMyDossier sources={answer.state === 'ready' ? answer.data.sources : null} />;
}

/** For who reads along: this is a part too, and where one reads how to ask for the rest. */
export function PartOfTheirDossier({ name }: { name: string }) {
  const { part } = useSharedWords();
  const { dossier } = usePublicPlaces();
  return (
    <p className="my-hint my-part-of">
      {part.theirs(<Written>{name}</Written>)} <a href={dossier}>{part.howToAsk}</a>
    </p>
  );
}
