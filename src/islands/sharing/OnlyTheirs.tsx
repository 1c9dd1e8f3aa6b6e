import type { Party, Preview } from '../../../api/sharing/contract.ts';
import { useSharedWords } from '../shared/words.ts';
import { CalledName } from './naming.tsx';
import { useSharingWords } from './words.ts';

/** What only the other may see: no more than a number for each ground. */
export function OnlyTheirs({ party, preview }: { party: Party; preview: Preview }) {
  const words = useSharingWords();
  const { grounds } = useSharedWords();
  if (preview.onlyTheirs.length === 0) return null;
  return (
    <ul className="my-hint">
      {preview.onlyTheirs.map(({ ground, count }) => (
        <li key={ground}>
          {words.onlyTheirs({ name: <CalledName party={party} />, count, ground: grounds[ground] })}
        </li>
      ))}
    </ul>
  );
}
