import type { WordExport } from '../../terms/export.ts';
import type { Glossary, TermNames, TermRange } from '../../terms/find.ts';

/** Marks the hard words of a text: each once, where it stands first. */
export type MarkWords = (text: string) => TermRange[];

const ADDRESS = '/woorden.json';

let asked: Promise<MarkWords> | undefined;

async function fetchWords(): Promise<MarkWords> {
  const [{ prepareGlossary }, { createPicker }, answer] = await Promise.all([
    import('../../terms/find.ts'),
    import('../../terms/pick.ts'),
    fetch(ADDRESS),
  ]);
  const { words } = (await answer.json()) as WordExport;
  const names = words.map(({ id, ...word }): TermNames => ({ slug: id, ...word }));
  const glossary: Glossary = prepareGlossary(names);
  return text => createPicker({ glossary })(text);
}

/**
 * The words that the site explains, fetched once, when the first text lies open. The text itself stays here: it is compared on
 * the device. Without the words a text is shown as it is.
 */
export function hardWords(): Promise<MarkWords> {
  asked ??= fetchWords().catch(error => {
    // A next card may have better luck.
    asked = undefined;
    throw error;
  });
  return asked;
}
