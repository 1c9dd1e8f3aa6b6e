import type { Dossier } from '../../../api/dossier/contract.ts';
import { ShelfCard, shelvesToShow } from '../shared/ShelfCard.tsx';

/** Every shelf with how many cards lie on it, open and closed. */
export function Shelves({ dossier }: { dossier: Dossier }) {
  return (
    <section className="my-part">
      <h2>De vakken</h2>
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
