/**
 * Whether a picto stays on the page while somebody types: every typed word must begin a word of its meaning or of its
 * topic. Capitals and accents make no difference, and who types nothing sees everything.
 */
export function fitsTyped({ text, typed }: { text: string; typed: string }): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every(part => words.some(word => word.startsWith(part)));
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(word => word !== '');
}

/**
 * Brings the box above the pictos to life. Without script it is not there and the page is complete.
 *
 * The page offers a form `[data-picto-filter]` with `data-shown` (a sentence with `{some}` and `{all}`) and `data-none`,
 * shelves `[data-picto-shelf]` that carry their heading, pictos `[data-picto]` in them, and links
 * `[data-to-picto-shelf]` that go away with their shelf. What somebody looks for stays on the page: not in the address.
 */
export function startPictoFilter(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-picto-filter]');
  const box = form?.querySelector<HTMLInputElement>('input');
  if (!form || !box) return;
  form.dataset['ready'] = '';
  show(form, box.value);
  box.addEventListener('input', () => show(form, box.value));
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => {
    show(form, '');
    box.focus();
  });
}

function show(form: HTMLFormElement, typed: string): void {
  for (const shelf of document.querySelectorAll<HTMLElement>('[data-picto-shelf]')) showIn(shelf, typed);
  const looking = typed.trim() !== '';
  const clear = form.querySelector<HTMLElement>('[type="reset"]');
  if (clear) clear.hidden = !looking;
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = looking ? countIn(form) : '';
}

function countIn(form: HTMLFormElement): string {
  const all = document.querySelectorAll('[data-picto]').length;
  const some = document.querySelectorAll('[data-picto]:not([hidden])').length;
  const sentence = some === 0 ? form.dataset['none'] : form.dataset['shown'];
  return (sentence ?? '').replace('{some}', String(some)).replace('{all}', String(all));
}

/** A shelf whose own name fits shows everything that lies on it. */
function showIn(shelf: HTMLElement, typed: string): void {
  const topic = shelf.querySelector('h2')?.textContent ?? '';
  const pictos = [...shelf.querySelectorAll<HTMLElement>('[data-picto]')];
  for (const picto of pictos) {
    picto.hidden = !fitsTyped({ text: `${picto.textContent} ${topic}`, typed });
  }
  shelf.hidden = pictos.every(({ hidden }) => hidden);
  for (const link of document.querySelectorAll<HTMLElement>(`[data-to-picto-shelf="${shelf.id}"]`)) {
    link.hidden = shelf.hidden;
  }
}
