import { useCallback, useState } from 'react';
import type { Dossier, Entry } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { dayInWords, today } from '../shared/dates.ts';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { useLoad } from '../shared/useLoad.ts';
import { GROUND_WORDS, SECTION_WORDS, SHELVES } from '../shared/words.ts';

type Progress = { done: number; all: number };

/** Ids of all cards, page after page. */
async function allCardIds(dossierId: string, signal: AbortSignal): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.entries(dossierId, { cursor }, signal);
    ids.push(...page.items.map(card => card.id));
    cursor = page.next ?? undefined;
  } while (cursor);
  return ids;
}

const WAIT_WHEN_BUSY_MS = 10_000;

/** One card with its text; waits and asks again as long as the house says that it is too busy. */
async function patientEntry(id: string, signal: AbortSignal): Promise<Entry> {
  try {
    return await api.entry(id, signal);
  } catch (error) {
    if (asTrouble(error).kind !== 'busy' || signal.aborted) throw error;
    await new Promise(resolve => setTimeout(resolve, WAIT_WHEN_BUSY_MS));
    return patientEntry(id, signal);
  }
}

/** Opens every card one after the other, so that a large dossier never asks for all at once. */
async function everyEntry(dossierId: string, signal: AbortSignal, tell: (progress: Progress) => void) {
  const ids = await allCardIds(dossierId, signal);
  const entries: Entry[] = [];
  for (const id of ids) {
    entries.push(await patientEntry(id, signal));
    tell({ done: entries.length, all: ids.length });
  }
  return entries;
}

function PrintedEntry({ entry }: { entry: Entry }) {
  if (entry.face === 'withheld') {
    return (
      <article className="my-printed">
        <h3>Dichte kaart: {GROUND_WORDS[entry.ground].short.toLowerCase()}</h3>
        <p className="my-card-small">
          {dayInWords(entry.day)} · {entry.decidedBy.name} besliste dit op {dayInWords(entry.since)}
        </p>
        <p>{entry.howToContest}</p>
      </article>
    );
  }
  return (
    <article className="my-printed">
      <h3>{entry.title}</h3>
      <p className="my-card-small">
        {dayInWords(entry.day)} · {entry.author}
        {entry.organisation && ` · ${entry.organisation.name}`}
      </p>
      <div className="my-entry-text">{entry.text}</div>
    </article>
  );
}

function Printed({ entries }: { entries: Entry[] }) {
  return SHELVES.map(section => {
    const here = entries.filter(entry => entry.section === section);
    if (here.length === 0) return null;
    return (
      <section key={section}>
        <h2>{SECTION_WORDS[section].label}</h2>
        {here.map(entry => (
          <PrintedEntry key={entry.id} entry={entry} />
        ))}
      </section>
    );
  });
}

/** Every card with its whole text under each other, for the printer or a pdf. */
export function PaperCopy({ dossier }: { dossier: Dossier }) {
  const [progress, setProgress] = useState<Progress>({ done: 0, all: 1 });
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => everyEntry(dossier.id, signal, setProgress), [dossier.id]),
  );
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  return (
    <>
      <div className="no-print">
        <p>
          <a className="my-back" href="#alle-vakken">
            Terug naar alle vakken
          </a>
        </p>
        <h2>Een kopie voor jou</h2>
        <p>Druk af, of kies ‘Bewaar als pdf’ in het venster dat opent.</p>
        <p>Bewaar je kopie op een veilige plek. Wie ze heeft, kan alles lezen.</p>
        {answer.state === 'loading' ? (
          <p>
            <label>
              We leggen je kaarten klaar{' '}
              <progress value={progress.done} max={progress.all}>
                {progress.done} van {progress.all}
              </progress>
            </label>
          </p>
        ) : (
          <p className="my-row">
            <button type="button" className="button button--main" onClick={() => window.print()}>
              Druk af of bewaar als pdf
            </button>
          </p>
        )}
      </div>
      {answer.state === 'ready' && (
        <div className="my-paper">
          <p>
            Kaarten van {dossier.subject.name}, klaargelegd op {dayInWords(today())}.
          </p>
          <Printed entries={answer.data} />
        </div>
      )}
    </>
  );
}
