import { useRef, useState } from 'react';
import type { OwnWords } from '../../../api/own-words/contract.ts';
import { api } from '../shared/client.ts';
import { usePlaces } from '../shared/InLanguage.tsx';
import { Message } from '../shared/Message.tsx';
import { useSay } from '../shared/notice.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { useSharedWords } from '../shared/words.ts';
import type { OpenEntryText } from './open-entry.ts';
import { WordsForm } from './WordsForm.tsx';
import { useReadingWords } from './words.ts';

/** What stands there once a card was thrown away: the way back, for as long as it is there. */
export function ThrownAway({ entry, onBack }: { entry: OpenEntryText; onBack: () => Promise<void> }) {
  const { mine, backTo } = useReadingWords();
  const { undo, shelves } = useSharedWords();
  const places = usePlaces();
  const troubleLine = useTroubleLine();
  const [line, setLine] = useState('');
  const takeBack = async () => {
    try {
      await api.takeBack(entry.id);
      await onBack();
    } catch (error) {
      setLine(troubleLine(asTrouble(error)));
    }
  };
  return (
    <Message picto="delete" title={mine.thrownAway}>
      <p>{mine.tenMinutes}</p>
      <p role="alert">{line}</p>
      <div className="my-yes-no">
        <button type="button" className="button" onClick={() => void takeBack()}>
          {undo}
        </button>
        <a className="button" href={`${places.reading}#${entry.section}`}>
          {backTo(shelves[entry.section])}
        </a>
      </div>
    </Message>
  );
}

type Props = { entry: OpenEntryText; onChange: () => Promise<void>; onThrownAway: () => void };

/** What one can do with a card of one's own: change its words, or throw it away. */
export function OwnCard({ entry, onChange, onThrownAway }: Props) {
  const { mine } = useReadingWords();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [writing, setWriting] = useState<OwnWords | null>(null);
  const busy = useRef(false);

  /** Does it with the newest version, so that nobody changes or throws away what they did not see. */
  async function withNewest(action: (words: OwnWords) => Promise<void> | void) {
    if (busy.current) return;
    busy.current = true;
    try {
      await action(await api.ownWords(entry.id));
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    } finally {
      busy.current = false;
    }
  }
  const throwAway = async (words: OwnWords) => {
    await api.throwAway(words.id, words.version);
    onThrownAway();
  };
  async function save(text: string) {
    if (!writing) return;
    const { title, day, version } = writing;
    await api.changeOwnWords(entry.id, { title, day, version, text });
    await onChange();
    setWriting(null);
    say(mine.kept);
  }

  if (writing) {
    return (
      <section className="card my-side">
        <WordsForm label={mine.change} text={writing.text} onSave={save} onCancel={() => setWriting(null)} />
      </section>
    );
  }
  return (
    <p className="my-row">
      <button type="button" className="button" onClick={() => void withNewest(setWriting)}>
        {mine.change}
      </button>
      <button type="button" className="button" onClick={() => void withNewest(throwAway)}>
        {mine.throwAway}
      </button>
    </p>
  );
}
