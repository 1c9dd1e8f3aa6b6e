import { type FormEvent, useState } from 'react';
import type { OwnPasskey } from '../../../api/identity/passkey/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import type { Trouble } from '../shared/trouble.ts';
import { makePasskey } from '../sign-in/passkey.ts';
import { TextField } from '../sign-in/TextField.tsx';
import { Setting } from './Setting.tsx';
import { useChange } from './useChange.tsx';
import { useSettingsWords } from './words.ts';

type Change = ReturnType<typeof useChange>['change'];

/** Asks for a name: of a new passkey, or another one for a passkey that is there. */
function NameForm({
  first,
  button,
  busy,
  onName,
  onCancel,
}: {
  first: string;
  button: string;
  busy: boolean;
  onName: (label: string) => void;
  onCancel: () => void;
}) {
  const { passkeys: words, name } = useSettingsWords();
  const [label, setLabel] = useState(first);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (label.trim() !== '' && !busy) onName(label.trim());
  };
  return (
    <form className="my-form" onSubmit={submit}>
      <TextField
        label={words.label}
        hint={words.labelExample}
        maxLength={60}
        value={label}
        onChange={setLabel}
      />
      <div className="my-row">
        <button type="submit" className="button button--main" aria-disabled={busy || label.trim() === ''}>
          {button}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {name.cancel}
        </button>
      </div>
    </form>
  );
}

function PasskeyItem({ passkey, busy, change }: { passkey: OwnPasskey; busy: boolean; change: Change }) {
  const { passkeys: words, name } = useSettingsWords();
  const dates = useDates();
  const [isRenaming, setRenaming] = useState(false);
  const { id, label, since } = passkey;
  const isLast = (trouble: Trouble) => (trouble.refusal?.code === 'conflict' ? words.lastOne : '');
  return (
    <li className="my-setting-item">
      <div>
        <strong>
          <bdi>{label}</bdi>
        </strong>
        <span className="my-card-small">{words.since(dates.day(dayOf(since)))}</span>
      </div>
      {isRenaming ? (
        <NameForm
          first={label}
          button={name.save}
          busy={busy}
          onCancel={() => setRenaming(false)}
          onName={async next => {
            if (await change(() => api.renamePasskey(id, next), words.renamed)) setRenaming(false);
          }}
        />
      ) : (
        <div className="my-setting-buttons">
          <button type="button" className="button" onClick={() => setRenaming(true)}>
            <span>
              {words.rename}
              <span className="visually-hidden">: {label}</span>
            </span>
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void change(() => api.removePasskey(id), words.removed, isLast)}
          >
            <span>
              {words.remove}
              <span className="visually-hidden">: {label}</span>
            </span>
          </button>
        </div>
      )}
    </li>
  );
}

/** My passkeys: seeing, adding, naming and taking them away. */
export function Passkeys({ passkeys, onChange }: { passkeys: OwnPasskey[]; onChange: () => Promise<void> }) {
  const { passkeys: words } = useSettingsWords();
  const [isAdding, setAdding] = useState(false);
  const { busy, change, why, flawLine } = useChange(onChange);

  async function add(label: string) {
    const notMade = (trouble: Trouble) => {
      if (!('PublicKeyCredential' in window)) return words.noPasskeys;
      return trouble.refusal?.field === 'passkey' ? words.failed : flawLine(trouble);
    };
    const run = async () => api.keepPasskey(label, await makePasskey(await api.askPasskey()));
    if (await change(run, words.added, notMade)) setAdding(false);
  }
  return (
    <Setting picto="key" title={words.title}>
      <p>{words.text}</p>
      {passkeys.length === 0 && <p className="my-card-small">{words.none}</p>}
      <ul className="my-setting-list">
        {passkeys.map(passkey => (
          <PasskeyItem key={passkey.id} passkey={passkey} busy={busy} change={change} />
        ))}
      </ul>
      {why}
      {isAdding ? (
        <NameForm first="" button={words.add} busy={busy} onName={add} onCancel={() => setAdding(false)} />
      ) : (
        <button type="button" className="button" onClick={() => setAdding(true)}>
          {words.add}
        </button>
      )}
    </Setting>
  );
}
