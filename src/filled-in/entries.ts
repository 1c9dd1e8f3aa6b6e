/** What stands in a form: a name and a value for each control that is filled in. */
export type Entry = readonly [name: string, value: string];

/** What a file of answers holds. `tool` keeps the answers of one guide out of another. */
interface Kept {
  tool: string;
  version: 1;
  entries: readonly Entry[];
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Everything that is filled in, in the order of the page; what is empty is left out. */
export function entriesOf(form: HTMLFormElement): Entry[] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
  );
}

/** Fills in a form. What is not in the entries becomes empty; what the form doesn't know is left alone. */
export function fillIn(form: HTMLFormElement, entries: readonly Entry[]): void {
  form.reset();
  const given = new Map<string, string[]>();
  for (const [name, value] of entries) given.set(name, [...(given.get(name) ?? []), value]);
  for (const control of controlsOf(form)) {
    const values = given.get(control.name) ?? [];
    if (isTick(control)) control.checked = values.includes(control.value);
    else if (control instanceof HTMLSelectElement) choose(control, values[0]);
    else control.value = values[0] ?? '';
  }
}

/** Answers as the text of a file, to keep on a device or to hand to somebody. */
export function asText(tool: string, entries: readonly Entry[]): string {
  return `${JSON.stringify({ tool, version: 1, entries } satisfies Kept, null, 1)}\n`;
}

/**
 * The answers in the text of a file.
 * @returns nothing when it is no file of this guide
 */
export function fromText(tool: string, text: string): readonly Entry[] | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    if (!isKept(kept) || kept.tool !== tool) return undefined;
    return kept.entries;
  } catch {
    return undefined;
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { tool, version, entries } = value as Record<string, unknown>;
  return typeof tool === 'string' && version === 1 && Array.isArray(entries) && entries.every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return Array.isArray(value) && value.length === 2 && value.every(part => typeof part === 'string');
}

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.elements].filter(
    (element): element is Control =>
      (element instanceof HTMLInputElement ||
        element instanceof HTMLSelectElement ||
        element instanceof HTMLTextAreaElement) &&
      element.name !== '',
  );
}

function isTick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

function choose(select: HTMLSelectElement, value: string | undefined): void {
  if ([...select.options].some(option => option.value === value)) select.value = value ?? '';
}
