import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceOf, deviceWords } from '../../api/identity/devices/rules.ts';
import { CODE_BYTES, codeOf, plainCode } from '../../api/identity/invitation/rules.ts';
import { newPassphrase } from '../../api/identity/passphrase/generate.ts';
import { COMMON } from '../../api/identity/passphrase/rules/common.ts';
import {
  flawIn,
  isUserName,
  normalPassphrase,
  normalUserName,
} from '../../api/identity/passphrase/rules/judge.ts';
import { loginSubject, signInPageFor } from '../../api/identity/rules.ts';

const NAME = 'verzonnen.kever';

describe('A passphrase of one’s own', () => {
  it.each([
    ['te kort is d', 'too-short', 'fourteen signs and less'],
    ['a'.repeat(201), 'too-long', 'longer than anybody types'],
    ['ik hou van mama!!', 'common', 'what many people choose, with signs after it'],
    ['Ik Hou Van Mama 2026', 'common', 'capitals and a year make it no other'],
    ['Ík hóú van mämá 22', 'common', 'nor do signs above letters'],
    ['correct horse battery staple', 'common', 'the most famous one of all'],
    ['verzonnen.kever 12', 'own-name', 'the user name'],
    ['Verzonnen Kever ja', 'own-name', 'the user name, written otherwise'],
    ['open kaart open kaart', 'our-name', 'the name of this site'],
    ['aaaaaaaaaaaaaaaaaaaa', 'predictable', 'one sign'],
    ['abababababababababab', 'predictable', 'two signs by turns'],
    ['kaas kaas kaas kaas', 'predictable', 'one word again and again'],
    ['123456789012345678', 'predictable', 'counting'],
    ['987654321098765432', 'predictable', 'counting back'],
    ['azertyuiopqsdfghjklm', 'common', 'keys in a row'],
    ['poiuytrezamlkjhgfdsq', 'predictable', 'keys in a row, backwards'],
    ['abcdefghijklmnopqrst', 'predictable', 'the alphabet'],
  ])('is refused: %s (%s: %s)', (passphrase, flaw) => {
    expect(flawIn(normalPassphrase(passphrase), NAME)).toBe(flaw);
  });

  it.each([
    'de fiets van oma piept',
    'nooit capitals of cijfers nodig',
    'wolk-trap-limonade-uil',
    'ik hou van mama als ze pannenkoeken bakt met tante',
    'قطة صغيرة تنام تحت الشجرة',
    '犬も歩けば棒に当たるとよく言われる',
    'p'.concat('🦔🌲🚲🥞🐌🌧️🎈🛶🧦🔭🪁🥕🍩🪵'),
    'x'.repeat(3).concat(' en dan nog een heel lang verhaal erbij'),
  ])('may be anything long: %s', passphrase => {
    expect(flawIn(normalPassphrase(passphrase), NAME)).toBeUndefined();
  });

  it('counts signs as people see them, up to two hundred', () => {
    const long = Array.from({ length: 40 }, (_, at) => `w${at}x${at * 7}`)
      .join('')
      .slice(0, 199);
    expect(flawIn(`${long}é`, NAME)).toBeUndefined();
  });

  it('has one spelling, however it was pasted or typed', () => {
    const composed = 'crème brûlée van opa';
    const decomposed = composed.normalize('NFD');
    expect(normalPassphrase(`  ${decomposed}\n`)).toBe(composed);
    expect(normalPassphrase('ｃａｆｅ')).toBe('cafe');
    expect(normalPassphrase('twee  spaties\u00a0hier')).toBe('twee spaties hier');
  });

  it('can’t be one of the list, whatever stands around it', () => {
    for (const common of COMMON.filter(({ length }) => length >= 15)) {
      expect(flawIn(`${common}1!`, NAME), common).toBeDefined();
    }
  });
});

describe('The words of a generated passphrase', () => {
  const words = readFileSync('api/identity/passphrase/words.txt', 'utf8').trimEnd().split('\n');

  it('are at least 2,048, each another, short, and of plain letters', () => {
    expect(words.length).toBeGreaterThanOrEqual(2_048);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter(word => !/^[a-z]{3,12}$/.test(word))).toEqual([]);
  });

  it('can’t be mistaken for each other when somebody reads them aloud', () => {
    const sound = (word: string) =>
      word.replaceAll('ei', 'ij').replaceAll('ou', 'au').replaceAll('ch', 'g').replaceAll('c', 'k');
    const heard = Map.groupBy(words, sound);
    expect([...heard.values()].filter(alike => alike.length > 1)).toEqual([]);
  });

  it('come four at a time, never the same, and always good enough', () => {
    const phrases = Array.from({ length: 2_000 }, newPassphrase);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) {
      expect(phrase.split(' ')).toHaveLength(4);
      expect(phrase.split(' ').every(word => words.includes(word))).toBe(true);
    }
    const flaws = phrases.map(phrase => flawIn(phrase, NAME)).filter(flaw => flaw !== undefined);
    expect(flaws).toEqual([]);
    // Every word comes up as often as another: in 8,000 draws no word is drawn far more than its share.
    const counts = Map.groupBy(
      phrases.flatMap(phrase => phrase.split(' ')),
      word => word,
    );
    expect(Math.max(...[...counts.values()].map(({ length }) => length))).toBeLessThan(25);
  });
});

describe('A user name', () => {
  it.each(['kever', 'verzonnen.kever', 'Kever_7', 'élan', 'ليو123', 'abc'])('can be %s', name => {
    expect(isUserName(normalUserName(name))).toBe(true);
  });

  it.each([
    'ab',
    'a'.repeat(41),
    'twee woorden',
    'kever@huis.example',
    '.kever',
    'kever.',
    'ke..ver',
    '<b>',
    '',
  ])('can’t be %s', name => {
    expect(isUserName(normalUserName(name))).toBe(false);
  });

  it('is the same in capitals, for a phone puts them there', () => {
    expect(normalUserName(' Verzonnen.Kever ')).toBe('verzonnen.kever');
  });
});

describe('A code on paper', () => {
  it('has 80 bits in four groups, without signs that look alike', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }), bytes => {
        const code = codeOf(bytes);
        expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(plainCode(code)).toBe(code.replaceAll('-', ''));
      }),
    );
    expect(CODE_BYTES * 8).toBeGreaterThanOrEqual(80);
  });

  it('never stands for two rows of bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }),
        fc.uint8Array({ minLength: CODE_BYTES, maxLength: CODE_BYTES }),
        (one, other) => {
          fc.pre(Buffer.compare(one, other) !== 0);
          expect(codeOf(one)).not.toBe(codeOf(other));
        },
      ),
    );
  });

  it.each([
    ['7k3m 9qxt 2b4c wz5h', 'small, with spaces'],
    ['7K3M–9QXT—2B4C-WZ5H', 'with other dashes'],
    ['７Ｋ３Ｍ9QXT2B4CWZ5H', 'in wide letters'],
  ])('is read as people type it: %s (%s)', typed => {
    expect(plainCode(typed)).toBe('7K3M9QXT2B4CWZ5H');
  });

  it('reads o as 0, and i and l as 1', () => {
    expect(plainCode('oOiI-lL00-1111-2222')).toBe('0011110011112222');
  });

  it.each(['', '7K3M', '7K3M-9QXT-2B4C-WZ5HX', '7K3M-9QXT-2B4C-WZ5U', "' or true --' or", '🦔'.repeat(8)])(
    'is none: %s',
    typed => {
      expect(plainCode(typed)).toBeUndefined();
    },
  );
});

describe('What is kept of a device', () => {
  it.each([
    [
      'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36',
      'Chrome',
      'phone',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'phone',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0', 'Firefox', 'computer'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0',
      'Edge',
      'computer',
    ],
    [
      'Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/23.0 Chrome/115.0 Safari/537.36',
      'Samsung Internet',
      'tablet',
    ],
    ['curl/8.0 <script>', null, 'computer'],
  ])('is a browser and a kind: %s', (userAgent, browser, kind) => {
    expect(deviceOf(deviceWords(userAgent))).toEqual({ browser, kind });
  });

  it('is never more than that, whatever a browser says', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        expect(deviceWords(text)).toMatch(/^(?:phone|tablet|computer)(?: [A-Z][A-Za-z]+(?: Internet)?)?$/);
      }),
    );
    expect(deviceOf('')).toEqual({ browser: null, kind: 'computer' });
  });
});

describe('A login that the provider vouches for', () => {
  const all = { acrValues: [], capacities: [] };

  it('is the subject alone for a citizen, and where no capacity is told', () => {
    expect(loginSubject({ sub: 'abc' }, all)).toBe('abc');
    expect(loginSubject({ sub: 'abc', vo_doelgroepcode: 'BUR' }, all)).toBe('abc');
  });

  it('is another one at work than at home, and in each organisation', () => {
    const at = (vo_doelgroepcode: string, vo_orgcode: string) =>
      loginSubject({ sub: 'abc', vo_doelgroepcode, vo_orgcode }, all);
    expect(at('EA', 'OVO1')).toBe('abc/EA/OVO1');
    expect(new Set([at('EA', 'OVO1'), at('EA', 'OVO2'), at('OV', 'OVO1'), 'abc']).size).toBe(4);
  });

  it('counts only in a capacity that was agreed', () => {
    const agreed = { acrValues: [], capacities: ['BUR'] };
    expect(loginSubject({ sub: 'abc', vo_doelgroepcode: 'BUR' }, agreed)).toBe('abc');
    expect(() => loginSubject({ sub: 'abc', vo_doelgroepcode: 'EA' }, agreed)).toThrow('capacity');
    expect(() => loginSubject({ sub: 'abc' }, agreed)).toThrow('capacity');
  });

  it('counts only by a means that was agreed', () => {
    const agreed = { acrValues: ['urn:be:vlaanderen:authmech:eid'], capacities: [] };
    expect(loginSubject({ sub: 'abc', acr: 'urn:be:vlaanderen:authmech:eid' }, agreed)).toBe('abc');
    expect(() => loginSubject({ sub: 'abc', acr: 'urn:be:vlaanderen:authmech:csamtotp' }, agreed)).toThrow(
      'means',
    );
    expect(() => loginSubject({ sub: 'abc' }, agreed)).toThrow('means');
  });
});

describe('The doors of the sign-in', () => {
  it('stand in the language of the page that one comes back to', () => {
    expect(signInPageFor({ returnTo: '/fr/mijn-dossier/', again: true })).toBe(
      '/fr/aanmelden/?terug=%2Ffr%2Fmijn-dossier%2F&opnieuw=1',
    );
  });
});
