import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKeptData, untoldTables } from '../../src/content/kept-data.ts';
import { proseOfMarkdown } from '../../src/content/plain-language.ts';
import { readWaysIn } from '../../src/content/sign-in-ways.ts';
import {
  type Answers,
  type Asker,
  askers,
  asText,
  type Holder,
  holders,
  letter,
  type Wish,
  wishes,
} from '../../src/letter/letter.ts';
import { words as letterWords } from '../../src/letter/words.ts';
import { judge } from '../../src/reading/gate.ts';
import type { TextKind } from '../../src/reading/limits.ts';
import { measure } from '../../src/reading/measure.ts';
import { builtPages, SITE } from '../helpers/site.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const pages = new Map(builtPages().map(page => [page.address, page.html]));
const html = (address: string): string => pages.get(address) ?? '';

/** What the gate for plain language has against these sentences. */
const tooHard = (sentences: readonly string[], kind: TextKind = 'own') =>
  judge(measure(proseOfMarkdown(sentences.join('\n\n'))), kind).problems.filter(
    ({ severity }) => severity === 'fails',
  );

const NAMES = {
  name: 'Verzonnen Persoon',
  born: '1 mei 2010',
  child: 'Verzonnen Kind',
  to: 'Verzonnen Huis',
  reach: 'een mail',
  mistake: 'Dat is niet zo',
  today: '22 november 2026',
};
const everyLetter: Answers[] = Object.keys(askers).flatMap(asker =>
  Object.keys(holders).map(holder => ({
    ...NAMES,
    asker: asker as Asker,
    holder: holder as Holder,
    wishes: Object.keys(wishes) as Wish[],
    together: true,
  })),
);

describe('The letter that asks for a dossier', () => {
  it('is easy to read, for each who asks and each who is asked', () => {
    expect(everyLetter).toHaveLength(9);
    for (const answers of everyLetter) {
      expect(tooHard(letter(answers).flatMap(({ lines }) => lines))).toEqual([]);
    }
    expect(tooHard(Object.values(letterWords).filter(word => typeof word === 'string'))).toEqual([]);
  });

  it('asks all that may be asked: to see, a copy, a talk that explains, a correction, and why if not', () => {
    for (const answers of everyLetter) {
      const text = asText(letter(answers));
      for (const asked of [
        'lezen',
        'een kopie',
        'gesprek met uitleg',
        'verbeteren',
        'waarom',
        'wie dat besliste',
      ]) {
        expect(text).toContain(asked);
      }
    }
  });

  it('names laws, and no article of one', () => {
    for (const answers of [{}, ...everyLetter]) {
      const text = asText(letter(answers));
      expect(text).toContain('AVG');
      expect(text).not.toMatch(/art(?:ikel|\.)\s*\d/i);
    }
  });

  it('says for a child that a parent asks, and never asks an adult about parents', () => {
    const of = (asker: Asker) => asText(letter({ ...NAMES, asker }));
    expect(of('parent')).toContain('ouder of voogd van Verzonnen Kind');
    expect(of('minor')).not.toContain('ouder of voogd');
    expect(of('adult')).not.toContain('kinderen in de jeugdhulp');
  });

  it('has a line of dots for each thing that nobody filled in, and no empty place', () => {
    const text = asText(letter({}));
    expect(text.match(/\.{32}/g)?.length).toBeGreaterThan(6);
    expect(text).not.toMatch(/undefined|: \n|: $/);
  });
});

describe('How to sign in', () => {
  const ways = readWaysIn(ROOT);

  it('tells every way in: government, name, passkey, code on paper, somebody else’s device', () => {
    expect(ways.map(({ id }) => id).sort()).toEqual(
      ['papier', 'naam', 'sleutel', 'itsme', 'digitale-sleutel', 'kaart', 'ander-toestel'].sort(),
    );
  });

  it('has a picto on each step, and what to do when it fails, easy to read', () => {
    const page = html('/nl/zo-meld-je-aan/');
    for (const { title, who, steps, good, fails } of ways) {
      expect(tooHard([title, who, ...steps.map(({ sentence }) => sentence), good, ...fails])).toEqual([]);
      for (const { picto, sentence } of steps) {
        expect(page).toContain(`/pictos/${picto}.svg`);
        expect(page).toContain(sentence);
      }
    }
    expect(page).toContain('Een kaartlezer heb je niet nodig.');
  });
});

describe('The page on privacy', () => {
  const page = html('/nl/privacy/');

  it('tells of every table in the data register, once, in easy words', () => {
    const kept = readKeptData(ROOT);
    for (const { title, what, who, until, secret } of kept) {
      expect(tooHard([title, what, who, until, secret ?? ''])).toEqual([]);
      for (const said of [title, what, who, until]) expect(page).toContain(said);
    }
    expect(kept.filter(({ sealed }) => sealed).map(({ id }) => id)).toContain('kaarten');
  });

  it('would not be built when a table were told nowhere, twice, or not there', () => {
    expect(untoldTables(['entry', 'session'], ['entry'])).toEqual([expect.stringContaining('session')]);
    expect(untoldTables(['entry'], ['entry', 'entry'])).toEqual([expect.stringContaining('twee keer')]);
    expect(untoldTables(['entry'], ['entry', 'ghost'])).toEqual([expect.stringContaining('ghost')]);
  });

  it('says first what a child wants to know, and in sight what is not agreed yet', () => {
    expect(page.indexOf('Kort, voor jou')).toBeLessThan(page.indexOf('Wie is verantwoordelijk?'));
    const marks = page.match(/<mark class="to-check">nog niet afgesproken<\/mark>/g) ?? [];
    expect(marks).toHaveLength(3);
  });

  it('leads to both supervisors, by who holds the file', () => {
    expect(page).toContain('href="/nl/hulp/vtc/"');
    expect(page).toContain('href="/nl/hulp/gba/"');
  });
});

describe('Everywhere on the site', () => {
  it('what has to be agreed is named or marked, never left as it was typed', () => {
    const left = [...pages].filter(([, page]) =>
      /\{(?:verantwoordelijke|verwerker|functionaris|lek-melden)\}/.test(page),
    );
    expect(left.map(([address]) => address)).toEqual([]);
  });

  it('security.txt is there, with an end that lies ahead (RFC 9116)', () => {
    const text = readFileSync(path.join(SITE, '.well-known/security.txt'), 'utf8');
    expect(text).toMatch(/^Contact: \S+$/m);
    expect(Date.parse(/^Expires: (\S+)$/m.exec(text)?.[1] ?? '')).toBeGreaterThan(Date.now());
    const policy = new URL(/^Policy: (\S+)$/m.exec(text)?.[1] ?? '').pathname;
    expect(html(policy)).toContain('Binnen 2 werkdagen');
  });
});
