import type { Aloud } from '../i18n/nl/aloud.ts';
import { drawing, element } from './elements.ts';
import type { Pace } from './kept.ts';
import type { Voice } from './voices.ts';

export type PlayerWords = Aloud['player'];

const paths = {
  previous: 'M6 5v14M19 5v14L9 12z',
  next: 'M18 5v14M5 5v14l10-7z',
  pause: 'M8 5v14M16 5v14',
  resume: 'M8 5l11 7-11 7z',
  stop: 'M6 6h12v12H6z',
  settings: 'M4 18a8 8 0 1 1 16 0M12 18l4-6',
};

interface BarSettings {
  words: PlayerWords;
  pace: Pace;
  voices: readonly Voice[];
  voice: Voice;
  onKey: (key: 'previous' | 'toggle' | 'next' | 'stop') => void;
  onPace: (pace: Pace) => void;
  onVoice: (voiceURI: string) => void;
}

/** The keys with which somebody leads the voice, and behind one of them how fast it goes and which voice it is. */
export function createBar({ words, onKey, ...choices }: BarSettings) {
  const previous = key({
    name: 'previous',
    word: words.previous,
    label: `${words.previous} ${words.sentence}`,
  });
  const toggle = key({ name: 'pause', word: words.pause });
  const next = key({ name: 'next', word: words.next, label: `${words.next} ${words.sentence}` });
  const stop = key({ name: 'stop', word: words.stop });
  const panel = settingsPanel({ words, ...choices });
  const settings = key({ name: 'settings', word: words.settings });
  settings.setAttribute('aria-expanded', 'false');
  settings.setAttribute('aria-controls', panel.id);

  const bar = element('div', { class: 'aloud__bar', role: 'group', 'aria-label': words.label });
  bar.append(element('div', { class: 'aloud__keys' }, previous, toggle, next, stop, settings), panel);

  function open(isOpen: boolean): void {
    panel.hidden = !isOpen;
    settings.setAttribute('aria-expanded', String(isOpen));
  }
  previous.addEventListener('click', () => onKey('previous'));
  toggle.addEventListener('click', () => onKey('toggle'));
  next.addEventListener('click', () => onKey('next'));
  stop.addEventListener('click', () => onKey('stop'));
  settings.addEventListener('click', () => open(panel.hidden === true));
  bar.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    if (panel.hidden) return onKey('stop');
    open(false);
    settings.focus();
  });

  return {
    bar,
    focus: () => toggle.focus({ preventScroll: true }),
    /** One key pauses and goes on; it says what pressing it does. */
    show: (isPlaying: boolean) => {
      const name = isPlaying ? 'pause' : 'resume';
      toggle.replaceChildren(drawing(paths[name]), element('span', {}, words[name]));
    },
  };
}

function key({
  name,
  word,
  label,
}: {
  name: keyof typeof paths;
  word: string;
  label?: string;
}): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'aloud__key', 'data-key': name });
  if (label) made.setAttribute('aria-label', label);
  made.append(drawing(paths[name]), element('span', {}, word));
  return made;
}

type PanelSettings = Omit<BarSettings, 'onKey'>;

function settingsPanel({ words, pace, onPace, ...choices }: PanelSettings): HTMLElement {
  const panel = element('div', { class: 'aloud__settings', id: 'voorlezen-tempo', hidden: true });
  const group = element('fieldset', {}, element('legend', {}, words.pace));
  for (const name of ['slow', 'normal', 'fast'] as const satisfies readonly Pace[]) {
    const radio = element('input', {
      type: 'radio',
      name: 'aloud-pace',
      value: name,
      checked: name === pace,
    });
    radio.addEventListener('change', () => onPace(name));
    group.append(element('label', { class: 'chip' }, radio, words.paces[name]));
  }
  panel.append(group);
  if (choices.voices.length > 1) panel.append(voiceChooser({ words, ...choices }));
  return panel;
}

function voiceChooser({
  words,
  voices,
  voice,
  onVoice,
}: Pick<PanelSettings, 'words' | 'voices' | 'voice' | 'onVoice'>): HTMLElement {
  const select = element('select', { class: 'field' });
  for (const { name, voiceURI } of voices) {
    select.append(element('option', { value: voiceURI, selected: voiceURI === voice.voiceURI }, name));
  }
  select.addEventListener('change', () => onVoice(select.value));
  return element('label', { class: 'aloud__voice' }, words.voice, select);
}

/** Without a voice: how to put one on this device, and on others. */
export function noVoiceNote(
  { noVoice }: PlayerWords,
  device: keyof PlayerWords['noVoice']['devices'] | undefined,
): HTMLElement {
  const ways = Object.entries(noVoice.devices).map(([id, { name, path }]) => ({
    id,
    line: element('p', {}, element('b', {}, name), element('br'), path),
  }));
  const own = ways.filter(({ id }) => id === device).map(({ line }) => line);
  const others = ways.filter(({ id }) => id !== device).map(({ line }) => line);
  const note = element(
    'div',
    { class: 'aloud__note' },
    element('p', {}, element('b', {}, noVoice.title), ` ${noVoice.how}`),
    ...own,
  );
  if (own.length > 0) note.append(element('details', {}, element('summary', {}, noVoice.others), ...others));
  else note.append(...others);
  note.append(element('p', { class: 'small' }, noVoice.why));
  return note;
}
