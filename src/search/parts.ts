/** The words that the script of the page says, in the language of the page: `i18n/<language>/search.ts`. */
export interface SearchWords {
  searching: string;
  failed: string;
  none: string;
  /** For each kind of number of this language; `{n}` stands for the number. */
  found: Partial<Record<Intl.LDMLPluralRule, string>>;
  /** `{words}` stands for what we made of it. */
  read: string;
  exactly: string;
  /** `{n}` more of `{theme}`. */
  more: string;
  other: string;
}

/** What the search page is made of. */
export interface Parts {
  form: HTMLFormElement;
  input: HTMLInputElement;
  /** Beside the form on the page, and part of it for the browser. */
  filters: HTMLElement;
  status: HTMLElement;
  urgent: HTMLElement;
  read: HTMLElement;
  perhaps: HTMLElement;
  found: HTMLElement;
  best: HTMLElement;
  groups: HTMLElement;
  nothing: HTMLElement;
  topics: HTMLElement;
  words: SearchWords;
}

/** Finds the parts; nothing on a page without search. */
export function findParts(): Parts | undefined {
  const form = document.querySelector<HTMLFormElement>('.search__form');
  const input = form?.querySelector<HTMLInputElement>('input[type=search]');
  if (!form || !input) return undefined;
  const status = part('.search__status');
  return {
    form,
    input,
    filters: part('.search__filters'),
    status,
    urgent: part('.search__urgent'),
    read: part('.search__read'),
    perhaps: part('.search__perhaps'),
    found: part('.search__found'),
    best: part('.search__best'),
    groups: part('.search__groups'),
    nothing: part('.search__nothing'),
    topics: part('.search__topics'),
    words: JSON.parse(status.dataset['words'] ?? '{}'),
  };
}

/** A copy of what stands in a template of the page. */
export function copyOf(template: string): HTMLElement {
  const found = part(template);
  const copy = found instanceof HTMLTemplateElement && found.content.firstElementChild?.cloneNode(true);
  if (!(copy instanceof HTMLElement)) throw new Error(`The template ${template} is empty.`);
  return copy;
}

function part(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The search page misses ${selector}.`);
  return found;
}
