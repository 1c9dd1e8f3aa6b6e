import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFile, knownAddresses } from '../../src/content/check.ts';
import { addressOfPlace, moved, placeInAddress, wayOfKey, wayOfSwipe } from '../../src/easy/place.ts';

const FILE = 'content/makkelijk/rechten/lezen.yaml';
const PAGE = 'content/paginas/rechten/lezen.md';

type Card = {
  sentence?: string;
  picto?: string;
  phone?: string | number;
  link?: unknown;
  toCheck?: boolean;
};

const words = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven', 'Acht', 'Negen', 'Tien', 'Elf'];
const cards = (count: number): Card[] =>
  Array.from({ length: count }, (_, index) => ({
    sentence: `${words[index % words.length]} mens${'en'.repeat(index >= words.length ? 1 : 0)} helpt jou.`,
    picto: 'right',
  }));
const last: Card = { sentence: 'Bel ons gerust.', picto: 'phone', phone: '0800 20 808' };

describe('checking an easy version', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'easy-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  async function write(file: string, content: string): Promise<void> {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }

  async function problemsOf({
    first = {},
    pile = [...cards(5), last],
  }: {
    first?: Card;
    pile?: Card[];
  } = {}) {
    const [top, ...rest] = pile;
    // JSON is YAML too.
    const fields = {
      title: 'Je dossier lezen',
      owner: 'Redactie',
      reviewed: '2026-11-22',
      nextReview: '2027-11-22',
      cards: [{ ...top, ...first }, ...rest],
    };
    await write(PAGE, '---\n---\n');
    await write(FILE, JSON.stringify(fields));
    return checkFile(FILE, { addresses: await knownAddresses(root), root });
  }

  it('is silent about one that keeps every rule', async () => {
    expect(await problemsOf()).toEqual([]);
  });

  it.each<[string, Card, string, RegExp]>([
    ['two sentences on a card', { sentence: 'Vraag het. Wacht dan.' }, 'cards.0.sentence', /één zin/],
    ['a sentence without an end', { sentence: 'Vraag het' }, 'cards.0.sentence', /één zin/],
    ['a picto that is not there', { picto: 'bestaat-niet' }, 'cards.0.picto', /content\/pictos.json/],
    ['a number that lost its nought', { phone: 80020808 }, 'cards.0.phone', /aanhalingstekens/],
    [
      'a link that leads nowhere',
      { link: { label: 'Lees', to: '/nl/weg/' } },
      'cards.0.link.to',
      /\/nl\/weg\/ bestaat niet/,
    ],
    [
      'a link of a kind that we do not open',
      { link: { label: 'Lees', to: 'javascript:alert(1)' } },
      'cards.0.link.to',
      /Schrijf een adres/,
    ],
    ['a mark that says no', { toCheck: false }, 'cards.0.toCheck', /of laat het weg/],
  ])('says what to do about %s', async (_what, first, field, mend) => {
    expect(await problemsOf({ first })).toContainEqual({
      file: FILE,
      field,
      mend: expect.stringMatching(mend),
    });
  });

  it('lets a quotation end the sentence', async () => {
    expect(await problemsOf({ first: { sentence: 'Vraag: ‘Mag ik dit?’' } })).toEqual([]);
  });

  it.each([
    ['too few cards', [...cards(4), last], /minstens zes/],
    ['too many cards', [...cards(14), last], /ten hoogste veertien/],
    ['the same sentence twice', [...cards(4), ...cards(1), last], /hetzelfde/],
    ['a last card that leads to nobody', cards(6), /laatste kaart/],
  ])('refuses %s', async (_what, pile, mend) => {
    expect(await problemsOf({ pile })).toContainEqual({
      file: FILE,
      field: 'cards',
      mend: expect.stringMatching(mend),
    });
  });

  it('refuses a sentence of eleven words', async () => {
    const problems = await problemsOf({
      first: { sentence: 'Je mag dit aan ons en aan al de mensen vragen.' },
    });
    expect(problems.map(({ field }) => field)).toEqual(['cards.0.sentence']);
  });

  it('refuses long words, of which short sentences can be made too', async () => {
    const pile = cards(5).map((card, index) => ({
      ...card,
      sentence: `Jeugdhulpverleningsorganisaties ondersteunen nummer ${index + 1}.`,
    }));
    expect((await problemsOf({ pile: [...pile, last] })).map(({ field }) => field)).toContain('taal');
  });

  it('misses the page of an easy version, and the easy version of a page', async () => {
    await write('content/makkelijk/rechten/alleen.yaml', JSON.stringify({}));
    await write('content/paginas/achttien/alleen.md', '---\ntheme: achttien\n---\n\nTekst.\n');
    await write('content/paginas/over/wij.md', '---\ntheme: over\n---\n\nTekst.\n');
    const addresses = await knownAddresses(root);
    const about = async (file: string) =>
      (await checkFile(file, { addresses, root }))
        .filter(({ field }) => field === 'bestand')
        .map(({ mend }) => mend);
    expect(await about('content/makkelijk/rechten/alleen.yaml')).toEqual([
      expect.stringContaining('geen pagina /nl/rechten/alleen/'),
    ]);
    expect(await about('content/paginas/achttien/alleen.md')).toEqual([
      expect.stringContaining('content/makkelijk/achttien/alleen.yaml'),
    ]);
    expect(await about('content/paginas/over/wij.md')).toEqual([]);
  });
});

const aCount = fc.integer({ min: 6, max: 14 });

describe('a place in the cards', () => {
  it('comes back from its own address, the end too', () => {
    fc.assert(
      fc.property(aCount, fc.integer({ min: 1, max: 15 }), (count, wanted) => {
        const place = Math.min(wanted, count + 1);
        expect(placeInAddress(addressOfPlace(place, count), count)).toBe(place);
      }),
    );
  });

  it.each(['', '#', '#kaart-0', '#kaart-10', '#kaart-2x', '#kaart--1', '#inhoud', '#kaart-1e1'])(
    'is the first card for an address that names none: "%s"',
    hash => {
      expect(placeInAddress(hash, 9)).toBe(1);
    },
  );

  it('never leaves the cards, however often somebody goes on or back', () => {
    fc.assert(
      fc.property(aCount, fc.array(fc.constantFrom('next' as const, 'previous' as const)), (count, ways) => {
        let place = 1;
        for (const way of ways) {
          const before = place;
          place = moved({ place, way, count });
          expect(Math.abs(place - before)).toBeLessThanOrEqual(1);
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThanOrEqual(count + 1);
        }
      }),
    );
  });
});

describe('the way that somebody asks for', () => {
  it('follows the arrow in the direction of reading', () => {
    expect(wayOfKey('ArrowRight', 'ltr')).toBe('next');
    expect(wayOfKey('ArrowLeft', 'ltr')).toBe('previous');
    expect(wayOfKey('ArrowRight', 'rtl')).toBe('previous');
    expect(wayOfKey('ArrowLeft', 'rtl')).toBe('next');
    expect(wayOfKey('ArrowDown', 'ltr')).toBeUndefined();
  });

  it('follows the finger, which moves the card', () => {
    expect(wayOfSwipe({ across: -80, down: 10, reading: 'ltr' })).toBe('next');
    expect(wayOfSwipe({ across: 80, down: -10, reading: 'ltr' })).toBe('previous');
    expect(wayOfSwipe({ across: 80, down: 0, reading: 'rtl' })).toBe('next');
    expect(wayOfSwipe({ across: -80, down: 0, reading: 'rtl' })).toBe('previous');
  });

  it.each([
    ['a tap', 0, 0],
    ['a finger that trembles', -40, 0],
    ['somebody who scrolls', -60, 200],
    ['somebody who scrolls askew', 100, -90],
  ])('is none for %s', (_what, across, down) => {
    expect(wayOfSwipe({ across, down, reading: 'ltr' })).toBeUndefined();
  });
});
