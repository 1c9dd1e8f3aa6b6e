import type { Problem } from '../content/problem.ts';
import { formsOf } from './forms.ts';
import { addressOfWord, type GlossaryWord } from './glossary.ts';

/**
 * What is wrong with the words as a whole: each name may lead to one explanation only, no word may avoid a name that
 * another explains, and a word may only point at words that are there.
 */
export function glossaryProblems(words: readonly GlossaryWord[]): Problem[] {
  const slugs = new Set(words.map(({ slug }) => slug));
  const owners = ownersOfNames(words);
  return words.flatMap(word => [
    ...namesOf(word)
      .filter(name => firstOwner(owners, name) !== word.slug)
      .map(name => claimed(word, { field: 'synonyms', name, owner: firstOwner(owners, name) })),
    ...word.avoid
      .filter(name => isOfAnother(owners, { name, slug: word.slug }))
      .map(name => claimed(word, { field: 'avoid', name, owner: firstOwner(owners, name) })),
    ...word.avoid
      .filter(name => same(name) === same(word.term))
      .map(name =>
        problem(word, 'avoid', `${name} is de term zelf. Kies een andere term, of haal dit woord weg.`),
      ),
    ...word.seeAlso
      .filter(slug => !slugs.has(slug) || slug === word.slug)
      .map(slug =>
        problem(word, 'seeAlso', `Er is geen ander woord op ${addressOfWord(slug)}. Kijk het na.`),
      ),
  ]);
}

function namesOf({ term, synonyms }: GlossaryWord): string[] {
  return [...new Set([term, ...synonyms].map(same))];
}

/** For each name and its plurals the words that claim it, in the order of their files. */
function ownersOfNames(words: readonly GlossaryWord[]): Map<string, string[]> {
  const claims = words.flatMap(word =>
    [word.term, ...word.synonyms, ...word.forms].flatMap(name =>
      [...new Set(formsOf(name).map(same))].map(form => ({ form, slug: word.slug })),
    ),
  );
  const byForm = Map.groupBy(claims, ({ form }) => form);
  return new Map([...byForm].map(([form, found]) => [form, found.map(({ slug }) => slug)]));
}

function firstOwner(owners: ReadonlyMap<string, readonly string[]>, name: string): string | undefined {
  return owners.get(same(name))?.[0];
}

function isOfAnother(
  owners: ReadonlyMap<string, readonly string[]>,
  { name, slug }: { name: string; slug: string },
): boolean {
  const first = firstOwner(owners, name);
  return first !== undefined && first !== slug;
}

function claimed(
  word: GlossaryWord,
  { field, name, owner }: { field: string; name: string; owner: string | undefined },
): Problem {
  return problem(word, field, `${name} hoort al bij het woord ${owner}. Haal het bij één van de twee weg.`);
}

function problem({ slug }: GlossaryWord, field: string, mend: string): Problem {
  return { file: `content/woorden/${slug}.md`, field, mend };
}

/** Names that differ in capitals only, are the same name. */
function same(name: string): string {
  return name.toLowerCase();
}
