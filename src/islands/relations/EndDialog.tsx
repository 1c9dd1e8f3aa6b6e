import { useId, useState } from 'react';
import { Dialog } from '../shared/Dialog.tsx';
import { today } from '../shared/dates.ts';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { useTroubleLine } from '../shared/TroubleCard.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { useRelationsWords } from './words.ts';

type Props = { onEnd: (on: string) => Promise<void>; onClose: () => void };

/** From which day on something no longer counts. */
export function EndDialog({ onEnd, onClose }: Props) {
  const { end: words, form } = useRelationsWords().keeping;
  const [day, setDay] = useState(today());
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const troubleLine = useTroubleLine();
  const id = useId();

  async function end() {
    if (day === '') return;
    setBusy(true);
    setTrouble(null);
    try {
      await onEnd(day);
    } catch (error) {
      setTrouble(asTrouble(error));
      setBusy(false);
    }
  }

  return (
    <Dialog title={words.title} onClose={onClose}>
      <div className="my-form">
        <div className="my-field">
          <label htmlFor={id}>{words.from}</label>
          {day === '' && (
            <p className="my-missing" role="alert">
              {form.needsDay}
            </p>
          )}
          <input id={id} type="date" value={day} onChange={event => setDay(event.target.value)} />
        </div>
        {trouble?.kind === 'sign-in-again' && <SignInAgain here="keeping" choices={null} />}
        {trouble && trouble.kind !== 'sign-in-again' && <p role="alert">{troubleLine(trouble)}</p>}
        <YesOrNo yes={words.yes} no={words.no} busy={busy} onYes={end} onNo={onClose} />
      </div>
    </Dialog>
  );
}
