/**
 * Lets "Lees voor" work. The part that reads is fetched at the first press: most visits never need it.
 *
 * The page offers `[data-aloud]` with a button and a `role="status"` in it, the address of the words in `data-words`, what to
 * say when they cannot be fetched in `data-trouble`, and `data-read-aloud` on whatever is to be read.
 */
export function startReadAloud(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-aloud]')) {
    const button = place.querySelector('button');
    button?.addEventListener('click', () => void press(place, button));
  }
}

async function press(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (button.ariaBusy === 'true') return;
  button.ariaBusy = 'true';
  // Phones let a page speak only when the first word comes at the press itself. This one has no sound and no words.
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
  try {
    const { readAloud } = await import('./read-aloud.ts');
    await readAloud(place);
  } catch {
    const said = place.querySelector('[role="status"]');
    if (said) said.textContent = place.dataset['trouble'] ?? '';
  } finally {
    button.ariaBusy = 'false';
  }
}
