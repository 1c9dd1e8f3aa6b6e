/**
 * Filtering a list that stands complete on the page. A tag is `name=value`, as in the address of a page:
 * `thema=geld`. An item carries its tags; a person chooses tags; an item stays when it carries every chosen one.
 */
export type Tag = `${string}=${string}`;

/** Puts a name and a value together. */
export function tag(name: string, value: string): Tag {
  return `${name}=${value}`;
}

/** Whether an item stays on the page. Who chooses nothing sees everything. */
export function matches({ tags, chosen }: { tags: readonly string[]; chosen: readonly Tag[] }): boolean {
  return chosen.every(choice => tags.includes(choice));
}

/**
 * The choices that an address holds, for the names that this page filters on.
 * @param search the query of the address, with or without its question mark
 */
export function choicesInAddress(search: string, names: ReadonlySet<string>): Tag[] {
  return [...new URLSearchParams(search)]
    .filter(([name]) => names.has(name))
    .map(([name, value]) => tag(name, value));
}

/** The query that holds these choices: `?thema=geld&gratis=ja`, or nothing when nothing is chosen. */
export function addressOfChoices(chosen: readonly Tag[]): string {
  const query = new URLSearchParams(chosen.map(choice => splitTag(choice))).toString();
  return query === '' ? '' : `?${query}`;
}

/** What a screen reader hears and everybody reads after each choice. */
export function countInWords({
  shown,
  total,
  one,
  many,
}: {
  shown: number;
  total: number;
  one: string;
  many: string;
}): string {
  if (shown === total) return `Je ziet alle ${total} ${many}.`;
  if (shown === 0) return `Geen ${one} past bij alles wat je koos. Zet een keuze uit.`;
  if (shown === 1) return `1 ${one} past bij wat je koos.`;
  return `${shown} van de ${total} ${many} passen bij wat je koos.`;
}

function splitTag(choice: Tag): [string, string] {
  const at = choice.indexOf('=');
  return [choice.slice(0, at), choice.slice(at + 1)];
}
