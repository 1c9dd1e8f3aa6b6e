import type { Request } from '../../../api/requests/contract.ts';
import { Picto } from '../shared/Picto.tsx';
import { useRequestsWords } from './words.ts';

const STEPS = [
  { step: 'received', picto: 'receive' },
  { step: 'reading', picto: 'read' },
  { step: 'answered', picto: 'mail' },
] as const;

const REACHED: Record<Request['state'], number> = { open: 0, reading: 1, answered: 2, withdrawn: -1 };

/** Received, being read, answered: how far a question is. */
export function Steps({ state }: { state: Request['state'] }) {
  const { steps: words } = useRequestsWords();
  const reached = REACHED[state];
  if (reached < 0) return <p className="chip my-card-state">{words.withdrawn}</p>;
  return (
    <ol className="my-how-far" aria-label={words.label}>
      {STEPS.map(({ step, picto }, place) => (
        <li key={step} data-reached={place <= reached} aria-current={place === reached ? 'step' : undefined}>
          <Picto concept={picto} size={28} />
          <span>{words[step]}</span>
        </li>
      ))}
    </ol>
  );
}
