import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pictoProblems } from '../../src/pictos/check.ts';
import { creditsOf } from '../../src/pictos/credits.ts';
import { drawIcon, forInsidePage } from '../../src/pictos/drawing.ts';
import { fitsTyped } from '../../src/pictos/filter.ts';
import { type PictoSet, type Registry, readRegistry } from '../../src/pictos/registry.ts';

const folderSet: PictoSet = {
  name: 'Onze set',
  author: 'iemand',
  licence: 'CC0 1.0',
  licenceUrl: 'https://creativecommons.org/publicdomain/zero/1.0/',
  from: 'content/pictos/onze-set',
};
const packageSet: PictoSet = { ...folderSet, name: 'OpenMoji', from: '@iconify-json/openmoji' };

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pictos-'));
  await mkdir(join(root, folderSet.from), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const lay = (file: string, content: string | Buffer) => writeFile(join(root, folderSet.from, file), content);
const draw = (icon: string) => drawIcon({ set: folderSet, icon, root });

const circle = (radius: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72"><circle r="${radius}"/></svg>`;

/** As much of a png as tells how large it is: the signature and the first chunk. */
function pngOf({ width, height }: { width: number; height: number }): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size]);
}

/** A registry with these concepts, each as `[meaning, icon]` of the folder set. */
function registryWith(concepts: Record<string, [meaning: string, icon: string]>): Registry {
  return readRegistry({
    sets: { eigen: folderSet },
    topics: { all: 'Alles' },
    concepts: Object.fromEntries(
      Object.entries(concepts).map(([concept, [meaning, icon]]) => [
        concept,
        { meaning, icon, topic: 'all', set: 'eigen' },
      ]),
    ),
  });
}

describe('reading the registry', () => {
  const good = registryWith({ home: ['Thuis', 'home'] });

  it.each<[string, unknown, RegExp]>([
    ['a set without a licence', { ...good, sets: { eigen: { ...folderSet, licence: '' } } }, /licence/],
    ['a set from anywhere else', { ...good, sets: { eigen: { ...folderSet, from: '../elders' } } }, /from/],
    ['a concept of an unknown set', { ...good, sets: {} }, /set "eigen"/],
    ['a concept of an unknown topic', { ...good, topics: {} }, /topic "all"/],
    [
      'a concept that means nothing',
      { ...good, concepts: { home: { ...good.concepts['home'], meaning: ' ' } } },
      /concepts\.home\.meaning/,
    ],
    [
      'a field that nobody knows',
      { ...good, concepts: { home: { ...good.concepts['home'], kleur: 'rood' } } },
      /kleur/,
    ],
  ])('refuses %s, and says where', (_, file, where) => {
    expect(() => readRegistry(file)).toThrow(where);
  });
});

describe('drawing a picto', () => {
  it('takes it out of an installed set', () => {
    expect(drawIcon({ set: packageSet, icon: 'house' })).toEqual({
      viewBox: '0 0 72 72',
      body: expect.stringContaining('<path'),
    });
  });

  it('takes an svg out of a folder, with the colours that stand on its root', async () => {
    await lay(
      'huis.svg',
      '<?xml version="1.0"?><!-- made by hand --><svg width="9" height="9" viewBox="0 0 9 9" stroke-width="2" fill="none"><path d="M1 1"/><!-- end --></svg>\n',
    );
    expect(draw('huis')).toEqual({
      viewBox: '0 0 9 9',
      body: '<g stroke-width="2" fill="none"><path d="M1 1"/></g>',
    });
  });

  it('takes a png out of a folder, as large as it is', async () => {
    const png = pngOf({ width: 40, height: 30 });
    await lay('huis.png', png);
    expect(draw('huis')).toEqual({
      viewBox: '0 0 40 30',
      body: `<image href="data:image/png;base64,${png.toString('base64')}" width="40" height="30"/>`,
    });
  });

  it.each([
    ['an icon that the package does not have', packageSet, 'bestaat-niet', /zit niet in/],
    ['a file that is not there', folderSet, 'bestaat-niet', /bestaat niet/],
    ['an svg with a script', folderSet, 'script', /script/],
    ['an svg that does something when it loads', folderSet, 'onload', /script/],
    ['an svg without a box', folderSet, 'geen-doos', /viewBox/],
    ['something else that is called svg', folderSet, 'geen-svg', /geen svg/],
    ['something else that is called png', folderSet, 'geen-png', /geen png/],
  ])('refuses %s', async (_, set, icon, message) => {
    await lay('script.svg', '<svg viewBox="0 0 1 1"><script>1</script></svg>');
    await lay('onload.svg', '<svg viewBox="0 0 1 1"><g onload="1"/></svg>');
    await lay('geen-doos.svg', '<svg width="1" height="1"><path/></svg>');
    await lay('geen-svg.svg', 'hallo');
    await lay('geen-png.png', 'hallo');
    const from = set === folderSet ? root : process.cwd();
    expect(() => drawIcon({ set, icon, root: from })).toThrow(message);
  });
});

describe('a picto inside a page', () => {
  const viewBox = '0 0 40 30';

  it('is drawn in the page when it is only shapes', () => {
    const drawing = { viewBox, body: '<path d="M1 1"/>' };
    expect(forInsidePage(drawing, '/pictos/home.svg')).toBe(drawing);
  });

  it.each(['<path id="a"/>', '<path style="fill:red"/>', '<style>path{}</style>', '<image href="data:x"/>'])(
    'stays a file of its own when it could clash with the page: %s',
    body => {
      expect(forInsidePage({ viewBox, body }, '/pictos/home.svg')).toEqual({
        viewBox,
        body: '<image href="/pictos/home.svg" x="0" y="0" width="40" height="30"/>',
      });
    },
  );
});

describe('one picto, one meaning', () => {
  beforeEach(async () => {
    await lay('klein.svg', circle(1));
    await lay('groot.svg', circle(2));
    await lay('klein-ook.svg', circle(1));
  });

  const problemsIn = (concepts: Parameters<typeof registryWith>[0]) =>
    pictoProblems(registryWith(concepts), root);

  it('is silent when every concept has its own picture and meaning', () => {
    expect(problemsIn({ one: ['Eén', 'klein'], two: ['Twee', 'groot'] })).toEqual([]);
  });

  it('names the second concept with the same icon', () => {
    expect(problemsIn({ one: ['Eén', 'klein'], two: ['Twee', 'klein'] })).toEqual([
      { concept: 'two', mend: expect.stringContaining('one heeft deze al') },
    ]);
  });

  it('sees the same picture under another name', () => {
    expect(problemsIn({ one: ['Eén', 'klein'], two: ['Twee', 'klein-ook'] })).toEqual([
      { concept: 'two', mend: expect.stringContaining('andere picto') },
    ]);
  });

  it('sees the same meaning behind another article and capital', () => {
    expect(problemsIn({ one: ['Een map', 'klein'], two: ['De Map', 'groot'] })).toEqual([
      { concept: 'two', mend: expect.stringContaining('andere betekenis') },
    ]);
  });

  it('names a concept whose file is not there', () => {
    expect(problemsIn({ one: ['Eén', 'weg'] })).toEqual([
      { concept: 'one', mend: expect.stringContaining('weg.svg') },
    ]);
  });
});

describe('the credits', () => {
  it('thank each set that is in use, the largest first, and no other', () => {
    const { concepts } = registryWith({ one: ['Eén', 'a'], two: ['Twee', 'b'], three: ['Drie', 'c'] });
    const credits = creditsOf({
      sets: { klein: packageSet, eigen: folderSet, vergeten: folderSet },
      topics: { all: 'Alles' },
      concepts: { ...concepts, four: { meaning: 'Vier', topic: 'all', set: 'klein', icon: 'd' } },
    });
    expect(credits.map(({ name, count }) => [name, count])).toEqual([
      ['Onze set', 3],
      ['OpenMoji', 1],
    ]);
  });
});

describe('finding a picto on the page', () => {
  it.each([
    ['', 'Een brief', true],
    ['   ', 'Een brief', true],
    ['BRI', 'Een brief', true],
    ['eén', 'Een brief', true],
    ['financien', 'Je financiën', true],
    ['brief een', 'Een brief', true],
    ['rief', 'Een brief', false],
    ['brief twee', 'Een brief', false],
  ])('who types "%s" sees "%s": %s', (typed, text, seen) => {
    expect(fitsTyped({ text, typed })).toBe(seen);
  });
});
