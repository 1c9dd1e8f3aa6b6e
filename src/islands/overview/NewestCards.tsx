import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import { EntryCard } from '../shared/EntryCard.tsx';

/** The cards that came last. */
export function NewestCards({ cards }: { cards: OpenEntryCard[] }) {
  return (
    <section className="my-part">
      <h2>Nieuwste kaarten</h2>
      {cards.length === 0 ? (
        <p>Hier komen je nieuwste kaarten. Nog niemand zette er een.</p>
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
