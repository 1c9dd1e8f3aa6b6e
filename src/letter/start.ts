import { type Answers, type Asker, asText, type Holder, letter, type Part, type Wish } from './letter.ts';
import { words } from './words.ts';

const ELEMENT = { text: 'p', list: 'ul', tick: 'ul' } as const;

/**
 * Brings the letter to life: each answer stands in it at once. Nothing is sent and nothing is kept; leaving the page empties
 * it, so that going back shows an empty letter.
 */
export function startLetter(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-letter]');
  const paper = document.querySelector<HTMLElement>('[data-letter-paper]');
  const status = document.querySelector<HTMLElement>('[data-letter-status]');
  if (!form || !paper || !status) return;

  const write = () => {
    showWhatIsAsked(form);
    paper.replaceChildren(...letter(answersIn(form)).map(elementOf));
  };
  const say = (message: string) => {
    status.textContent = message;
  };
  const actions: Record<string, () => void> = {
    print: () => print(),
    copy: () => void copy(form).then(say),
    keep: () => say(keep(form)),
    clear: () => {
      form.reset();
      write();
      say(words.cleared);
    },
  };

  form.reset();
  write();
  form.addEventListener('input', () => {
    say('');
    write();
  });
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('pagehide', () => {
    form.reset();
    write();
  });
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-letter-do]')) {
    button.addEventListener('click', () => actions[button.dataset['letterDo'] ?? '']?.());
  }
}

function answersIn(form: HTMLFormElement): Answers {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name) ?? '');
  return {
    asker: (text('asker') || undefined) as Asker | undefined,
    holder: (text('holder') || undefined) as Holder | undefined,
    wishes: given.getAll('wish') as Wish[],
    together: given.has('together'),
    name: text('name'),
    born: text('born'),
    child: text('child'),
    to: text('to'),
    mistake: text('mistake'),
    reach: text('reach'),
    today: new Intl.DateTimeFormat('nl-BE', { dateStyle: 'long' }).format(new Date()),
  };
}

/** Only a parent names a child, and only who found a mistake says which. */
function showWhatIsAsked(form: HTMLFormElement): void {
  const { asker, wishes = [] } = answersIn(form);
  const isThere: Record<string, boolean> = {
    parent: asker === 'parent',
    self: asker !== 'parent',
    correct: wishes.includes('correct'),
  };
  for (const part of form.querySelectorAll<HTMLElement>('[data-only]')) {
    part.hidden = !isThere[part.dataset['only'] ?? ''];
  }
}

function elementOf({ kind, lines }: Part): HTMLElement {
  const element = document.createElement(ELEMENT[kind]);
  element.className = `request-letter__${kind}`;
  if (kind === 'text')
    element.append(
      ...lines.flatMap((line, index) => (index ? [document.createElement('br'), line] : [line])),
    );
  else {
    element.append(
      ...lines.map(line => {
        const item = document.createElement('li');
        item.textContent = line;
        return item;
      }),
    );
  }
  return element;
}

async function copy(form: HTMLFormElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(asText(letter(answersIn(form))));
    return words.copied;
  } catch {
    return words.copyFailed;
  }
}

/** Hands the letter over as a file. It never leaves the device. */
function keep(form: HTMLFormElement): string {
  const address = URL.createObjectURL(new Blob([asText(letter(answersIn(form)))], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = words.fileName;
  link.click();
  URL.revokeObjectURL(address);
  return words.kept;
}
