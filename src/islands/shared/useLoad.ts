import { useCallback, useEffect, useRef, useState } from 'react';
import { asTrouble, type Trouble } from './trouble.ts';

export type Answer<Data> =
  | { state: 'loading' }
  | { state: 'ready'; data: Data }
  | { state: 'failed'; trouble: Trouble };

export type Loaded<Data> = {
  answer: Answer<Data>;
  /** Starts over, from the skeleton. */
  retry: () => void;
  /** Asks again while what was there stays on the screen; resolves when the new answer is in. */
  refresh: () => Promise<void>;
};

/**
 * Asks for the data of one screen. `load` must stay the same function (useCallback) as long as the question does;
 * a new function asks anew, and the answer to an older question is dropped.
 */
export function useLoad<Data>(load: (signal: AbortSignal) => Promise<Data>): Loaded<Data> {
  const [answer, setAnswer] = useState<Answer<Data>>({ state: 'loading' });
  const inFlight = useRef<AbortController | null>(null);

  const refresh = useCallback(async () => {
    inFlight.current?.abort();
    const controller = new AbortController();
    inFlight.current = controller;
    const next = await load(controller.signal).then(
      (data): Answer<Data> => ({ state: 'ready', data }),
      (error): Answer<Data> => ({ state: 'failed', trouble: asTrouble(error) }),
    );
    if (!controller.signal.aborted) setAnswer(next);
  }, [load]);

  const retry = useCallback(() => {
    setAnswer({ state: 'loading' });
    void refresh();
  }, [refresh]);

  useEffect(() => {
    retry();
    return () => inFlight.current?.abort();
  }, [retry]);

  return { answer, retry, refresh };
}
