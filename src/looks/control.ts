import { choices, grounds, storageKey } from './choices.ts';
import { wear } from './wear.ts';

/** Fills in what was chosen before, keeps each change on this device, and follows the other tabs. */
export function startLookControl(): void {
  const form = document.querySelector<HTMLFormElement>('.look-control form');
  if (!form) return;
  const said = form.querySelector('[role="status"]');
  showWorn(form);
  form.addEventListener('change', () => {
    letLettersComeIn();
    keep(JSON.stringify(Object.fromEntries(new FormData(form))));
    if (said) said.textContent = '';
  });
  form.addEventListener('reset', () => {
    keep(null);
    if (said) said.textContent = form.dataset['asBefore'] ?? '';
  });
  window.addEventListener('storage', ({ key, newValue }) => {
    // Without a key everything was thrown away at once.
    if (key !== storageKey && key !== null) return;
    wear({ kept: newValue, choices, grounds });
    showWorn(form);
  });
  // A page that comes back from the browser's memory missed what happened in between.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    wear({ kept: readKept(), choices, grounds });
    showWorn(form);
  });
}

/** Letters that were chosen just now may come in late: somebody waits to see them. (letters.css says how it is on later pages.) */
function letLettersComeIn(): void {
  for (const letters of document.fonts) letters.display = 'swap';
}

function keep(chosen: string | null): void {
  wear({ kept: chosen, choices, grounds });
  try {
    if (chosen === null) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, chosen);
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function showWorn(form: HTMLFormElement): void {
  const { dataset } = document.documentElement;
  for (const input of form.querySelectorAll('input')) {
    input.checked = input.value === (dataset[input.name] ?? '');
  }
}
