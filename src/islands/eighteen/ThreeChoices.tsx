import { useState } from 'react';
import type { Tracks } from '../../../api/requests/contract.ts';
import { Picto } from '../shared/Picto.tsx';
import { takeChoices } from '../shared/sign-in-again.ts';
import { AskDeletion } from './AskDeletion.tsx';
import { CopyFirst } from './CopyFirst.tsx';
import { KeepAll } from './KeepAll.tsx';
import { OnlyForMe } from './OnlyForMe.tsx';

const CHOICES = [
  {
    id: 'keep',
    title: 'Alles zo laten',
    picto: 'keep',
    text: 'Er verandert niets. Wie jouw ja kreeg, leest nog mee.',
  },
  {
    id: 'only-me',
    title: 'Alleen voor mij',
    picto: 'only-me',
    text: 'Jij leest verder. Wie jouw ja kreeg, leest niet meer mee.',
  },
  { id: 'delete', title: 'Wissen', picto: 'delete', text: 'Je vraagt om te wissen. Je krijgt bedenktijd.' },
] as const;
type Choice = (typeof CHOICES)[number]['id'];

/** The choice that was open before a fresh sign-in; null when there was none. */
const choiceFrom = (kept: unknown): Choice | null => CHOICES.find(({ id }) => id === kept)?.id ?? null;

type Props = { dossierId: string; tracks: Tracks; onChange: () => Promise<void> };

/** Three choices of the same size, none chosen, none in front; each explains itself before anything happens. */
export function ThreeChoices({ dossierId, tracks, onChange }: Props) {
  const [chosen, setChosen] = useState(() => choiceFrom(takeChoices('eighteen')));
  const close = () => setChosen(null);
  return (
    <section className="my-part">
      <h2>Wat wil jij?</h2>
      <CopyFirst />
      <ul className="my-three">
        {CHOICES.map(({ id, title, picto, text }) => (
          <li key={id}>
            <button
              type="button"
              className="card my-choice-card"
              aria-haspopup="dialog"
              onClick={() => setChosen(id)}
            >
              <Picto concept={picto} size={56} />
              <span className="my-card-title">{title}</span>
              <span>{text}</span>
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
