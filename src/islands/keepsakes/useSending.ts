import { useRef, useState } from 'react';
import { api } from '../shared/client.ts';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';

/** A file that did not arrive, and why in one line. */
export type Stranded = { file: File; why: string };

export type Sending = {
  /** Which file is on its way, of how many; null when none is. */
  progress: { done: number; all: number } | null;
  stranded: Stranded[];
  /** Sends them one after the other; answers how many arrived. What did not arrive can be tried again. */
  send: (entryId: string, files: File[]) => Promise<number>;
  /** Lets one that did not arrive be. */
  forget: (file: File) => void;
};

/** Sends files beside a card. One that does not arrive takes nothing else along. */
export function useSending(): Sending {
  const troubleLine = useTroubleLine();
  const [progress, setProgress] = useState<Sending['progress']>(null);
  const [stranded, setStranded] = useState<Stranded[]>([]);
  const busy = useRef(false);

  const forget = (file: File) => setStranded(before => before.filter(one => one.file !== file));

  async function sendOne(entryId: string, file: File): Promise<boolean> {
    forget(file);
    try {
      await api.sendFile(entryId, file);
      return true;
    } catch (error) {
      setStranded(before => [...before, { file, why: troubleLine(asTrouble(error)) }]);
      return false;
    }
  }

  async function send(entryId: string, files: File[]): Promise<number> {
    if (busy.current) return 0;
    busy.current = true;
    let arrived = 0;
    for (const [place, file] of files.entries()) {
      setProgress({ done: place + 1, all: files.length });
      if (await sendOne(entryId, file)) arrived += 1;
    }
    setProgress(null);
    busy.current = false;
    return arrived;
  }

  return { progress, stranded, send, forget };
}
