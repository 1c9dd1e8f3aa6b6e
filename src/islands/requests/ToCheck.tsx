import type { Certainty } from '../../../api/requests/contract.ts';
import { useRequestsWords } from './words.ts';

/** The mark at a rule that was not read in a source yet. */
export function ToCheck({ certainty }: { certainty: Certainty }) {
  const { toCheck } = useRequestsWords();
  return certainty === 'own-knowledge' ? <em className="to-check">{toCheck}</em> : null;
}
