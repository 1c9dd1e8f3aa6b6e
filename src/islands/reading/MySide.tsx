import { useCallback, useState } from 'react';
import type { OwnWords } from '../../../api/own-words/contract.ts';
import { api } from '../shared/client.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { TroubleCard, useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { useLoad } from '../shared/useLoad.ts';
import { WrittenText } from '../shared/Written.tsx';
import type { OpenEntryText } from './open-entry.ts';
import { WordsForm } from './WordsForm.tsx';
import { useReadingWords } from './words.ts';

const LONGEST_TITLE = 140;

type Changes = { onChange: () => Promise<void> };

/** Throws own words away, and says how to bring them back: for ten minutes they lie in the bin. */
function useThrowAway({ onChange }: Changes) {
  const { mine } = useReadingWords();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const attempt = async (action: () => Promise<unknown>, said: string, undo?: () => void) => {
    try {
      await action();
      await onChange();
      say(said, undo);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    }
  };
  return ({ id, version }: Pick<OwnWords, 'id' | 'version'>) =>
    attempt(
      () => api.throwAway(id, version),
      mine.thrownAway,
      () => void attempt(() => api.takeBack(id), mine.isBack),
    );
}

function OneOfMine({ words, onChange }: Changes & { words: OwnWords }) {
  const { mine } = useReadingWords();
  const dates = useDates();
  const say = useSay();
  const throwAway = useThrowAway({ onChange });
  const readAloud = useReadAloud('written');
  const [isChanging, setChanging] = useState(false);

  async function change(text: string) {
    const { title, day, version } = words;
    await api.changeOwnWords(words.id, { title, day, version, text });
    await onChange();
    setChanging(false);
    say(mine.kept);
  }

  if (isChanging) {
    return (
      <WordsForm label={mine.title} text={words.text} onSave={change} onCancel={() => setChanging(false)} />
    );
  }
  return (
    <div>
      <div {...readAloud}>
        <WrittenText className="my-entry-text">{words.text}</WrittenText>
      </div>
      <p className="my-card-small">{dates.day(words.day)}</p>
      <p className="my-row">
        <button type="button" className="button" onClick={() => setChanging(true)}>
          {mine.change}
        </button>
        <button type="button" className="button" onClick={() => void throwAway(words)}>
          {mine.throwAway}
        </button>
      </p>
    </div>
  );
}

function Write({ entry, onChange }: Changes & { entry: OpenEntryText }) {
  const { mine } = useReadingWords();
  const say = useSay();
  const [isWriting, setWriting] = useState(false);

  async function write(text: string) {
    const title = mine.cardTitle(entry.title).slice(0, LONGEST_TITLE);
    await api.writeOwnWords(entry.dossierId, { section: 'my-words', title, text, besideId: entry.id });
    await onChange();
    setWriting(false);
    say(mine.kept);
  }

  if (!isWriting) {
    return (
      <p className="my-row">
        <button type="button" className="button" onClick={() => setWriting(true)}>
          {mine.write}
        </button>
      </p>
    );
  }
  return <WordsForm label={mine.label} text="" onSave={write} onCancel={() => setWriting(false)} />;
}

/** My side of a card that somebody else wrote: my own words beside it, to write, change and throw away as I like. */
export function MySide({ entry }: { entry: OpenEntryText }) {
  const { mine } = useReadingWords();
  const { dossierId, id } = entry;
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => api.ownWordsBeside(dossierId, id, signal), [dossierId, id]),
  );
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  if (answer.state === 'loading') return null;
  const { items, guarded } = answer.data;
  return (
    <section className="card my-side">
      <header>
        <Picto concept="my-words" size={44} />
        <h2>{mine.title}</h2>
      </header>
      {items.length === 0 && <p>{guarded ? mine.guarded : mine.nothingYet}</p>}
      {items.map(words => (
        <OneOfMine key={words.id} words={words} onChange={refresh} />
      ))}
      {!guarded && items.length === 0 && <Write entry={entry} onChange={refresh} />}
      <p className="my-hint">{mine.yours}</p>
    </section>
  );
}
