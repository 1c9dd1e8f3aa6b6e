/** Who asks for the dossier, as somebody says on the page. */
export const askers = {
  minor: 'Ik vraag mijn eigen dossier. Ik ben nog geen 18.',
  adult: 'Ik vraag mijn eigen dossier. Ik ben 18 of ouder.',
  parent: 'Ik vraag het dossier van mijn kind. Mijn kind kan dat nog niet zelf.',
} as const;
export type Asker = keyof typeof askers;

/** Who holds the dossier. */
export const holders = {
  facility: 'Een leefgroep of een andere dienst in de jeugdhulp',
  clb: 'Een CLB',
  public: 'Een overheidsdienst, zoals een OCJ of een gemeente',
} as const;
export type Holder = keyof typeof holders;

/** What one can ask. */
export const wishes = {
  see: 'Ik wil het dossier lezen.',
  copy: 'Ik wil een kopie van wat ik mag lezen.',
  talk: 'Ik wil een gesprek met uitleg bij wat er staat.',
  correct: 'Ik wil een fout laten verbeteren.',
} as const;
export type Wish = keyof typeof wishes;

/** What somebody filled in; what is left out becomes a line of dots, to write on. */
export interface Answers {
  asker?: Asker | undefined;
  holder?: Holder | undefined;
  wishes?: readonly Wish[];
  /** Whether a trusted person comes along. */
  together?: boolean;
  name?: string;
  born?: string;
  /** The child's name, when a parent asks. */
  child?: string;
  /** The service that holds the dossier. */
  to?: string;
  /** What has to be corrected. */
  mistake?: string;
  /** How the service may reach the one who asks. */
  reach?: string;
  /** The day of today, in words. */
  today?: string;
}

/** A part of the letter: a paragraph, or lines under each other. `tick` are lines with a box, to tick on paper. */
export interface Part {
  kind: 'text' | 'list' | 'tick';
  lines: readonly string[];
}

const DOTS = '.'.repeat(32);
const filled = (value: string | undefined): string => value?.trim() || DOTS;
const text = (...lines: string[]): Part => ({ kind: 'text', lines });

/**
 * The letter that asks for a dossier. With no answers it is a letter to fill in by hand: every choice becomes a box to tick.
 *
 * @param answers what is known already
 * @returns its parts, from the address to the name below it
 */
export function letter(answers: Answers): Part[] {
  return [
    text(`Datum: ${filled(answers.today)}`, `Aan: ${filled(answers.to)}`),
    text('Dag,'),
    ...opening(answers),
    ...question(answers),
    text(
      'Mag ik een stuk niet lezen? Zeg me dan waarom, en wie dat besliste. Zeg ook waar ik dat kan laten nakijken. Geef me dan wel de rest.',
    ),
    ...(answers.together ? [text('Ik breng iemand mee die ik vertrouw.')] : []),
    text(`${laws(answers)} ${hope(answers)}`),
    text(`Bereik me alleen zo: ${filled(answers.reach)}`),
    text('Bedankt en groeten', filled(answers.name), `Handtekening: ${DOTS}`),
  ];
}

/** The letter as plain text, to copy, to keep and to mail. */
export function asText(parts: readonly Part[]): string {
  const before = { text: '', list: '- ', tick: '[ ] ' };
  return `${parts.map(({ kind, lines }) => lines.map(line => before[kind] + line).join('\n')).join('\n\n')}\n`;
}

function opening({ asker, name, born, child }: Answers): Part[] {
  const me = `Ik ben ${filled(name)}`;
  switch (asker) {
    case 'minor':
      return [text(`${me}, geboren op ${filled(born)}. Jullie hebben een dossier over mij.`)];
    case 'adult':
      return [
        text(
          `${me}, geboren op ${filled(born)}. Jullie hebben een dossier over mij. Misschien is het al van lang geleden.`,
        ),
      ];
    case 'parent':
      return [
        text(
          `${me}. Ik ben ouder of voogd van ${filled(child)}, geboren op ${filled(born)}. Jullie hebben een dossier over mijn kind.`,
          'Mijn kind kan dit nog niet zelf vragen. Daarom vraag ik het.',
        ),
      ];
    default:
      return [
        { kind: 'tick', lines: Object.values(askers) },
        text(
          `Mijn naam: ${filled(name)}`,
          `Naam van mijn kind: ${filled(child)}`,
          `Geboren op: ${filled(born)}`,
        ),
      ];
  }
}

function question({ wishes: chosen = [], mistake }: Answers): Part[] {
  const wrong = `Dit klopt niet: ${filled(mistake)}`;
  if (chosen.length === 0)
    return [text('Dit vraag ik:'), { kind: 'tick', lines: Object.values(wishes) }, text(wrong)];
  const asked = Object.entries(wishes).filter(([wish]) => chosen.some(one => one === wish));
  return [
    text('Dit vraag ik:'),
    { kind: 'list', lines: asked.map(([, line]) => line) },
    ...(chosen.includes('correct') ? [text(wrong)] : []),
  ];
}

/** The laws by name. Whoever is an adult may no longer be in youth care; the privacy law is for everybody. */
function laws({ asker }: Answers): string {
  const privacy = 'de Europese privacywet (AVG)';
  return asker === 'adult'
    ? `Ik vraag dit volgens ${privacy}.`
    : `Ik vraag dit volgens het decreet over de rechten van kinderen in de jeugdhulp, en volgens ${privacy}.`;
}

/** How long to wait: a wish, and for a CLB what the CLBs promise themselves. */
function hope({ holder }: Answers): string {
  return holder === 'clb'
    ? 'Laat je me binnen 10 werkdagen weten wanneer het kan?'
    : 'Laat je me binnen 1 maand weten wanneer het kan?';
}
