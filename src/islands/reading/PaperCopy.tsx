import { useCallback, useState } from 'react';
import type { Dossier, Entry } from '../../../api/dossier/contract.ts';
import { api } from '../shared/client.ts';
import { today } from '../shared/dates.ts';
import { everyCard, patiently } from '../shared/every-card.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { SHELVES } from '../shared/pictos.ts';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { useSharedWords } from '../shared/words.ts';
import { ALL_SHELVES_FRAGMENT } from './fragments.ts';
import { useReadingWords } from './words.ts';

type Progress = { done: number; all: number };

/** Opens every card one after the other, so that a large dossier never asks for all at once. */
async function everyEntry(dossierId: string, signal: AbortSignal, tell: (progress: Progress) => void) {
  const cards = await everyCard(dossierId, { signal });
  const entries: Entry[] = [];
  for (const { id } of cards) {
    entries.push(await patiently(() => api.entry(id, signal), signal));
    tell({ done: entries.length, all: cards.length });
  }
  return entries;
}

function PrintedEntry({ entry }: { entry: Entry }) {
  const { closedBecause, grounds } = useSharedWords();
  const { copy } = useReadingWords();
  const dates = useDates();
  if (entry.face === 'withheld') {
    return (
      <article className="my-printed">
        <h3>{closedBecause(grounds[entry.ground])}</h3>
        <p className="my-card-small">
          {copy.decided({
            day: dates.day(entry.day),
            name: <Written>{entry.decidedBy.name}</Written>,
            since: dates.day(entry.since),
          })}
        </p>
        <WrittenText>{entry.howToContest}</WrittenText>
      </article>
    );
  }
  return (
    <article className="my-printed">
      <h3>
        <Written>{entry.title}</Written>
      </h3>
      <p className="my-card-small">
        {dates.day(entry.day)} · <Written>{entry.author}</Written>
        {entry.organisation && ' · '}
        {entry.organisation && <Written>{entry.organisation.name}</Written>}
      </p>
      <WrittenText className="my-entry-text">{entry.text}</WrittenText>
    </article>
  );
}

function Printed({ entries }: { entries: Entry[] }) {
  const { shelves } = useSharedWords();
  return SHELVES.map(section => {
    const here = entries.filter(entry => entry.section === section);
    if (here.length === 0) return null;
    return (
      <section key={section}>
        <h2>{shelves[section]}</h2>
        {here.map(entry => (
          <PrintedEntry key={entry.id} entry={entry} />
        ))}
      </section>
    );
  });
}

function Collecting({ done, all }: Progress) {
  const { copy } = useReadingWords();
  return (
    <p>
      <label>
        {copy.collecting}{' '}
        <progress value={done} max={all}>
          {copy.progress(done, all)}
        </progress>
      </label>
    </p>
  );
}

/** Every card with its whole text under each other, for the printer or a pdf. */
export function PaperCopy({ dossier }: { dossier: Dossier }) {
  const { copy } = useReadingWords();
  const dates = useDates();
  const [progress, setProgress] = useState<Progress>({ done: 0, all: 1 });
  const { answer, retry } = useLoad(
    useCallback((signal: AbortSignal) => everyEntry(dossier.id, signal, setProgress), [dossier.id]),
  );
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  return (
    <>
      <div className="no-print">
        <p>
          <a className="my-back" href={`#${ALL_SHELVES_FRAGMENT}`}>
            {copy.back}
          </a>
        </p>
        <h2>{copy.title}</h2>
        <p>{copy.print}</p>
        <p>{copy.keepSafe}</p>
        {answer.state === 'loading' ? (
          <Collecting {...progress} />
        ) : (
          <p className="my-row">
            <button type="button" className="button button--main" onClick={() => window.print()}>
              {copy.printButton}
            </button>
          </p>
        )}
      </div>
      {answer.state === 'ready' && (
        <div className="my-paper">
          <p>{copy.laidOut(<Written>{dossier.subject.name}</Written>, dates.day(today()))}</p>
          <Printed entries={answer.data} />
        </div>
      )}
    </>
  );
}
