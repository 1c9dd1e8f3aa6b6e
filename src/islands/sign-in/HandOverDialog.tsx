import { useState } from 'react';
import type { CodeLetter, Guest } from '../../../api/identity/invitation/contract.ts';
import { api } from '../shared/client.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { SignInAgain } from '../shared/SignInAgain.tsx';
import { asTrouble, type Trouble } from '../shared/trouble.ts';
import { Names, Written } from '../shared/Written.tsx';
import { YesOrNo } from '../shared/YesOrNo.tsx';
import { useFlawLine } from './flaw.ts';
import { useSignInWords } from './words.ts';

/** What a keeper is about to do: a first code, beginning a recovery, or being the second person of one. */
export type HandOver = 'invite' | 'recover' | 'confirm';

type Props = {
  guest: Guest;
  what: HandOver;
  dossierId: string;
  onClose: () => void;
  onLetter: (letter: CodeLetter) => void;
  onAsked: () => Promise<void>;
};

const sharesContact = ({ sharesWith, sharesElsewhere }: Guest): boolean =>
  sharesWith.length > 0 || sharesElsewhere > 0;

/** Somebody else is reached by the same number: said plainly, with a tick that somebody looked. */
function ContactWarning({
  guest,
  isChecked,
  onCheck,
}: {
  guest: Guest;
  isChecked: boolean;
  onCheck: (isChecked: boolean) => void;
}) {
  const { letter } = useSignInWords();
  const { before } = letter;
  return (
    <div className="my-aside">
      <div>
        {guest.sharesWith.length > 0 && <p>{before.sharesWith(<Names names={guest.sharesWith} />)}</p>}
        {guest.sharesElsewhere > 0 && <p>{before.sharesElsewhere}</p>}
        <label className="my-tick">
          <input
            type="checkbox"
            checked={isChecked}
            onChange={event => onCheck(event.currentTarget.checked)}
          />
          {before.checked}
        </label>
      </div>
    </div>
  );
}

/** What a code means, before it is made; and the warning when two people share contact data. */
export function HandOverDialog({ guest, what, dossierId, onClose, onLetter, onAsked }: Props) {
  const { letter, flaws } = useSignInWords();
  const { before } = letter;
  const flawLine = useFlawLine();
  const [isChecked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [line, setLine] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const warns = what !== 'recover' && sharesContact(guest);

  async function go() {
    if (what === 'recover') {
      await api.beginRecovery(dossierId, guest.personId);
      return onAsked();
    }
    const make = what === 'invite' ? api.invite : api.confirmRecovery;
    onLetter(await make(dossierId, guest.personId, isChecked));
  }
  async function yes() {
    if (warns && !isChecked) return setLine(flaws.contactChecked);
    setBusy(true);
    setLine('');
    try {
      await go();
    } catch (error) {
      const thrown = asTrouble(error);
      setTrouble(thrown);
      if (thrown.kind !== 'sign-in-again') setLine(flawLine(thrown));
      setBusy(false);
    }
  }
  const name = <Written>{guest.name}</Written>;
  return (
    <Dialog title={what === 'invite' ? before.title(name) : before.recoveryTitle(name)} onClose={onClose}>
      <ul>
        {what === 'invite' && <li>{before.once}</li>}
        {what !== 'invite' && <li>{before.twoPeople}</li>}
        {what !== 'invite' && <li>{before.recovery}</li>}
        {what === 'confirm' && <li>{before.day}</li>}
        {what !== 'recover' && <li>{before.who}</li>}
      </ul>
      {warns && <ContactWarning guest={guest} isChecked={isChecked} onCheck={setChecked} />}
      {trouble?.kind === 'sign-in-again' && <SignInAgain here="letter" choices={null} />}
      {line !== '' && <p role="alert">{line}</p>}
      <YesOrNo
        yes={what === 'recover' ? before.yesRecover : before.yes}
        no={before.no}
        busy={busy}
        onYes={yes}
        onNo={onClose}
      />
    </Dialog>
  );
}
