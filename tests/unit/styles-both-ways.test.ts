import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../../src');

/**
 * Arabic runs from right to left: whatever names a left or a right side stays there while everything else turns. A
 * shorthand of four values does so too when its second value differs from its fourth.
 */
const NAMES_A_SIDE =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right)(?:-\w+)*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:/;
const KEEPS_A_SIDE = /(?:^|[\s;{])(?:(?:text-align|float|clear)\s*:\s*(?:left|right))\b/;
const SHORTHAND = /(?:^|[\s;{])(margin|padding|inset|border-radius)\s*:\s*([^;}]+)/;

/** The values of a shorthand: spaces inside brackets do not part them. */
const valuesOf = (text: string): string[] =>
  text.trim().match(/(?:[^\s(]+\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s]+)/g) ?? [];

function isLopsided(property: string, text: string): boolean {
  const [one, two = one, three = one, four = two] = valuesOf(text.replace(/\s*!important/, ''));
  return property === 'border-radius' ? one !== two || three !== four : two !== four;
}

function sidesIn(css: string): string[] {
  const declarations = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').split(/(?<=[;{}])/);
  return declarations
    .filter(declaration => {
      if (NAMES_A_SIDE.test(declaration) || KEEPS_A_SIDE.test(declaration)) return true;
      const [, property, values] = SHORTHAND.exec(declaration) ?? [];
      return property !== undefined && values !== undefined && isLopsided(property, values);
    })
    .map(declaration => declaration.trim());
}

/** The styles of a file: a sheet is all style, a template has them between tags. */
function stylesOf(file: string): string {
  const source = readFileSync(path.join(SOURCE, file), 'utf8');
  if (file.endsWith('.css')) return source;
  return [...source.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('\n');
}

const files = globSync(['**/*.css', '**/*.astro'], { cwd: SOURCE }).filter(file => stylesOf(file) !== '');

describe('A style sheet', () => {
  it('is found', () => {
    expect(files).toContain('styles/frame.css');
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('%s works from left to right and from right to left', file => {
    expect(sidesIn(stylesOf(file))).toEqual([]);
  });

  it.each([
    'p { margin-left: 1px; }',
    'p { left: 0 }',
    'p { color: red; text-align: right; }',
    'p { padding: 1px 2px 3px 4px; }',
    'p { inset: auto calc(1px * (2 + 1)) 0 auto; }',
    'p { border-radius: 4px 0 0 4px; }',
    'p { border-top-left-radius: 4px; }',
  ])('would be caught with: %s', css => {
    expect(sidesIn(css)).toHaveLength(1);
  });

  it.each([
    'p { margin: 1px 2px 3px; }',
    'p { padding: var(--a) calc(1px + (2px * 3)) var(--b) calc(1px + (2px * 3)); }',
    'p { inset-inline-start: 0; text-align: start; }',
    'p { border-radius: 4px 4px 0 0; }',
    'p { background: linear-gradient(to left, red, blue); }',
    'p { transition: left 1s; }',
  ])('may say: %s', css => {
    expect(sidesIn(css)).toEqual([]);
  });
});
