import { useTroubleLine } from '../shared/TroubleCard.tsx';
import type { Trouble } from '../shared/trouble.ts';
import { useSignInWords } from './words.ts';

/** How to say that a choice can't be used, in the language of the screen; else what else went wrong. */
export function useFlawLine(): (trouble: Trouble) => string {
  const { flaws } = useSignInWords();
  const troubleLine = useTroubleLine();
  return trouble => {
    const field = trouble.refusal?.field ?? '';
    return Object.hasOwn(flaws, field) ? flaws[field as keyof typeof flaws] : troubleLine(trouble);
  };
}
