import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

// From the project's folder, because the build runs a bundled copy of this file from elsewhere.
const folder = join(process.cwd(), 'src', 'pages', '[language]');

/**
 * What stands behind the language in the address of each page that exists in every language: the files of
 * `src/pages/[language]`. `''` is the home page, `dringend/` urgent help.
 */
export const translatedPaths: ReadonlySet<string> = new Set(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.split(sep).join('/'))
    // A name with a bracket stands for many pages, one with an underscore for none.
    .filter(file => file.endsWith('.astro') && !/\[|(?:^|\/)_/.test(file))
    .map(file => file.replace(/(?:^|\/)index\.astro$|\.astro$/, ''))
    .map(path => (path === '' ? '' : `${path}/`)),
);

/** Whether the page at this address, in whichever language, exists in all of them. */
export function isTranslated(address: string): boolean {
  return translatedPaths.has(address.split('/').slice(2).join('/'));
}
