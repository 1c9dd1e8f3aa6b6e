import { type FormEvent, useState } from 'react';
import type { Ways } from '../../../api/identity/ways/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { ChooseProof, firstProof, type Proof } from '../sign-in/ChooseProof.tsx';
import { PassphraseField } from '../sign-in/PassphraseField.tsx';
import { TextField } from '../sign-in/TextField.tsx';
import { useSignInWords } from '../sign-in/words.ts';
import { Setting } from './Setting.tsx';
import { useChange } from './useChange.tsx';
import { useSettingsWords } from './words.ts';

const WAYS = ['words', 'own'] as const;

type Account = Ways['account'];
type FormProps = { account: Account; onChange: () => Promise<void>; onClose: () => void };

/** Choosing a passphrase; with a user name for whoever has none, and with the one of now for whoever has one. */
function PassphraseForm({ account, onChange, onClose }: FormProps) {
  const { name: words } = useSettingsWords();
  const { invitation, choose } = useSignInWords();
  const [userName, setUserName] = useState('');
  const [current, setCurrent] = useState('');
  const [proof, setProof] = useState<Proof>(firstProof);
  const { busy, change, setLine, why } = useChange(onChange);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (proof.way === 'passkey') return;
    if (proof.way === 'words' && !proof.kept) return setLine(choose.keepFirst);
    const { passphrase } = proof;
    const run = () =>
      account
        ? api.changePassphrase({ passphrase, ...(account.hasPassphrase ? { current } : {}) })
        : api.makeAccount({ userName, passphrase });
    if (await change(run, account ? words.changed : words.made)) onClose();
  }
  return (
    <form className="my-form" onSubmit={save}>
      {!account && (
        <TextField
          label={invitation.userName}
          hint={invitation.userNameHint}
          autoComplete="username"
          maxLength={60}
          value={userName}
          onChange={setUserName}
        />
      )}
      {account?.hasPassphrase && (
        <PassphraseField label={words.current} value={current} onChange={setCurrent} />
      )}
      <ChooseProof ways={WAYS} proof={proof} onChoose={setProof} />
      {why}
      <div className="my-row">
        <button type="submit" className="button button--main" aria-disabled={busy}>
          {words.save}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

/** My user name and passphrase, and how to choose others. */
export function NameAndPassphrase({
  account,
  onChange,
}: {
  account: Account;
  onChange: () => Promise<void>;
}) {
  const { name: words } = useSettingsWords();
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  return (
    <Setting picto="password" title={words.title}>
      {account ? (
        <>
          <p>
            {words.is(
              <strong>
                <bdi>{account.userName}</bdi>
              </strong>,
            )}
          </p>
          {!account.hasPassphrase && <p>{words.noPassphrase}</p>}
          {account.guardedUntil && (
            <p className="my-missing">{words.guarded(dates.day(dayOf(account.guardedUntil)))}</p>
          )}
        </>
      ) : (
        <p>{words.none}</p>
      )}
      {isOpen ? (
        <PassphraseForm account={account} onChange={onChange} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {account ? words.change : words.make}
        </button>
      )}
    </Setting>
  );
}
