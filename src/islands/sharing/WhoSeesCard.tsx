import { useCallback } from 'react';
import type { Party } from '../../../api/sharing/contract.ts';
import { api } from '../shared/client.ts';
import { PLACES } from '../shared/places.ts';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { PartyCard } from './PartyCard.tsx';
import { titleOf } from './words.ts';

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
  const { answer, retry } = useLoad(
    useCallback(
      (signal: AbortSignal) => seenBy(dossierId, entryId, parties, signal),
      [dossierId, entryId, parties],
    ),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  const { entry, views } = answer.data;
  const reading = views.filter(view => view.sees);
  return (
    <>
      <p>
        <a className="my-back" href={`${PLACES.card}#${entryId}`}>
          Terug naar de kaart
        </a>
      </p>
      <h2>Wie kan ‘{titleOf(entry)}’ lezen?</h2>
      <p className="lead">
        {reading.length === 0
          ? 'Niemand. Alleen jij.'
          : `Jij, en ${reading.map(view => view.party.name).join(', ')}.`}{' '}
        Tik op iemand om dat te veranderen.
      </p>
      <ul className="my-deck my-deck--wide">
        {views.map(({ party, sees }) => (
          <li key={party.id}>
            <PartyCard
              party={party}
              state={sees ? 'Kan deze kaart lezen' : 'Kan deze kaart niet lezen'}
              seesSomething={sees}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
