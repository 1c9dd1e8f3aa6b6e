import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Folder of the site as it was built: the one that the server gives out. */
export const SITE = path.resolve(process.env['KAART_SITE'] ?? path.join(import.meta.dirname, '../../dist'));

export type BuiltPage = {
  /** As people ask for it: `/nl/rechten/`. */
  address: string;
  /** Inside the built folder. */
  file: string;
  html: string;
};

/** Every page that was built, in the order of its address. Search brings files of its own, which are no pages. */
export function builtPages(): BuiltPage[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(path.sep).join('/'))
    .filter(name => name.endsWith('.html') && !name.startsWith('pagefind/'))
    .sort()
    .map(file => ({
      address: `/${file.replace(/index\.html$/, '')}`,
      file,
      html: readFileSync(path.join(SITE, file), 'utf8'),
    }));
}

/** The bare address only sends people on, before anything is shown; everything else is read. */
export const isReadable = ({ address }: BuiltPage): boolean => address !== '/';

/** What search knows of one page. */
export type Indexed = { url: string; meta: Record<string, string>; filters: Record<string, string[]> };

/** Every page that search can find, as the engine keeps it: compressed JSON behind a mark of its own. */
export function indexedPages(): Indexed[] {
  const folder = path.join(SITE, 'pagefind', 'fragment');
  return readdirSync(folder)
    .filter(name => name.endsWith('.pf_fragment'))
    .map(name => {
      const text = gunzipSync(readFileSync(path.join(folder, name))).toString('utf8');
      return JSON.parse(text.slice(text.indexOf('{')));
    });
}
