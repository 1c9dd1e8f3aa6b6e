import type { OwnSession } from '../../../api/identity/devices/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { signalSignedOut } from '../shared/signed-out.ts';
import { Setting } from './Setting.tsx';
import { useChange } from './useChange.tsx';
import { useSettingsWords } from './words.ts';

/** "Firefox, gsm" */
function useDeviceName(): (device: OwnSession['device']) => string {
  const { sessions } = useSettingsWords();
  return ({ browser, kind }) => [browser, sessions.kinds[kind]].filter(Boolean).join(', ');
}

function SessionItem({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { sessions: words } = useSettingsWords();
  const dates = useDates();
  const name = useDeviceName()(session.device);
  return (
    <li className="my-setting-item">
      <div>
        <strong>{name}</strong>
        <span className="my-card-small">
          {words.since(dates.dayNearby(dayOf(session.since)), dates.time(session.since))}
        </span>
        {session.shared && <span className="chip">{words.shared}</span>}
      </div>
      {session.here ? (
        <span className="chip">{words.here}</span>
      ) : (
        <button type="button" className="button" onClick={onEnd}>
          <span>
            {words.end}
            <span className="visually-hidden">{words.endMore(name)}</span>
          </span>
        </button>
      )}
    </li>
  );
}

/** Where I am signed in, on what, and since when; what was read there is known to nobody. */
export function Sessions({ sessions, onChange }: { sessions: OwnSession[]; onChange: () => Promise<void> }) {
  const { sessions: words } = useSettingsWords();
  const { busy, change, why } = useChange(onChange);
  async function endAll() {
    await change(async () => {
      await api.endSessions();
      signalSignedOut();
    }, null);
  }
  return (
    <Setting picto="laptop" title={words.title}>
      <p>{words.text}</p>
      <ul className="my-setting-list">
        {sessions.map(session => (
          <SessionItem
            key={session.id}
            session={session}
            onEnd={() => void change(() => api.endSession(session.id), words.ended)}
          />
        ))}
      </ul>
      {why}
      <p>{words.endAllText}</p>
      <button type="button" className="button" aria-disabled={busy} onClick={endAll}>
        {words.endAll}
      </button>
    </Setting>
  );
}
