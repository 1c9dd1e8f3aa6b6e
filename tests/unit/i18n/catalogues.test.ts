import { globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { otherLanguages } from '../../../src/i18n/languages.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../src/i18n');

/** A string of a catalogue, or how a function makes one, by its name: `frame/frame.urgent.all`. */
type Words = ReadonlyMap<string, string>;

const rooms = globSync('**/*.ts', { cwd: path.join(FOLDER, 'nl') }).filter(file => file !== 'index.ts');

async function wordsOf(language: string): Promise<Words> {
  const modules = await Promise.all(
    rooms.map(async room => [room, await import(path.join(FOLDER, language, room))] as const),
  );
  return new Map(modules.flatMap(([room, module]) => leaves(module, room.replace(/\.ts$/, ''))));
}

function leaves(value: unknown, name: string): [string, string][] {
  if (typeof value === 'string') return [[name, value]];
  if (typeof value === 'function') return [[name, value.toString()]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${name}.${key}`));
}

const dutch = await wordsOf('nl');
const others = await Promise.all(
  otherLanguages.map(async language => ({ language, words: await wordsOf(language) })),
);

/** What is said in the same way on purpose. */
const same = [
  // Names of things that people look for on their own device.
  'aloud.aloud.player.noVoice.devices.android.name',
  'aloud.aloud.player.noVoice.devices.windows.name',
  'aloud.aloud.player.noVoice.devices.mac.name',
  // What this work is called in Flanders: there is no other word for it.
  'dossier/shared.shared.roles.consulent',
  // The same word in both languages.
  'aloud.aloud.player.stop',
  'dossier/pages.dossierPages.titles.calendar',
  'dossier/pages.dossierPages.titles.eighteen',
  'dossier/pages.dossierPages.titles.keepsakes',
  'dossier/pages.dossierPages.titles.plan',
  'dossier/people.people.mail',
  'dossier/people.people.roles.team',
  'dossier/shared.shared.kinds.contact',
  'dossier/shared.shared.kinds.document',
  'dossier/shared.shared.roles.father',
  'dossier/shared.shared.shelves.calendar',
  'dossier/sharing.sharing.called.father',
  'dossier/shared-with-me.sharedWithMe.inTeam',
  'dossier/sharing.sharing.open',
  'dossier/shelves.shelves.calendar',
  'frame.frame.about.privacy',
  'looks.looks.contrast.name',
  'terms.terms.letters',
];

/** A counted word has other forms in each language: together they are one thing to say. */
const saidBy = (words: Words) =>
  [
    ...new Set([...words.keys()].map(name => name.replace(/\.(?:zero|one|two|few|many|other)$/, ''))),
  ].toSorted();

const named = (words: Words, select: (text: string, name: string) => boolean) =>
  [...words].filter(([name, text]) => select(text, name)).map(([name, text]) => `${name}: ${text}`);

/** What is said of it: of a function not its code, nor what it is given to say. */
const said = (text: string): string =>
  text.includes('=>')
    ? text
        .replace(/^[^=]*=>/, '')
        .replaceAll(/\$\{[^}]*\}/g, '')
        .replaceAll(/\b__vite_ssr_import_\d+__\.\w+/g, '')
    : text;
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(said(text));

describe('The words of the site', () => {
  it('are many, and in rooms', () => {
    expect(rooms.length).toBeGreaterThan(8);
    expect(dutch.size).toBeGreaterThan(150);
  });

  it('are the same on purpose only where they are the same', () => {
    const differs = same.filter(name => others.every(({ words }) => words.get(name) !== dutch.get(name)));
    expect(differs).toEqual([]);
  });

  describe.each(others)('in $language', ({ language, words }) => {
    it('say everything that is said in Dutch, and nothing else', () => {
      expect(saidBy(words)).toEqual(saidBy(dutch));
    });

    it('were all translated', () => {
      const left = named(
        words,
        (text, name) => text === dutch.get(name) && hasWords(text) && !same.includes(name),
      );
      expect(left).toEqual([]);
    });

    it('hold no Dutch that slipped in', () => {
      const dutchWord =
        /(?<!\p{L})(?:het|een|niet|jouw|wij|ook|deze|maar|voor|wordt|kan je|van de)(?!\p{L})/iu;
      expect(named(words, text => dutchWord.test(text))).toEqual([]);
    });

    it('leave nothing empty', () => {
      expect(named(words, text => text.trim() === '')).toEqual([]);
    });

    if (language === 'ar') {
      it('are written in Arabic, with the digits of the phone', () => {
        expect(named(words, text => hasWords(text) && !/\p{Script=Arabic}/u.test(text))).toEqual([]);
        expect(named(words, text => /[\u0660-\u0669\u06f0-\u06f9]/.test(text))).toEqual([]);
      });
    }

    if (language === 'fr') {
      it('keep a sign with the word before it, as French does', () => {
        expect(
          named(
            words,
            text => /\p{L}[ ]?[?!;](?=[\s'"`]|$)|« | »|\p{L} :/u.test(text) && !text.includes('=>'),
          ),
        ).toEqual([]);
      });
    }
  });
});
