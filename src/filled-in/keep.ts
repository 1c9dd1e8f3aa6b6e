import { asText, entriesOf, fillIn, fromText } from './entries.ts';
import { handOver } from './hand-over.ts';
import { words } from './words.ts';

interface Keeping {
  form: HTMLFormElement;
  /** Which guide the answers are of; also the name of the file and of the place on the device. */
  tool: string;
  /** Called when answers came from elsewhere: a file, the device, or everything was emptied. */
  changed: () => void;
}

/**
 * Brings the part to life in which somebody keeps answers (KeepAnswers.astro). Nothing is kept before they say so; from then
 * on each change is kept too, until they say no.
 */
export function startKeeping({ form, tool, changed }: Keeping): void {
  const part = document.querySelector<HTMLElement>('[data-keep]');
  const status = part?.querySelector<HTMLElement>('[data-keep-status]');
  const file = part?.querySelector<HTMLInputElement>('[data-keep-file]');
  if (!part || !status || !file) return;
  const place = `kaart-${tool}`;

  const say = (message: string) => {
    status.textContent = message;
  };
  const show = () => {
    const keeps = read(place) !== null;
    for (const button of part.querySelectorAll<HTMLElement>(
      '[data-keep-do="keep"], [data-keep-do="forget"]',
    )) {
      button.hidden = (button.dataset['keepDo'] === 'forget') !== keeps;
    }
  };
  const write = () => {
    try {
      localStorage.setItem(place, asText(tool, entriesOf(form)));
      return true;
    } catch {
      return false;
    }
  };
  const keepAlong = () => {
    if (read(place) !== null) write();
  };
  const take = (text: string, message: string): boolean => {
    const entries = fromText(tool, text);
    if (!entries) return false;
    fillIn(form, entries);
    changed();
    keepAlong();
    say(message);
    return true;
  };
  const actions: Record<string, () => void> = {
    keep: () => {
      say(write() ? words.keeping : words.keepFailed);
      show();
      part.querySelector<HTMLElement>('[data-keep-do="forget"]:not([hidden])')?.focus();
    },
    forget: () => {
      localStorage.removeItem(place);
      say(words.forgotten);
      show();
      part.querySelector<HTMLElement>('[data-keep-do="keep"]')?.focus();
    },
    save: () => {
      handOver({
        name: `${tool}.json`,
        type: 'application/json',
        content: asText(tool, entriesOf(form)),
      });
      say(words.saved);
    },
    open: () => file.click(),
    clear: () => {
      form.reset();
      changed();
      keepAlong();
      say(words.cleared);
    },
  };
  for (const button of part.querySelectorAll<HTMLButtonElement>('[data-keep-do]')) {
    button.addEventListener('click', () => actions[button.dataset['keepDo'] ?? '']?.());
  }
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? [];
    if (chosen && !take(await chosen.text(), words.opened)) say(words.openFailed);
    file.value = '';
  });
  // A control may stand outside its form and belong to it all the same.
  const changedIn = ({ target }: Event) => {
    if (target === form || (target instanceof Element && 'form' in target && target.form === form))
      keepAlong();
  };
  document.addEventListener('input', changedIn);
  document.addEventListener('change', changedIn);

  const before = read(place);
  if (before !== null) take(before, words.resumed);
  show();
}

/** What was kept; nothing when nothing was, or when the browser lets nobody in. */
function read(place: string): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
