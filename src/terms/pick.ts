import { findTerms, type Glossary, type TermRange } from './find.ts';

/** More explained words than this, and a page no longer looks calm. */
export const mostOnPage = 8;

interface PickerOptions {
  glossary: Glossary;
  /** Slugs that need no explanation here: the page's own subject, and what it links to already. */
  except?: readonly string[];
  most?: number;
}

/**
 * Chooses which terms of a page get an explanation: each term once, where it stands first, and no more than `most`.
 * @returns a function to give the texts of the page one by one, in reading order; it answers with the places to mark
 */
export function createPicker({
  glossary,
  except = [],
  most = mostOnPage,
}: PickerOptions): (text: string) => TermRange[] {
  const had = new Set(except);
  let left = most;
  return text =>
    findTerms(text, glossary).filter(({ slug }) => {
      if (left <= 0 || had.has(slug)) return false;
      had.add(slug);
      left -= 1;
      return true;
    });
}
