import { useState } from 'react';
import type { Tracks } from '../../../api/requests/contract.ts';
import { Picto } from '../shared/Picto.tsx';
import { takeChoices } from '../shared/sign-in-again.ts';
import { AskDeletion } from './AskDeletion.tsx';
import { CopyFirst } from './CopyFirst.tsx';
import { KeepAll } from './KeepAll.tsx';
import { OnlyForMe } from './OnlyForMe.tsx';
import { useEighteenWords } from './words.ts';

const CHOICES = [
  { id: 'keep', picto: 'keep' },
  { id: 'only-me', picto: 'only-me' },
  { id: 'delete', picto: 'delete' },
] as const;
type Choice = (typeof CHOICES)[number]['id'];

/** The choice that was open before a fresh sign-in; null when there was none. */
const choiceFrom = (kept: unknown): Choice | null => CHOICES.find(({ id }) => id === kept)?.id ?? null;

type Props = { dossierId: string; tracks: Tracks; onChange: () => Promise<void> };

/** Three choices of the same size, none chosen, none in front; each explains itself before anything happens. */
export function ThreeChoices({ dossierId, tracks, onChange }: Props) {
  const { choices: words } = useEighteenWords();
  const [chosen, setChosen] = useState(() => choiceFrom(takeChoices('eighteen')));
  const close = () => setChosen(null);
  return (
    <section className="my-part">
      <h2>{words.title}</h2>
      <CopyFirst />
      <ul className="my-three">
        {CHOICES.map(({ id, picto }) => (
          <li key={id}>
            <button
              type="button"
              className="card my-choice-card"
              aria-haspopup="dialog"
              onClick={() => setChosen(id)}
            >
              <Picto concept={picto} size={56} />
              <span className="my-card-title">{words[id].title}</span>
              <span>{words[id].text}</span>
            </button>
          </li>
        ))}
      </ul>
      {chosen === 'keep' && <KeepAll tracks={tracks} onClose={close} />}
      {chosen === 'only-me' && <OnlyForMe dossierId={dossierId} onChange={onChange} onClose={close} />}
      {chosen === 'delete' && (
        <AskDeletion dossierId={dossierId} tracks={tracks} onChange={onChange} onClose={close} />
      )}
    </section>
  );
}
