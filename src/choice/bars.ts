import type { Placed } from '../choosing/compare.ts';
import { drawing, element } from './element.ts';

const WIDTH = 100;
const HEIGHT = 10;

/**
 * The wishes as bars: what is certain, what is still possible, and what is all. The table behind it says the same.
 *
 * @returns nothing when nobody wished anything
 */
export function bars(
  placed: readonly Placed[],
  nameOf: (platform: string) => string,
): HTMLElement | undefined {
  if (placed.every(({ points }) => points.all === 0)) return undefined;
  return element(
    'figure',
    { class: 'choice-bars' },
    element('figcaption', {}, 'Hoeveel van jullie wensen heeft elk platform?'),
    element(
      'div',
      { role: 'img', 'aria-label': 'Een balk voor elk platform. De tabel eronder zegt hetzelfde.' },
      ...placed.map(({ platform, points }) =>
        element('div', { class: 'choice-bars__row' }, element('span', {}, nameOf(platform)), bar(points)),
      ),
    ),
    element(
      'p',
      { class: 'choice-bars__legend small', 'aria-hidden': 'true' },
      sample('choice-bars__sure'),
      'zeker ',
      sample('choice-bars__maybe'),
      'misschien: vraag het na ',
      sample('choice-bars__all'),
      'niet',
    ),
    element('details', {}, element('summary', {}, 'Dezelfde cijfers in een tabel'), table(placed, nameOf)),
  );
}

function bar({ least, most, all }: Placed['points']): SVGElement {
  const part = (name: string, from: number, to: number) =>
    drawing('rect', {
      class: name,
      x: (WIDTH * from) / all,
      y: 0,
      width: (WIDTH * (to - from)) / all,
      height: HEIGHT,
    });
  return drawing(
    'svg',
    {
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
      focusable: 'false',
    },
    part('choice-bars__all', 0, all),
    part('choice-bars__maybe', least, most),
    part('choice-bars__sure', 0, least),
  );
}

function sample(name: string): SVGElement {
  return drawing(
    'svg',
    { viewBox: '0 0 10 10', width: 16, height: 16, 'aria-hidden': 'true', focusable: 'false' },
    drawing('rect', { class: name, width: 10, height: 10 }),
  );
}

function table(placed: readonly Placed[], nameOf: (platform: string) => string): HTMLElement {
  const head = ['Platform', 'Zeker', 'Misschien tot', 'Van'];
  return element(
    'div',
    { class: 'choice-table', tabindex: 0, role: 'region', 'aria-label': 'Punten voor jullie wensen' },
    element(
      'table',
      {},
      element('caption', {}, 'Punten voor jullie wensen'),
      element('thead', {}, element('tr', {}, ...head.map(text => element('th', { scope: 'col' }, text)))),
      element(
        'tbody',
        {},
        ...placed.map(({ platform, points: { least, most, all } }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, nameOf(platform)),
            ...[least, most, all].map(points => element('td', {}, String(points))),
          ),
        ),
      ),
    ),
  );
}
