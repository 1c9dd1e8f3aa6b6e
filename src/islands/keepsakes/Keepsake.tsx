import { useState } from 'react';
import type { OwnWords } from '../../../api/own-words/contract.ts';
import { api } from '../shared/client.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { Written, WrittenText } from '../shared/Written.tsx';
import { FilePicker } from './FilePicker.tsx';
import { Files } from './Files.tsx';
import { MomentForm } from './MomentForm.tsx';
import { useKeepsakesWords } from './words.ts';

type Props = {
  moment: OwnWords;
  /** Sends files beside this moment; resolves when they are there, or were left behind with a line that says why. */
  onSend: (files: File[]) => Promise<void>;
  onChange: () => Promise<void>;
};

/** Throws a moment away, and says how to bring it back: for ten minutes it lies in the bin. */
function useThrowAway({ moment, onChange }: Omit<Props, 'onSend'>) {
  const words = useKeepsakesWords();
  const say = useSay();
  const troubleLine = useTroubleLine();
  async function attempt(action: () => Promise<unknown>, said: string, undo?: () => void) {
    try {
      await action();
      await onChange();
      say(said, undo);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    }
  }
  const takeBack = () => attempt(() => api.takeBack(moment.id), words.isBack);
  return () =>
    attempt(
      () => api.throwAway(moment.id, moment.version),
      words.thrownAway,
      () => void takeBack(),
    );
}

function AddFile({ moment, onSend }: Omit<Props, 'onChange'>) {
  const { addFile, form } = useKeepsakesWords();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<File[]>([]);

  async function send() {
    if (chosen.length === 0) return;
    setOpen(false);
    setChosen([]);
    await onSend(chosen);
  }

  if (!isOpen) {
    return (
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {addFile}
        <What title={moment.title} />
      </button>
    );
  }
  return (
    <div className="my-form">
      <FilePicker chosen={chosen} onChoose={setChosen} />
      <div className="my-yes-no">
        <button
          type="button"
          className="button"
          aria-disabled={chosen.length === 0}
          onClick={() => void send()}
        >
          {form.save}
        </button>
        <button type="button" className="button" onClick={() => setOpen(false)}>
          {form.cancel}
        </button>
      </div>
    </div>
  );
}

function What({ title }: { title: string }) {
  const words = useKeepsakesWords();
  return (
    <span className="visually-hidden">
      <Written>{words.what(title)}</Written>
    </span>
  );
}

/** One moment of mine: its photos, its words, and everything one can do with it. */
export function Keepsake({ moment, onSend, onChange }: Props) {
  const words = useKeepsakesWords();
  const dates = useDates();
  const say = useSay();
  const written = useReadAloud('written');
  const throwAway = useThrowAway({ moment, onChange });
  const [isChanging, setChanging] = useState(false);

  if (isChanging) {
    return (
      <MomentForm
        moment={moment}
        onCancel={() => setChanging(false)}
        newest={() => api.ownWords(moment.id)}
        onSave={async (changed, { newest }) => {
          await api.changeOwnWords(moment.id, { ...changed, version: (newest ?? moment).version });
          await onChange();
          setChanging(false);
          say(words.kept);
        }}
      />
    );
  }
  return (
    <article className="card my-keepsake">
      <Files files={moment.files} title={moment.title} onChange={onChange} />
      <div {...written}>
        <h2>
          <Written>{moment.title}</Written>
        </h2>
        <p className="my-card-small">{dates.day(moment.day)}</p>
        {moment.text && <WrittenText className="my-view-text">{moment.text}</WrittenText>}
      </div>
      <div className="my-row">
        <button type="button" className="button" onClick={() => setChanging(true)}>
          {words.change}
          <What title={moment.title} />
        </button>
        <AddFile moment={moment} onSend={onSend} />
        <button type="button" className="button" onClick={() => void throwAway()}>
          {words.throwAway}
          <What title={moment.title} />
        </button>
      </div>
    </article>
  );
}
