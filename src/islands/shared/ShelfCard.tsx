import type { Dossier } from '../../../api/dossier/contract.ts';
import type { Shared } from '../../i18n/nl/dossier/shared.ts';
import { usePlaces } from './InLanguage.tsx';
import { Picto } from './Picto.tsx';
import { SHELF_PICTOS, SHELVES } from './pictos.ts';
import { shelfAddress } from './shelf-address.ts';
import { useSharedWords } from './words.ts';

type Counts = Pick<Dossier['sections'][number], 'open' | 'withheld'>;

/** "3 kaarten, 1 dicht", "Nog geen kaarten". Who reads along gets no numbers, so no card counts as a look. */
function countWords({ open, withheld }: Counts, words: Shared): string {
  if (open === null || withheld === null) return words.sharedWithYou;
  if (open + withheld === 0) return words.noCardsYet;
  return withheld === 0 ? words.cards(open) : words.cardsWithClosed(open + withheld, withheld);
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
  const words = useSharedWords();
  const places = usePlaces();
  // Numbers are for the subject only.
  const address = shelfAddress(section, { isMine: open !== null, places });
  return (
    <a className="card my-shelf" href={address}>
      <span className="my-shelf-head">
        <Picto concept={SHELF_PICTOS[section]} size={40} />
      </span>
      <span className="my-shelf-words">
        <span className="my-card-title">{words.shelves[section]}</span>
        <span className="my-card-small">{countWords({ open, withheld }, words)}</span>
      </span>
    </a>
  );
}
