const storageKey = 'open-kaart-uitzicht';
const choices = ['look', 'letters', 'motion'] as const;

/** Shows the control for the look of the site, fills in what was chosen before and keeps each change on this device. */
export function startLookControl(): void {
  const control = document.querySelector<HTMLDetailsElement>('.look-control');
  const form = control?.querySelector('form');
  if (!control || !form) return;
  control.hidden = false;
  showChosen(form);
  form.addEventListener('change', () => choose(form));
  document.addEventListener('click', event => {
    if (event.target instanceof Node && !control.contains(event.target)) control.open = false;
  });
  control.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !control.open) return;
    control.open = false;
    control.querySelector('summary')?.focus();
  });
}

function showChosen(form: HTMLFormElement): void {
  const { dataset } = document.documentElement;
  for (const input of form.querySelectorAll('input')) {
    input.checked = input.value === (dataset[input.name] ?? '');
  }
}

function choose(form: HTMLFormElement): void {
  const chosen = new FormData(form);
  const { dataset } = document.documentElement;
  for (const name of choices) {
    const value = chosen.get(name);
    if (typeof value === 'string' && value !== '') dataset[name] = value;
    else delete dataset[name];
  }
  try {
    localStorage.setItem(storageKey, JSON.stringify(dataset));
  } catch {
    // A browser that keeps nothing still shows the choice on this page.
  }
}
