import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import registryFile from '../../content/pictos.json' with { type: 'json' };

const registrySchema = z.record(
  z.string(),
  z.object({ meaning: z.string().min(1), set: z.enum(['healthicons', 'openmoji']), icon: z.string().min(1) }),
);

const iconSetSchema = z.object({
  width: z.number().optional(),
  height: z.number().optional(),
  icons: z.record(
    z.string(),
    z.object({ body: z.string(), width: z.number().optional(), height: z.number().optional() }),
  ),
});

export type PictoEntry = z.infer<typeof registrySchema>[string];
export type PictoSet = PictoEntry['set'];

/** A picto ready to draw: the inside of an `<svg>` and the box it was drawn in. */
export interface PictoDrawing {
  body: string;
  viewBox: string;
}

/** Every picto by the concept that it stands for. Another set takes over by changing `content/pictos.json` alone. */
export const pictos: Readonly<Record<string, PictoEntry>> = registrySchema.parse(registryFile);

/** Whether the registry knows this concept. */
export function isConcept(concept: string): boolean {
  return Object.hasOwn(pictos, concept);
}

/**
 * The registry's entry of a concept.
 * @throws when the concept is not in `content/pictos.json`, with what to do about it.
 */
export function pictoOf(concept: string): PictoEntry {
  const entry = pictos[concept];
  if (!entry) {
    throw new Error(
      `De picto "${concept}" bestaat niet. Kies een naam uit content/pictos.json of zet hem daarbij.`,
    );
  }
  return entry;
}

/**
 * The drawing of a concept, taken from the installed icon set.
 * @throws when the concept or its icon does not exist.
 */
export function drawingOf(concept: string): PictoDrawing {
  const { set, icon } = pictoOf(concept);
  const icons = iconSet(set);
  const found = icons.icons[icon];
  if (!found) {
    throw new Error(`De picto "${concept}" verwijst naar "${icon}", en dat icoon zit niet in de set ${set}.`);
  }
  const width = found.width ?? icons.width ?? 24;
  const height = found.height ?? icons.height ?? 24;
  return { body: withoutUnusedIds(found.body), viewBox: `0 0 ${width} ${height}` };
}

// From the project's folder, because the build runs a bundled copy of this file from elsewhere.
const require = createRequire(join(process.cwd(), 'package.json'));

/** Where each set lies. The names are written out, so that the check on unused packages sees them. */
const setFiles: Record<PictoSet, () => string> = {
  healthicons: () => require.resolve('@iconify-json/healthicons/icons.json'),
  openmoji: () => require.resolve('@iconify-json/openmoji/icons.json'),
};

const loadedSets = new Map<PictoSet, z.infer<typeof iconSetSchema>>();

function iconSet(set: PictoSet): z.infer<typeof iconSetSchema> {
  const loaded = loadedSets.get(set);
  if (loaded) return loaded;
  const icons = iconSetSchema.parse(JSON.parse(readFileSync(setFiles[set](), 'utf8')));
  loadedSets.set(set, icons);
  return icons;
}

/** The same icon can stand on a page twice; an id that nothing refers to would then be a double id. */
function withoutUnusedIds(body: string): string {
  return body.replaceAll(/\sid="([^"]+)"/g, (attribute, id: string) =>
    body.includes(`#${id}`) ? attribute : '',
  );
}
