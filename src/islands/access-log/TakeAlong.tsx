import { useState } from 'react';
import type { AccessEvent } from '../../../api/access-log/contract.ts';
import { api } from '../shared/client.ts';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { useSharedWords } from '../shared/words.ts';
import { asCsv, asJson, type ExportWords } from './export-log.ts';
import { sayWhat, sayWhy } from './say.ts';
import { useAccessLogWords } from './words.ts';

async function fetchAll(dossierId: string): Promise<AccessEvent[]> {
  const events: AccessEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.accessLog(dossierId, cursor);
    events.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return events;
}

/** The name tells nothing to who looks over a shoulder. */
function save(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function useExportWords(): ExportWords {
  const words = useAccessLogWords();
  const { shelves, roles } = useSharedWords();
  return {
    columns: words.takeAlong.columns,
    role: ({ who }) => (who.role ? roles[who.role] : ''),
    what: event => {
      const what = sayWhat(event, { words, shelves });
      return event.entryTitle ? `${what}: ${event.entryTitle}` : what;
    },
    why: event => sayWhy(event, { words, shelves }),
  };
}

/** The log as a file on this device. It is made here, out of what the screen can show. */
export function TakeAlong({ dossierId }: { dossierId: string }) {
  const { takeAlong: words } = useAccessLogWords();
  const exportWords = useExportWords();
  const troubleLine = useTroubleLine();
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');

  async function take(as: 'csv' | 'json') {
    if (busy) return;
    setBusy(true);
    setLine(words.busy);
    try {
      const events = await fetchAll(dossierId);
      if (as === 'csv') save(asCsv(events, exportWords), 'text/csv;charset=utf-8', 'tijdlijn.csv');
      else save(asJson(events, new Date().toISOString()), 'application/json', 'tijdlijn.json');
      setLine(words.done(events.length));
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
    }
    setBusy(false);
  }

  return (
    <details className="card my-fold">
      <summary>
        <Picto concept="download" size={36} />
        <h2>{words.title}</h2>
      </summary>
      <p>{words.text}</p>
      <p className="my-row">
        <button type="button" className="button" aria-disabled={busy} onClick={() => take('csv')}>
          {words.csv}
        </button>{' '}
        <button type="button" className="button" aria-disabled={busy} onClick={() => take('json')}>
          {words.json}
        </button>
      </p>
      <p role="status">{line}</p>
    </details>
  );
}
