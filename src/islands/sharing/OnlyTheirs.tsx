import type { Party, Preview } from '../../../api/sharing/contract.ts';
import { calledName, cards, GROUND_WORDS } from '../shared/words.ts';

/** What only the other may see: no more than a number for each ground. */
export function OnlyTheirs({ party, preview }: { party: Party; preview: Preview }) {
  if (preview.onlyTheirs.length === 0) return null;
  return (
    <ul className="my-hint">
      {preview.onlyTheirs.map(({ ground, count }) => (
        <li key={ground}>
          {calledName(party)} kan ook {cards(count)} lezen die voor jou dicht{' '}
          {count === 1 ? 'ligt' : 'liggen'}. Waarom dicht? {GROUND_WORDS[ground].short}.
        </li>
      ))}
    </ul>
  );
}
