import { useCallback, useState } from 'react';
import type { OpenEntryCard } from '../../../api/dossier/contract.ts';
import type { OwnWordsPage } from '../../../api/own-words/contract.ts';
import { api } from '../shared/client.ts';
import { EntryCard } from '../shared/EntryCard.tsx';
import { everyCard } from '../shared/every-card.ts';
import { Message } from '../shared/Message.tsx';
import { useSay } from '../shared/notice.tsx';
import { everyOwnWords } from '../shared/own-words.ts';
import { useReadAloud, useSilenceOnLeave } from '../shared/read-aloud.ts';
import { type OnPage, SignedIn } from '../shared/SignedIn.tsx';
import { Skeleton } from '../shared/Skeleton.tsx';
import { TroubleCard } from '../shared/TroubleCard.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { Bin } from './Bin.tsx';
import { Keepsake } from './Keepsake.tsx';
import { type Moment, MomentForm } from './MomentForm.tsx';
import { Strandeds } from './Strandeds.tsx';
import { useSending } from './useSending.ts';
import { keepsakesWords, useKeepsakesWords } from './words.ts';

async function laidOut(dossierId: string, signal: AbortSignal) {
  const [mine, cards] = await Promise.all([
    everyOwnWords(dossierId, { section: 'keepsakes', signal }),
    everyCard(dossierId, { section: 'keepsakes', signal }),
  ]);
  const given = cards.filter(
    (card): card is OpenEntryCard => card.face === 'open' && card.origin === 'provided',
  );
  return { mine, given };
}

type Props = {
  dossierId: string;
  mine: Omit<OwnWordsPage, 'next'>;
  given: OpenEntryCard[];
  onChange: () => Promise<void>;
};

function Moments({ dossierId, mine, given, onChange }: Props) {
  const words = useKeepsakesWords();
  const say = useSay();
  const readAloud = useReadAloud('ours');
  const sending = useSending();
  const [isWriting, setWriting] = useState(false);
  /** Beside which moment files are on their way, or did not arrive. */
  const [waitingFor, setWaitingFor] = useState<string | null>(null);

  async function send(entryId: string, files: File[]) {
    setWaitingFor(entryId);
    const arrived = await sending.send(entryId, files);
    await onChange();
    if (arrived > 0) say(words.files.added(arrived));
  }
  async function keep(moment: Moment, files: File[]) {
    const { id } = await api.writeOwnWords(dossierId, { section: 'keepsakes', ...moment });
    await onChange();
    setWriting(false);
    say(words.kept);
    if (files.length > 0) await send(id, files);
  }

  return (
    <>
      <p className="lead" {...readAloud}>
        {words.lead}
      </p>
      {mine.guarded && <p>{words.guarded}</p>}
      {!mine.guarded && !isWriting && (
        <p className="my-row">
          <button type="button" className="button button--main" onClick={() => setWriting(true)}>
            {words.add}
          </button>
        </p>
      )}
      {isWriting && (
        <MomentForm onCancel={() => setWriting(false)} onSave={(moment, { files }) => keep(moment, files)} />
      )}
      <Strandeds
        sending={sending}
        onAgain={file => {
          if (waitingFor) void send(waitingFor, [file]);
        }}
      />
      {mine.items.length === 0 && given.length === 0 && !mine.guarded && !isWriting && (
        <Message picto="keepsake" title={words.empty.title}>
          <p>{words.empty.text}</p>
        </Message>
      )}
      <ul className="my-keepsakes">
        {mine.items.map(moment => (
          <li key={moment.id}>
            <Keepsake moment={moment} onSend={files => send(moment.id, files)} onChange={onChange} />
          </li>
        ))}
      </ul>
      <Bin bin={mine.bin.filter(({ section }) => section === 'keepsakes')} onChange={onChange} />
      {given.length > 0 && (
        <section className="my-part">
          <h2>{words.ofOthers}</h2>
          <ul className="my-deck my-deck--wide">
            {given.map(card => (
              <li key={card.id}>
                <EntryCard card={card} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function OnTheTable({ dossierId }: { dossierId: string }) {
  useSilenceOnLeave();
  const { answer, retry, refresh } = useLoad(
    useCallback((signal: AbortSignal) => laidOut(dossierId, signal), [dossierId]),
  );
  if (answer.state === 'loading') return <Skeleton />;
  if (answer.state === 'failed') return <TroubleCard trouble={answer.trouble} retry={retry} />;
  return <Moments dossierId={dossierId} {...answer.data} onChange={refresh} />;
}

/** Keepsakes: photos and good moments, mine to keep. */
export default function Keepsakes({ language }: OnPage) {
  return (
    <SignedIn language={language} words={keepsakesWords} here="keepsakes" audience="subject">
      {({ dossier }) => <OnTheTable key={dossier.id} dossierId={dossier.id} />}
    </SignedIn>
  );
}
