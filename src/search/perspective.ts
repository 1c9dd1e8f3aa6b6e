import { themes } from '../themes.ts';
import { stemOf } from './stem.ts';
import { needsIn } from './urgent.ts';
import { wordsOf } from './words.ts';

/** How somebody sounds who means the pages of one theme, though they are not written for everybody. */
const soundsLike: Readonly<Record<string, readonly string[]>> = {
  [themes.ouders.label]: [
    'mijn kind',
    'ons kind',
    'zoon',
    'dochter',
    'als ouder',
    'als moeder',
    'als vader',
    'als mama',
    'als papa',
    'als pleegouder',
    'ben pleegouder',
    'ben pleegmama',
    'ben pleegpapa',
    'voor ouders',
    'een ouder',
  ],
  [themes.professionals.label]: [
    'een jongere',
    'een minderjarige',
    'een client',
    'mijn client',
    'mijn team',
    'mijn organisatie',
    'als begeleider',
    'als hulpverlener',
    'als professional',
  ],
  [themes.achttien.label]: ['achttien', ...[18, 19, 20, 21, 22, 23, 24, 25].map(String)],
  [themes.over.label]: ['deze site', 'deze website', 'deze app', 'open kaart', 'jullie'],
};

/** The themes that a question sounds like; urgent help for who may be in danger. */
export function themesMeant(query: string): ReadonlySet<string> {
  const typed = wordsOf(query).map(stemOf);
  const isSaid = (said: string) => {
    const words = wordsOf(said).map(stemOf);
    return typed.some((_, place) => words.every((word, step) => word === typed[place + step]));
  };
  const meant = Object.entries(soundsLike)
    .filter(([, sayings]) => sayings.some(isSaid))
    .map(([theme]) => theme);
  return new Set(needsIn(query).length > 0 ? [...meant, themes.dringend.label] : meant);
}
