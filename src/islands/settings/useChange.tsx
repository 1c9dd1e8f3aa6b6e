import { type ReactNode, useState } from 'react';
import { useSay } from '../shared/notice.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { useFlawLine } from '../sign-in/flaw.ts';

/** What stands beside a button when a change did not work: first a fresh sign-in, or what was wrong. */
function Why({ trouble, line }: { trouble: Trouble | null; line: string }) {
  if (trouble?.kind === 'sign-in-again') return <SignInAgain here="settings" choices={null} />;
  return line === '' ? null : <p role="alert">{line}</p>;
}

/** One change at a time, said when it worked, explained when it did not. */
export function useChange(onChange: () => Promise<void>) {
  const say = useSay();
  const flawLine = useFlawLine();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [line, setLine] = useState('');

  async function change(
    run: () => Promise<unknown>,
    done: ReactNode,
    wordsFor: (trouble: Trouble) => string = flawLine,
  ): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    setTrouble(null);
    setLine('');
    try {
      await run();
      await onChange();
      say(done);
      return true;
    } catch (error) {
      const thrown = asTrouble(error);
      setTrouble(thrown);
      setLine(wordsFor(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  }
  return { busy, change, setLine, flawLine, why: <Why trouble={trouble} line={line} /> };
}
