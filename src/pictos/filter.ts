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
 * The page offers `[data-picto-filter]` with a box, a button to clear it and a status, and on it `data-shown` (a sentence
 * with `{some}` and `{all}`) and `data-none`; shelves `[data-picto-shelf]` that carry their heading, pictos `[data-picto]`
 * in them, and links `[data-to-picto-shelf]` that go away with their shelf. What somebody looks for stays out of the address.
 */
export function startPictoFilter(): void {
  const filter = document.querySelector<HTMLElement>('[data-picto-filter]');
  const box = filter?.querySelector('input');
  const clear = filter?.querySelector('button');
  if (!filter || !box || !clear) return;
  const apply = () => {
    clear.hidden = box.value.trim() === '';
    show(filter, box.value);
  };
  filter.dataset['ready'] = '';
  apply();
  box.addEventListener('input', apply);
  clear.addEventListener('click', () => {
    box.value = '';
    apply();
    box.focus();
  });
}

function show(filter: HTMLElement, typed: string): void {
  for (const shelf of document.querySelectorAll<HTMLElement>('[data-picto-shelf]')) showIn(shelf, typed);
  const status = filter.querySelector('[role="status"]');
  if (status) status.textContent = typed.trim() === '' ? '' : countIn(filter);
}

function countIn({ dataset }: HTMLElement): string {
  const all = document.querySelectorAll('[data-picto]').length;
  const some = document.querySelectorAll('[data-picto]:not([hidden])').length;
  const sentence = some === 0 ? dataset['none'] : dataset['shown'];
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
