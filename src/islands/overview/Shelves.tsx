import type { Dossier } from '../../../api/dossier/contract.ts';
import { ShelfCard, shelvesToShow } from '../shared/ShelfCard.tsx';
import { useOverviewWords } from './words.ts';

/** Every shelf with how many cards lie on it, open and closed. */
export function Shelves({ dossier }: { dossier: Dossier }) {
  const words = useOverviewWords();
  return (
    <section className="my-part">
      <h2>{words.shelves}</h2>
      <ul className="my-deck my-deck--shelves">
        {shelvesToShow(dossier).map(shelf => (
          <li key={shelf.section}>
            <ShelfCard {...shelf} />
          </li>
        ))}
      </ul>
    </section>
  );
}
