import type { Word } from '../words.ts';
import { clausesOf } from './clauses.ts';
import type { FindingInSentence, ReadSentence } from './finding.ts';
import { isParticiple, isPerfectOrState } from './participles.ts';

type Auxiliary = 'worden' | 'zijn' | 'other';

/** Verbs that take a participle. The nearest one decides what the participle means. */
const auxiliaries = new Map<string, Auxiliary>([
  ...['word', 'wordt', 'worden', 'werd', 'werden'].map(form => [form, 'worden'] as const),
  ...['ben', 'bent', 'is', 'zijn', 'was', 'waren'].map(form => [form, 'zijn'] as const),
  ...['heb', 'hebt', 'heeft', 'hebben', 'had', 'hadden'].map(form => [form, 'other'] as const),
  ...['krijg', 'krijgt', 'krijgen', 'kreeg', 'staat', 'staan', 'stond', 'blijf', 'blijft', 'blijven'].map(
    form => [form, 'other'] as const,
  ),
  ...['raak', 'raakt', 'raken', 'voel', 'voelt', 'lijkt', 'ligt', 'zit', 'kom', 'komt', 'komen', 'hoort'].map(
    form => [form, 'other'] as const,
  ),
]);

const determiners = new Set([
  'de',
  'het',
  'een',
  'je',
  'jouw',
  'jullie',
  'mijn',
  'ons',
  'onze',
  'hun',
  'haar',
  'dit',
  'die',
  'deze',
  'geen',
  'elk',
  'zijn',
]);
const smallWords = new Set([
  'door',
  'om',
  'in',
  'op',
  'aan',
  'met',
  'voor',
  'van',
  'te',
  'bij',
  'naar',
  'uit',
  'over',
  'en',
  'of',
  'tot',
  'tijdens',
  'als',
]);

/**
 * Passive forms: a form of *worden* or *zijn* with a participle. A perfect tense with *zijn* ("je bent verhuisd") and a
 * state ("de deur is gesloten") are none.
 */
export function findPassives(sentence: ReadSentence): FindingInSentence[] {
  return clausesOf(sentence).flatMap(clause =>
    clause.flatMap((word, index) => {
      if (!isParticiple(word.text) || isBeforeNoun(clause, index)) return [];
      const auxiliary = nearestAuxiliary(clause, index);
      if (!auxiliary || !makesPassive(auxiliary.kind, word.text)) return [];
      return [passiveFinding({ clause, participle: word, auxiliary: auxiliary.word })];
    }),
  );
}

function makesPassive(auxiliary: Auxiliary, participle: string): boolean {
  if (auxiliary === 'worden') return participle.toLowerCase() !== 'geworden';
  return auxiliary === 'zijn' && !isPerfectOrState(participle);
}

/** "een geschreven verslag", "het gesloten deel": the participle says something of the noun behind it. */
function isBeforeNoun(clause: readonly Word[], index: number): boolean {
  const before = clause[index - 1]?.text.toLowerCase() ?? '';
  const after = clause[index + 1]?.text.toLowerCase();
  if (after === undefined || auxiliaries.has(after) || smallWords.has(after)) return false;
  return determiners.has(before) || smallWords.has(before);
}

function nearestAuxiliary(
  clause: readonly Word[],
  index: number,
): { word: Word; kind: Auxiliary } | undefined {
  const found = clause
    .flatMap((word, place) => {
      const kind = auxiliaries.get(word.text.toLowerCase());
      return kind ? [{ word, kind, distance: Math.abs(place - index), isBefore: place < index }] : [];
    })
    .toSorted((one, other) => one.distance - other.distance);
  const [nearest] = found;
  if (nearest?.word.text.toLowerCase() !== 'zijn' || nearest.distance === 1) return nearest;
  // "Hij heeft zijn moeder gebeld": with another verb about, *zijn* says whose.
  return found.find(({ word }) => word.text.toLowerCase() !== 'zijn') ?? nearest;
}

interface Passive {
  clause: readonly Word[];
  participle: Word;
  auxiliary: Word;
}

function passiveFinding({ clause, participle, auxiliary }: Passive): FindingInSentence {
  const agent = agentIn(clause);
  const forms = auxiliary.start < participle.start ? [auxiliary, participle] : [participle, auxiliary];
  return {
    kind: 'passive',
    start: Math.min(auxiliary.start, participle.start),
    end: Math.max(auxiliary.end, participle.end),
    reason: `‘${forms.map(({ text }) => text).join(' … ')}’ zegt pas laat, of niet, wie het doet.`,
    suggestion: agent
      ? `Begin met wie het doet: ‘${agent} …’.`
      : 'Zeg wie het doet, en begin daarmee. Bijvoorbeeld: ‘Je begeleider …’.',
  };
}

/** What somebody is called who does something: "door jou" is "jij". */
const subjects: Readonly<Record<string, string>> = { jou: 'jij', mij: 'ik', hem: 'hij', hen: 'zij' };

/** Who does it, when the clause says so with *door*. */
function agentIn(clause: readonly Word[]): string | undefined {
  const door = clause.findIndex(({ text }) => text.toLowerCase() === 'door');
  if (door === -1) return undefined;
  const [first, second] = clause.slice(door + 1).map(({ text }) => text);
  if (first === undefined) return undefined;
  const subject = subjects[first.toLowerCase()] ?? first;
  const agent = determiners.has(first.toLowerCase()) && second ? `${first} ${second}` : subject;
  return agent.charAt(0).toUpperCase() + agent.slice(1);
}
