import { useEighteenWords } from './words.ts';

/** The mark at a sentence that the editors still have to check with the law. */
export function ToCheck() {
  const { toCheck } = useEighteenWords();
  return <em className="to-check">{toCheck}</em>;
}
