import { useCallback } from 'react';
import { CallList } from '../shared/CallList.tsx';
import { usePublicPlaces } from '../shared/InLanguage.tsx';
import { Picto } from '../shared/Picto.tsx';
import { useReadAloud } from '../shared/read-aloud.ts';
import { urgentContactsOf } from '../shared/urgent-contacts.ts';
import { useLoad } from '../shared/useLoad.ts';
import { Written } from '../shared/Written.tsx';
import type { OpenEntryText } from './open-entry.ts';
import { useReadingWords } from './words.ts';

const MOST = 3;

function WhoCanReadAlong({ dossierId }: { dossierId: string }) {
  const { together } = useReadingWords();
  const { help } = usePublicPlaces();
  const { answer } = useLoad(
    useCallback((signal: AbortSignal) => urgentContactsOf(dossierId, signal), [dossierId]),
  );
  const people = answer.state === 'ready' ? answer.data.slice(0, MOST) : [];
  return (
    <>
      {people.length > 0 && (
        <>
          <h2>{together.people}</h2>
          <CallList cards={people} />
        </>
      )}
      <p>
        {together.others(words => (
          <a href={help}>{words}</a>
        ))}
      </p>
    </>
  );
}

/**
 * Before a card that is better read with somebody beside you: says so, and whom to ask. Opening it stays the youngster's
 * choice, alone or not, now or later; nothing of that choice is kept.
 */
export function ReadTogether({ entry, onOpen }: { entry: OpenEntryText; onOpen: () => void }) {
  const { together } = useReadingWords();
  const readAloud = useReadAloud('ours');
  return (
    <article className="card my-entry">
      <header>
        <Picto concept="read-together" size={56} />
        <p className="my-entry-kind">
          <span className="chip">{together.chip}</span>
        </p>
        <h1>
          <Written>{entry.title}</Written>
        </h1>
      </header>
      <div {...readAloud}>
        <p>{together.why}</p>
        <p>{together.yourChoice}</p>
      </div>
      <p className="my-row">
        <button type="button" className="button" onClick={onOpen}>
          {together.open}
        </button>
      </p>
      <WhoCanReadAlong dossierId={entry.dossierId} />
    </article>
  );
}
