import type { OwnCode } from '../../../api/identity/invitation/contract.ts';
import { api } from '../shared/client.ts';
import { dayOf } from '../shared/dates.ts';
import { useDates } from '../shared/InLanguage.tsx';
import { Written } from '../shared/Written.tsx';
import { Setting } from './Setting.tsx';
import { useChange } from './useChange.tsx';
import { useSettingsWords } from './words.ts';

function CodeItem({ code, onTakeBack }: { code: OwnCode; onTakeBack: () => void }) {
  const { codes: words } = useSettingsWords();
  const dates = useDates();
  const isOpen = code.usedAt === null && new Date(code.until) > new Date();
  const standing = () => {
    if (code.usedAt) return words.used(dates.day(dayOf(code.usedAt)));
    const until = dates.day(dayOf(code.until));
    return isOpen ? words.open(until) : words.over(until);
  };
  const maker = <Written>{code.madeBy}</Written>;
  const organisation = <Written>{code.organisation}</Written>;
  return (
    <li className="my-setting-item">
      <div>
        <strong>{words[code.kind]}</strong>
        <span className="my-card-small">
          {code.confirmedBy === null
            ? words.by(maker, organisation)
            : words.byTwo(maker, <Written>{code.confirmedBy}</Written>, organisation)}
        </span>
        <span className="my-card-small">{standing()}</span>
      </div>
      {isOpen && (
        <button type="button" className="button" onClick={onTakeBack}>
          {words.takeBack}
        </button>
      )}
    </li>
  );
}

/** Who ever made a way into my dossier for me: nobody does so without my seeing it. */
export function Codes({ codes, onChange }: { codes: OwnCode[]; onChange: () => Promise<void> }) {
  const { codes: words } = useSettingsWords();
  const { change, why } = useChange(onChange);
  return (
    <Setting picto="paper" title={words.title}>
      <p>{codes.length === 0 ? words.none : words.text}</p>
      <ul className="my-setting-list">
        {codes.map(code => (
          <CodeItem
            key={code.id}
            code={code}
            onTakeBack={() => void change(() => api.takeBackCode(code.id), words.takenBack)}
          />
        ))}
      </ul>
      {why}
    </Setting>
  );
}
