import type { Dossier } from '../../../api/dossier/contract.ts';
import { Picto } from './Picto.tsx';
import { PLACES } from './places.ts';
import { cards, SECTION_WORDS, SHELVES } from './words.ts';

/** "3 kaarten, 1 dicht", "Nog geen kaarten". Who reads along gets no numbers, so no card counts as a look. */
function countWords(open: number | null, withheld: number | null): string {
  if (open === null || withheld === null) return 'Gedeeld met jou';
  if (open + withheld === 0) return 'Nog geen kaarten';
  return withheld === 0 ? cards(open) : `${cards(open + withheld)}, ${withheld} dicht`;
}

/** Every shelf for the subject, also those that are still empty; for who reads along only what was shared. */
export function shelvesToShow({ relation, sections }: Dossier): Dossier['sections'] {
  if (relation === 'shared') return sections;
  return SHELVES.map(
    section => sections.find(shelf => shelf.section === section) ?? { section, open: 0, withheld: 0 },
  );
}

/** One shelf as a card: tap it to see what stands on it. */
export function ShelfCard({ section, open, withheld }: Dossier['sections'][number]) {
  const { label, picto } = SECTION_WORDS[section];
  return (
    <a className="card my-shelf" href={`${PLACES.reading}#${section}`}>
      <span className="my-shelf-head">
        <Picto concept={picto} size={40} />
      </span>
      <span className="my-shelf-words">
        <span className="my-card-title">{label}</span>
        <span className="my-card-small">{countWords(open, withheld)}</span>
      </span>
    </a>
  );
}
