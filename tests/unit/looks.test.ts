import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { applyLook } from '../../src/looks/apply.ts';
import { choices, grounds, type Look } from '../../src/looks/choices.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');

/** The tokens of a look, as the style sheet says them: those of light and dark stand next to each other. */
function tokensOf(look: Look): Map<string, string> {
  const tokens = new Map<string, string>();
  const own = new RegExp(`\\[data-look="${look}"\\]\\s*\\{([^}]*)\\}`, 'g');
  const shared = /:root,\s*\[data-look\]\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const bodies = [shared, ...[...css.matchAll(own)].map(([, body = '']) => body)];
  for (const [, name = '', value = ''] of bodies.join(';').matchAll(/(--[\w-]+):\s*([^;]*);/g)) {
    const [, light, dark] = /^var\(--if-light, (#\w+)\)\s+var\(--if-dark, (#\w+)\)$/.exec(value.trim()) ?? [];
    tokens.set(name, (look === 'maan' ? dark : light) ?? value.trim());
  }
  return tokens;
}

/** Relative luminance, as WCAG 2 counts it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** What is written on what, and what must be seen on what (WCAG 1.4.3 and 1.4.11). */
const text = [
  ...['paper', 'table'].flatMap(ground => ['ink', 'ink-soft', 'link'].map(ink => [ink, ground] as const)),
  ...['rights', 'help', 'platforms', 'dossier', 'urgent'].map(
    door => [`on-${door}`, `door-${door}`] as const,
  ),
  ['on-action', 'action'] as const,
  ['on-mark', 'mark'] as const,
];
const shapes = ['paper', 'table'].flatMap(ground =>
  ['edge', 'action', 'focus'].map(shape => [shape, ground] as const),
);

describe.each(choices.look)('The look %s', look => {
  const tokens = tokensOf(look);
  const weak = (pairs: readonly (readonly [string, string])[], least: number) =>
    pairs
      .map(([on, ground]) => ({
        pair: `${on} on ${ground}`,
        ratio: contrast(tokens.get(`--${on}`) ?? '', tokens.get(`--${ground}`) ?? ''),
      }))
      // Not a number when a colour is missing: that is too weak as well.
      .filter(({ ratio }) => !(ratio >= least));

  it('can be read: every text has 4.5 to 1 on its ground', () => {
    expect(weak(text, 4.5)).toEqual([]);
  });

  it('can be seen: every edge has 3 to 1 on its ground', () => {
    expect(weak(shapes, 3)).toEqual([]);
  });

  it('gives the bars of the browser the colour of its ground', () => {
    expect(grounds[look]).toBe(tokens.get('--table'));
  });
});

/** A page with nothing but its root, its bars and what was kept on the device. */
function firstPaint(kept: string | null | Error) {
  const dataset: Record<string, string> = {};
  const bars = ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'].map(media => ({
    media,
    content: '',
  }));
  const window = {};
  runInNewContext(applyLook, {
    window,
    document: { documentElement: { dataset }, querySelectorAll: () => bars },
    localStorage: {
      getItem: (key: string) => {
        if (kept instanceof Error) throw kept;
        return key === 'open-kaart-uitzicht' ? kept : null;
      },
    },
  });
  const { script, ...worn } = dataset;
  return { script, worn, bars: bars.map(({ content }) => content) };
}

describe('The script before the first paint', () => {
  it('says that there is script', () => {
    expect(firstPaint(null).script).toBe('');
  });

  it('puts on what was chosen, with the bars of the browser in the same colour', () => {
    const chosen = { look: 'zee', size: 'grootst', font: 'leesbaar', motion: 'minder' };
    const { worn, bars } = firstPaint(JSON.stringify(chosen));
    expect(worn).toEqual(chosen);
    expect(bars).toEqual([grounds.zee, grounds.zee]);
  });

  it('leaves light and dark to the device without a choice', () => {
    const { worn, bars } = firstPaint(null);
    expect(worn).toEqual({});
    expect(bars).toEqual([grounds.zon, grounds.maan]);
  });

  it('still knows bigger letters by their old name', () => {
    expect(firstPaint('{"look":"maan","letters":"groot","motion":"minder"}').worn).toEqual({
      look: 'maan',
      size: 'groot',
      motion: 'minder',
    });
    expect(firstPaint('{"letters":"groot","size":"grootst"}').worn).toEqual({ size: 'grootst' });
  });

  it.each([
    '',
    '{',
    'null',
    '[]',
    '7',
    '{"look":"roze","size":3,"font":null}',
    '{"__proto__":{"look":"zee"}}',
  ])('wears nothing odd: %s', kept => {
    expect(firstPaint(kept).worn).toEqual({});
  });

  it('goes on when the browser keeps nothing', () => {
    expect(firstPaint(new Error('denied')).worn).toEqual({});
  });
});
