import { writtenOut } from './quiet-words.ts';
import { soundOf } from './sound.ts';
import { wordsOf } from './words.ts';

/** A kind of need that can't wait. Each has a card with numbers on the search page (`UrgentAnswer.astro`). */
export type Need = 'danger' | 'suicide' | 'violence' | 'runaway' | 'shelter';

interface Signal {
  need: Need;
  /** What somebody may type. Words in this order, with at most two others between each; spelling as it sounds. */
  said: string[];
  /** What to search for besides what was typed. */
  means: string[];
}

/**
 * Words that ask for help now. Rather one too many than one too few: the card is calm, and takes nothing away from the
 * results. Losing somebody ("mijn oma is dood") is no signal of wanting to die.
 */
const signals: readonly Signal[] = [
  {
    need: 'suicide',
    means: ['zelfmoord'],
    said: [
      'zelfmoord',
      'zelfmoordgedachten',
      'zelfdoding',
      'suicide',
      'suicidaal',
      'wil dood',
      'wou dood',
      'dood zijn',
      'dood wil',
      'wil doodgaan',
      'wil sterven',
      'niet leven',
      'niet bestaan',
      'einde aan maken',
      'uit leven stappen',
      'van kant maken',
      'mezelf doden',
      'niet zitten',
      'geen zin leven',
      'kan niet meer',
      'mezelf snijden',
      'snij mezelf',
      'mezelf pijn',
      'mij snijden',
      'overdosis',
      'automutilatie',
      'zelfverminking',
    ],
  },
  {
    need: 'violence',
    means: ['geweld', 'slaat misbruikt', 'mishandeld'],
    said: [
      'geslagen',
      'slaat mij',
      'slaat me',
      'slaagt mij',
      'slagen mij',
      'slaan mij',
      'slaat ons',
      'slaat mama',
      'schopt mij',
      'mishandeld',
      'mishandeling',
      'kindermishandeling',
      'doet pijn',
      'doen pijn',
      'bedreigt',
      'bedreigd',
      'bang thuis',
      'bang papa',
      'bang vader',
      'bang moeder',
      'bang stiefvader',
      'durf niet huis',
      'misbruikt',
      'misbruik',
      'verkracht',
      'verkrachting',
      'aangerand',
      'aanranding',
      'zit aan mij',
      'aan me zit',
      'tegen mijn wil',
      'naaktfoto',
      'naaktbeelden',
      'sextortion',
    ],
  },
  {
    need: 'runaway',
    means: ['weglopen'],
    said: [
      'weglopen',
      'weg lopen',
      'weggelopen',
      'loop weg',
      'weg thuis',
      'weg huis',
      'vluchten',
      'gevlucht',
      'op vlucht',
      'vermist',
      'ontsnappen',
    ],
  },
  {
    need: 'shelter',
    means: ['slaapplaats', 'crisismeldpunt'],
    said: [
      'geen slaapplaats',
      'slaapplaats',
      'slaapplek',
      'nergens slapen',
      'nergens heen',
      'op straat slapen',
      'slaap op straat',
      'buitengezet',
      'buiten gezet',
      'dakloos',
      'crisis',
    ],
  },
  {
    need: 'danger',
    means: ['gevaar'],
    said: [
      'noodgeval',
      'noodnummer',
      'in gevaar',
      'gewond',
      'bloedt',
      'bewusteloos',
      'brand',
      'ambulance',
      'ziekenwagen',
      'help mij',
      'help me',
      'hulp nu',
      'nu hulp',
      'dringend',
      'sos',
    ],
  },
];

/** Words that may lie between two words of a signal. */
const mostBetween = 2;

/** Sounds like "zitten", and "werkt niet op deze site" is no cry for help. */
const soundsWrong = new Set(['site', 'sites']);

const heard = signals.map(({ need, said, means }) => ({ need, means, said: said.map(sounds) }));

/** What somebody needs at once, as far as what they typed says so; the most pressing first. */
export function needsIn(query: string): Need[] {
  return signalsIn(query).map(({ need }) => need);
}

/** Words under which the site has an answer to what can't wait, even if other words were typed; none for any other query. */
export function urgentWords(query: string): string[] {
  const means = signalsIn(query).flatMap(signal => signal.means);
  return means.length > 0 ? ['dringende hulp', ...means] : [];
}

function signalsIn(query: string) {
  const typed = sounds(query);
  return heard.filter(({ said }) => said.some(signal => standsIn(signal, typed)));
}

function standsIn(signal: readonly string[], typed: readonly string[]): boolean {
  return typed.some((_, start) => followsFrom(signal, typed, start));
}

function followsFrom([first, ...rest]: readonly string[], typed: readonly string[], start: number): boolean {
  if (typed[start] !== first) return false;
  if (rest.length === 0) return true;
  const steps = Array.from({ length: mostBetween + 1 }, (_, between) => start + 1 + between);
  return steps.some(next => followsFrom(rest, typed, next));
}

function sounds(text: string): string[] {
  return wordsOf(text)
    .map(writtenOut)
    .map(word => (soundsWrong.has(word) ? '' : soundOf(word)));
}
