import { addressOfChoices, choicesInAddress, countInWords, matches, type Tag, tag } from './choices.ts';

/**
 * Brings the filter of a list to life. Without script the form is not there and the list is complete.
 *
 * The page offers: a form `[data-filter]` with `data-one` and `data-many` (the words for what is counted), items with
 * `data-item` (a name) and `data-tags` (`thema=geld kan=bellen`), other things that come and go with an item and carry
 * the same `data-item` without tags, and `data-shelf` around items, hidden when it
 * is empty, together with the links `data-to-shelf` that lead there.
 * The choices stand in the query of the address, so that coming back to the list brings them back. They replace the
 * address instead of adding to the history: one step back leaves the list, and less stays behind on a shared phone.
 */
export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-filter]');
  if (!form) return;
  const names = new Set(controlsOf(form).map(({ name }) => name));

  fillIn(form, choicesInAddress(location.search, names));
  apply(form);

  form.addEventListener('change', () => changed(form));
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => changed(form)));
}

type Control = HTMLInputElement | HTMLSelectElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('input[name], select[name]')];
}

function fillIn(form: HTMLFormElement, choices: readonly Tag[]): void {
  for (const control of controlsOf(form)) {
    if (control instanceof HTMLInputElement)
      control.checked = choices.includes(tag(control.name, control.value));
    else
      control.value =
        [...control.options].find(option => choices.includes(tag(control.name, option.value)))?.value ?? '';
  }
}

function chosenIn(form: HTMLFormElement): Tag[] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [tag(name, value)] : [],
  );
}

function changed(form: HTMLFormElement): void {
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${addressOfChoices(chosenIn(form))}${location.hash}`,
  );
  apply(form);
}

function apply(form: HTMLFormElement): void {
  const chosen = chosenIn(form);
  const items = [...document.querySelectorAll<HTMLElement>('[data-item][data-tags]')];
  const shown = new Set(
    items
      .filter(({ dataset }) => matches({ tags: (dataset['tags'] ?? '').split(' '), chosen }))
      .map(({ dataset }) => dataset['item']),
  );
  for (const part of document.querySelectorAll<HTMLElement>('[data-item]')) {
    part.hidden = !shown.has(part.dataset['item']);
  }
  for (const shelf of document.querySelectorAll<HTMLElement>('[data-shelf]')) {
    shelf.hidden = shelf.querySelector('[data-item]:not([hidden])') === null;
    for (const link of document.querySelectorAll<HTMLElement>(
      `[data-to-shelf="${shelf.dataset['shelf']}"]`,
    )) {
      link.hidden = shelf.hidden;
    }
  }
  say(form, { shown: shown.size, total: items.length });
}

function say(form: HTMLFormElement, counts: { shown: number; total: number }): void {
  const status = form.querySelector('[role="status"]');
  if (!status) return;
  status.textContent = countInWords({
    ...counts,
    one: form.dataset['one'] ?? '',
    many: form.dataset['many'] ?? '',
  });
}
