import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import { type PictoSet, pictoOf } from './registry.ts';

/** A picto ready to draw: the inside of an `<svg>` and the box it was drawn in. */
export interface PictoDrawing {
  body: string;
  viewBox: string;
}

/** Whatever a set draws in "the colour of the text" gets the ink of the site: pictos lie on a light plate in each look. */
const INK = '#1b1f3b';

/**
 * The drawing of a concept.
 * @throws when the concept or its icon does not exist.
 */
export function drawingOf(concept: string): PictoDrawing {
  const { entry, set } = pictoOf(concept);
  return drawIcon({ set, icon: entry.icon });
}

/** The file that a browser gets at `/pictos/<concept>.svg`, whatever the set is made of. */
export function fileOf(concept: string): string {
  const { body, viewBox } = drawingOf(concept);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" color="${INK}">${body}</svg>`;
}

/**
 * The drawing of a concept for inside a page. A drawing with ids, styles or a photo of its own would clash with the page
 * or with its policy: that one stays a file, and the page shows the file.
 */
export function inlineDrawingOf(concept: string): PictoDrawing {
  return forInsidePage(drawingOf(concept), `/pictos/${concept}.svg`);
}

/** What {@link inlineDrawingOf} does, for a drawing that is also to be had at `address`. */
export function forInsidePage(drawing: PictoDrawing, address: string): PictoDrawing {
  if (!/\s(?:id|style|class)=|<(?:style|image)\b/.test(drawing.body)) return drawing;
  const [left, top, width, height] = drawing.viewBox.split(' ');
  return {
    viewBox: drawing.viewBox,
    body: `<image href="${address}" x="${left}" y="${top}" width="${width}" height="${height}"/>`,
  };
}

/**
 * One icon of a set.
 * @param root the project's folder: the build runs a bundled copy of this file from elsewhere.
 * @throws when the set has no such icon, or when its file cannot be drawn; the message says which and what to do.
 */
export function drawIcon({
  set,
  icon,
  root = process.cwd(),
}: {
  set: PictoSet;
  icon: string;
  root?: string;
}): PictoDrawing {
  return set.from.startsWith('@')
    ? fromPackage({ name: set.from, icon, root })
    : fromFolder(join(root, set.from, icon));
}

const packageSchema = z.object({
  width: z.number().optional(),
  height: z.number().optional(),
  icons: z.record(
    z.string(),
    z.object({ body: z.string(), width: z.number().optional(), height: z.number().optional() }),
  ),
});

const loadedPackages = new Map<string, z.infer<typeof packageSchema>>();

function fromPackage({ name, icon, root }: { name: string; icon: string; root: string }): PictoDrawing {
  const { icons, ...box } = loadPackage(name, root);
  const found = icons[icon];
  if (!found) throw new Error(`Het icoon "${icon}" zit niet in ${name}. Kijk de naam na.`);
  const width = found.width ?? box.width ?? 24;
  const height = found.height ?? box.height ?? 24;
  return { body: withoutUnusedIds(found.body), viewBox: `0 0 ${width} ${height}` };
}

function loadPackage(name: string, root: string): z.infer<typeof packageSchema> {
  const loaded = loadedPackages.get(name);
  if (loaded) return loaded;
  const file = createRequire(join(root, 'package.json')).resolve(`${name}/icons.json`);
  const icons = packageSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  loadedPackages.set(name, icons);
  return icons;
}

/** An id that nothing refers to says nothing, and would be double when the same icon stands on a page twice. */
function withoutUnusedIds(body: string): string {
  return body.replaceAll(/\sid="([^"]+)"/g, (attribute, id: string) =>
    body.includes(`#${id}`) ? attribute : '',
  );
}

/** @param place the file without its ending: an .svg goes before a .png. */
function fromFolder(place: string): PictoDrawing {
  if (existsSync(`${place}.svg`)) return fromSvg(`${place}.svg`);
  if (existsSync(`${place}.png`)) return fromPng(`${place}.png`);
  throw new Error(`Het bestand ${place}.svg of ${place}.png bestaat niet.`);
}

function fromSvg(file: string): PictoDrawing {
  const [, attributes, body] = /<svg\b([^>]*)>([\s\S]*)<\/svg>\s*$/.exec(readFileSync(file, 'utf8')) ?? [];
  if (attributes === undefined || body === undefined) throw new Error(`${file} is geen svg.`);
  if (/<script\b|\son[a-z]+=/i.test(body)) throw new Error(`${file} bevat een script. Haal het eruit.`);
  const [, viewBox] = /\bviewBox="([^"]+)"/.exec(attributes) ?? [];
  if (!viewBox) throw new Error(`${file} heeft geen viewBox. Bewaar de tekening opnieuw, met viewBox.`);
  const paint = attributes.match(/\b(?:fill|stroke|color)[a-z-]*="[^"]*"/g) ?? [];
  const drawn = body.replaceAll(/<!--[\s\S]*?-->/g, '').trim();
  return { viewBox, body: paint.length > 0 ? `<g ${paint.join(' ')}>${drawn}</g>` : drawn };
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** A photo of a picto, wrapped in an svg, so that a concept has one address whatever its set is made of. */
function fromPng(file: string): PictoDrawing {
  const bytes = readFileSync(file);
  if (bytes.toString('hex', 0, 8) !== PNG_SIGNATURE) throw new Error(`${file} is geen png.`);
  // The first chunk of a png (IHDR) starts with width and height.
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  return {
    viewBox: `0 0 ${width} ${height}`,
    body: `<image href="data:image/png;base64,${bytes.toString('base64')}" width="${width}" height="${height}"/>`,
  };
}
