import { useCallback } from 'react';
import type { Party } from '../../../api/sharing/contract.ts';
import { api } from '../shared/client.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Names, Written } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { PartyCard } from './PartyCard.tsx';
import { useSharingWords } from './words.ts';

/** Stands before the id of a card in the fragment, because the id of a person stands there bare. */
export const CARD_FRAGMENT = 'kaart.';

/** Looks through everybody's eyes at one card. Only the API knows who sees it; nothing is worked out here. */
async function seenBy(dossierId: string, entryId: string, parties: Party[], signal: AbortSignal) {
  const [entry, ...tables] = await Promise.all([
    api.entry(entryId, signal),
    ...parties.map(party => api.preview(dossierId, party.id, signal)),
  ]);
  const sees = tables.map(table => table.cards.some(({ card, faceUp }) => card.id === entryId && faceUp));
  return { entry, views: parties.map((party, index) => ({ party, sees: sees[index] ?? false })) };
}

/** For one card: who can read it and who can't. */
export function WhoSeesCard(props: { dossierId: string; entryId: string; parties: Party[] }) {
  const { dossierId, entryId, parties } = props;
  const words = useSharingWords();
  const { closedBecause, grounds } = useSharedWords();
  const places = usePlaces();
  const { answer, retry } = useLoad(
    useCallback(
      (signal: AbortSignal) => seenBy(dossierId, entryId, parties, signal),
      [dossierId, entryId, parties],
    ),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { entry, views } = answer.data;
  const reading = views.filter(view => view.sees).map(view => view.party.name);
  return (
    <>
      <p>
        <a className="my-back" href={`${places.card}#${entryId}`}>
          {words.backToCard}
        </a>
      </p>
      <h2>
        {entry.face === 'open'
          ? words.whoCanRead(<Written>{entry.title}</Written>)
          : words.whoCanReadClosed(closedBecause(grounds[entry.ground]))}
      </h2>
      <p className="lead">
        {reading.length === 0
          ? words.nobodyButYou
          : words.readers(<Names first={words.you} names={reading} />)}
      </p>
      <ul className="my-deck my-deck--wide">
        {views.map(({ party, sees }) => (
          <li key={party.id}>
            <PartyCard party={party} state={sees ? words.canRead : words.canNotRead} seesSomething={sees} />
          </li>
        ))}
      </ul>
    </>
  );
}
