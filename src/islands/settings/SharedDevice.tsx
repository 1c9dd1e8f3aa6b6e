import { Setting } from './Setting.tsx';
import { useSettingsWords } from './words.ts';

/** What changes when somebody says at the sign-in that others use this device too. */
export function SharedDevice({ isShared }: { isShared: boolean }) {
  const { sharedDevice: words } = useSettingsWords();
  return (
    <Setting picto="people" title={words.title}>
      {isShared && <p className="my-missing">{words.now}</p>}
      <p>{words.text}</p>
      <ul>
        <li>{words.short}</li>
        <li>{words.again}</li>
        <li>{words.nothing}</li>
      </ul>
    </Setting>
  );
}
