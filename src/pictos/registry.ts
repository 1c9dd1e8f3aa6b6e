import { z } from 'zod';
import registryFile from '../../content/pictos.json' with { type: 'json' };

const name = z.string().trim().min(1);

const setSchema = z.strictObject({
  name,
  /** Who drew it, to finish the sentence *Getekend door …*. */
  author: name,
  website: z.url({ protocol: /^https$/ }).optional(),
  licence: name,
  licenceUrl: z.url({ protocol: /^https$/ }),
  /** An installed Iconify package, or a folder of this project with .svg and .png files. */
  from: z.string().regex(/^(?:@iconify-json|content\/pictos)\/[a-z0-9-]+$/),
});

const entrySchema = z.strictObject({ meaning: name, topic: name, set: name, icon: name });

const registrySchema = z
  .strictObject({
    sets: z.record(z.string(), setSchema),
    /** The shelves of the page with all pictos, in its order, each with what stands above it. */
    topics: z.record(z.string(), name),
    concepts: z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), entrySchema),
  })
  .check(({ value, issues }) => {
    for (const [concept, { set, topic }] of Object.entries(value.concepts)) {
      const missing = [
        ...(Object.hasOwn(value.sets, set) ? [] : [`set "${set}"`]),
        ...(Object.hasOwn(value.topics, topic) ? [] : [`topic "${topic}"`]),
      ];
      for (const what of missing) {
        issues.push({
          code: 'custom',
          input: what,
          path: ['concepts', concept],
          message: `The ${what} is not in this file.`,
        });
      }
    }
  });

export type Registry = z.infer<typeof registrySchema>;
export type PictoSet = z.infer<typeof setSchema>;
export type PictoEntry = z.infer<typeof entrySchema>;

/**
 * Reads a registry, so that no page is built on a wrong one.
 * @param file what `content/pictos.json` holds.
 * @throws when a field is missing, unknown or empty, or when a concept names a set or a topic that is not there.
 */
export function readRegistry(file: unknown): Registry {
  const parsed = registrySchema.safeParse(file);
  if (!parsed.success) throw new Error(`content/pictos.json klopt niet.\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The whole registry: sets, topics and concepts. Another set takes over by changing `content/pictos.json` alone. */
export const registry: Readonly<Registry> = readRegistry(registryFile);

/** Every picto by the concept that it stands for. */
export const pictos: Readonly<Record<string, PictoEntry>> = registry.concepts;

/** Whether the registry knows this concept. */
export function isConcept(concept: string): boolean {
  return Object.hasOwn(pictos, concept);
}

/**
 * The registry's entry of a concept, and the set that draws it.
 * @throws when the concept is not in `content/pictos.json`, with what to do about it.
 */
export function pictoOf(concept: string): { entry: PictoEntry; set: PictoSet } {
  const entry = isConcept(concept) ? pictos[concept] : undefined;
  const set = entry && registry.sets[entry.set];
  if (!entry || !set) {
    throw new Error(
      `De picto "${concept}" bestaat niet. Kies een naam uit content/pictos.json of zet hem daarbij.`,
    );
  }
  return { entry, set };
}
