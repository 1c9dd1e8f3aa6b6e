import type { Problem } from '../content/problem.ts';
import { drawIcon } from './drawing.ts';
import { type PictoEntry, type Registry, registry } from './registry.ts';

/** Where the pictos are registered, from the project's root. */
export const PICTOS_FILE = 'content/pictos.json';

/** What is wrong with our own pictos, as the check of the content says it. */
export function registryProblems(): Problem[] {
  return pictoProblems(registry).map(({ concept, mend }) => ({ file: PICTOS_FILE, field: concept, mend }));
}

/** What is wrong with a concept, and what to do about it. */
export interface PictoProblem {
  concept: string;
  mend: string;
}

/**
 * Everything that keeps a picto from meaning one thing: an icon that cannot be drawn, a picture or a meaning that two
 * concepts share. Two icons with different names can hold the same picture, so pictures are compared as they are drawn.
 * @param root the project's folder, where the sets lie.
 */
export function pictoProblems(registry: Registry, root = process.cwd()): PictoProblem[] {
  const seen = { picture: new Map<string, string>(), meaning: new Map<string, string>() };
  return Object.entries(registry.concepts).flatMap(([concept, entry]) => {
    const picture = pictureOf({ entry, registry, root });
    if (picture instanceof Error) return [{ concept, mend: picture.message }];
    const sharesPicture = claim(seen.picture, picture, concept);
    const sharesMeaning = claim(seen.meaning, bareMeaning(entry.meaning), concept);
    return [
      ...(sharesPicture ? [{ concept, mend: `Kies een andere picto: ${sharesPicture} heeft deze al.` }] : []),
      ...(sharesMeaning
        ? [{ concept, mend: `Kies een andere betekenis: ${sharesMeaning} heeft deze al.` }]
        : []),
    ];
  });
}

function pictureOf({
  entry,
  registry,
  root,
}: {
  entry: PictoEntry;
  registry: Registry;
  root: string;
}): string | Error {
  const set = registry.sets[entry.set];
  if (!set) return new Error(`De set ${entry.set} staat niet in content/pictos.json.`);
  try {
    return drawIcon({ set, icon: entry.icon, root }).body;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Who had this before, or nobody; from now on it is taken. */
function claim(taken: Map<string, string>, value: string, concept: string): string | undefined {
  const owner = taken.get(value);
  if (owner === undefined) taken.set(value, concept);
  return owner;
}

/** "Een map" and "De map" mean the same. */
function bareMeaning(meaning: string): string {
  return meaning.toLowerCase().replace(/^(?:een|de|het|je|jouw) /, '');
}
