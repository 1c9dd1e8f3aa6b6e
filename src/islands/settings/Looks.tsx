import { Setting } from './Setting.tsx';
import { useSettingsWords } from './words.ts';

/** The looks are chosen at the top of every page: this leads there. */
export function Looks() {
  const { looks } = useSettingsWords();
  function open() {
    const panel = document.querySelector<HTMLDetailsElement>('.look-control');
    if (!panel) return;
    panel.open = true;
    panel.scrollIntoView({ block: 'nearest' });
    panel.querySelector('summary')?.focus();
  }
  return (
    <Setting picto="settings" title={looks.title}>
      <p>{looks.text}</p>
      <button type="button" className="button" onClick={open}>
        {looks.button}
      </button>
    </Setting>
  );
}
