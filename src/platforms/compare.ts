import { addressOf, chosenIn, comparisonInWords, isSame, MOST } from './comparison.ts';
import { csvOf } from './csv.ts';

/**
 * Brings the comparison to life. Without script all platforms stand side by side, and the form is not there.
 *
 * The page offers: a form `[data-compare]` with a tick for each platform, a table whose cells carry `data-item` (a platform),
 * rows `[data-row]` in groups, an empty group `[data-differences]` in front, and buttons `[data-save]`.
 * The choice stands in the address, so that sending the address shows the same.
 */
export function startComparison(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-compare]');
  const table = document.querySelector<HTMLTableElement>('table[data-comparison]');
  if (!form || !table) return;
  const comparison = { form, table, groups: groupsOf(table) };
  const known = ticksOf(form).map(({ value }) => value);
  const asked = chosenIn(location.search, known);
  for (const tick of ticksOf(form)) tick.checked = asked.includes(tick.value);
  show(comparison);
  form.addEventListener('change', () => changed(comparison));
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => changed(comparison)));
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
    button.addEventListener('click', () => {
      save(button, table).catch(() => say(form, 'Dat lukt nu niet. Probeer het straks opnieuw.'));
    });
  }
}

interface Comparison {
  form: HTMLFormElement;
  table: HTMLTableElement;
  /** Each group of rows with its own rows, as the page came in. */
  groups: Map<HTMLTableSectionElement, HTMLTableRowElement[]>;
}

function groupsOf(table: HTMLTableElement): Comparison['groups'] {
  return new Map(
    [...table.tBodies]
      .filter(body => body.dataset['differences'] === undefined)
      .map(body => [body, [...body.querySelectorAll<HTMLTableRowElement>('tr[data-row]')]]),
  );
}

function ticksOf(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

function changed(comparison: Comparison): void {
  const chosen = chosenOf(comparison.form);
  history.replaceState(history.state, '', `${location.pathname}${addressOf(chosen)}${location.hash}`);
  show(comparison);
}

function chosenOf(form: HTMLFormElement): string[] {
  return ticksOf(form)
    .filter(({ checked }) => checked)
    .map(({ value }) => value);
}

function show({ form, table, groups }: Comparison): void {
  const chosen = chosenOf(form);
  for (const tick of ticksOf(form)) tick.disabled = chosen.length >= MOST && !tick.checked;
  for (const part of table.querySelectorAll<HTMLElement>('[data-item]')) {
    part.hidden = chosen.length > 0 && !chosen.includes(part.dataset['item'] ?? '');
  }
  const different = differencesFirst(table, groups, chosen.length > 1);
  const total = [...groups.values()].reduce((sum, rows) => sum + rows.length, 0);
  say(form, comparisonInWords({ chosen: chosen.length, different, total }));
}

function say(form: HTMLFormElement, words: string): void {
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = words;
}

/** Puts the rows that differ in front; the others stay in their own groups. @returns how many differ */
function differencesFirst(table: HTMLTableElement, groups: Comparison['groups'], compares: boolean): number {
  const front = table.querySelector<HTMLTableSectionElement>('tbody[data-differences]');
  if (!front) return 0;
  let different = 0;
  for (const [group, rows] of groups) {
    let left = 0;
    for (const row of rows) {
      const differs = compares && !isSame(shownCells(row).map(answerOf));
      (differs ? front : group).append(row);
      if (differs) different += 1;
      else left += 1;
    }
    group.hidden = left === 0;
  }
  front.hidden = different === 0;
  return different;
}

function shownCells(row: HTMLTableRowElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('td')].filter(({ hidden }) => !hidden);
}

/** The answer in a cell, without its note: two notes on the same answer are no difference. */
function answerOf(cell: HTMLElement): string {
  return cell.querySelector<HTMLElement>('[data-value]')?.dataset['value'] ?? textOf(cell);
}

function textOf(cell: Element): string {
  return [...cell.childNodes]
    .map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('. ');
}

/** What is on the screen, in the order of the screen. */
function rowsOf(table: HTMLTableElement): string[][] {
  return [...table.rows]
    .filter(
      row => !row.closest('tbody')?.hidden && (row.dataset['row'] !== undefined || row.closest('thead')),
    )
    .map(row => [...row.cells].filter(({ hidden }) => !hidden).map(textOf));
}

async function save(button: HTMLButtonElement, table: HTMLTableElement): Promise<void> {
  if (button.dataset['save'] === 'print') return print();
  const rows = rowsOf(table);
  const title = table.caption ? textOf(table.caption) : '';
  if (button.dataset['save'] === 'csv') {
    return download(new Blob([csvOf([[title], ...rows])], { type: 'text/csv' }), 'vergelijking.csv');
  }
  // Only who asks for a spreadsheet fetches what makes one.
  const { workbookOf } = await import('./workbook.ts');
  const widths = [40, ...(rows[0] ?? []).slice(1).map(() => 36)];
  download(
    await workbookOf([{ name: 'Vergelijking', widths, rows: [...rows, [title]] }]),
    'vergelijking.xlsx',
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
