import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import { EntryCard } from '../shared/EntryCard.tsx';
import { useOverviewWords } from './words.ts';

/** The cards that came last. */
export function NewestCards({ cards }: { cards: OpenEntryCard[] }) {
  const words = useOverviewWords();
  return (
    <section className="my-part">
      <h2>{words.newest}</h2>
      {cards.length === 0 ? (
        <p>{words.noNewest}</p>
      ) : (
        <ul className="my-deck my-deck--newest">
          {cards.map(card => (
            <li key={card.id}>
              <EntryCard card={card} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
