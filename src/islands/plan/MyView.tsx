import { useState } from 'react';
import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import type { OwnWords } from '../../../api/own-words/contract.ts';
import { api } from '../shared/client.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { useSay } from '../shared/notice.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble } from '../shared/trouble.ts';
import { WrittenText } from '../shared/Written.tsx';
import { ViewForm } from './ViewForm.tsx';
import { usePlanWords } from './words.ts';

const LONGEST_TITLE = 140;

type Props = {
  goal: OpenEntryCard;
  dossierId: string;
  views: OwnWords[];
  guarded: boolean;
  onChange: () => Promise<void>;
};

function OneView({ view, onChange }: { view: OwnWords; onChange: () => Promise<void> }) {
  const { view: words } = usePlanWords();
  const dates = useDates();
  const say = useSay();
  const troubleLine = useTroubleLine();
  const [isChanging, setChanging] = useState(false);

  async function attempt(action: () => Promise<unknown>, said: string, undo?: () => void) {
    try {
      await action();
      await onChange();
      say(said, undo);
    } catch (error) {
      say(troubleLine(asTrouble(error)));
    }
  }
  const takeBack = () => attempt(() => api.takeBack(view.id), words.isBack);
  const throwAway = () =>
    attempt(
      () => api.throwAway(view.id, view.version),
      words.thrownAway,
      () => void takeBack(),
    );

  if (isChanging) {
    return (
      <ViewForm
        text={view.text}
        onCancel={() => setChanging(false)}
        newest={() => api.ownWords(view.id)}
        onSave={async (text, newest) => {
          const { title, day, version } = newest ?? view;
          await api.changeOwnWords(view.id, { title, day, version, text });
          await onChange();
          setChanging(false);
          say(words.kept);
        }}
      />
    );
  }
  return (
    <>
      <WrittenText className="my-view-text">{view.text}</WrittenText>
      <p className="my-card-small">{dates.day(view.day)}</p>
      <p className="my-row">
        <button type="button" className="button" onClick={() => setChanging(true)}>
          {words.change}
        </button>
        <button type="button" className="button" onClick={() => void throwAway()}>
          {words.throwAway}
        </button>
      </p>
    </>
  );
}

function Write({ goal, dossierId, onChange }: Pick<Props, 'goal' | 'dossierId' | 'onChange'>) {
  const { view: words } = usePlanWords();
  const say = useSay();
  const [isWriting, setWriting] = useState(false);
  if (!isWriting) {
    return (
      <>
        <p>{words.invite}</p>
        <p className="my-row">
          <button type="button" className="button" onClick={() => setWriting(true)}>
            {words.write}
          </button>
        </p>
      </>
    );
  }
  return (
    <ViewForm
      text=""
      onCancel={() => setWriting(false)}
      onSave={async text => {
        const title = words.cardTitle(goal.title).slice(0, LONGEST_TITLE);
        await api.writeOwnWords(dossierId, { section: 'my-words', title, text, besideId: goal.id });
        await onChange();
        setWriting(false);
        say(words.kept);
      }}
    />
  );
}

/** How I see a goal myself: own words beside it, to write, change and throw away as I like. */
export function MyView({ goal, dossierId, views, guarded, onChange }: Props) {
  const { view: words } = usePlanWords();
  return (
    <section className="my-view">
      <h3>
        <Picto concept="my-words" size={32} /> {words.title}
      </h3>
      {guarded && <p>{words.guarded}</p>}
      {views.map(view => (
        <OneView key={view.id} view={view} onChange={onChange} />
      ))}
      {!guarded && views.length === 0 && <Write goal={goal} dossierId={dossierId} onChange={onChange} />}
    </section>
  );
}
