import type { Answered, Fit, Sureness, Verdict } from '../choosing/fit.ts';
import type { Importance } from '../choosing/needs.ts';
import type { Effect } from '../choosing/sensitivity.ts';
import type { Value } from '../choosing/value.ts';

/** A feature, in words: what its id is called. */
export type Name = (id: string) => string;

export const states: Record<Value, { word: string; shape: string }> = {
  yes: { word: 'ja', shape: '●' },
  partial: { word: 'deels', shape: '◐' },
  no: { word: 'nee', shape: '○' },
  unknown: { word: 'niet geweten', shape: '?' },
  contradiction: { word: 'het rapport spreekt zichzelf tegen', shape: '≠' },
};

export const importances: readonly { value: Importance; label: string; short: string }[] = [
  { value: 'must', label: 'Moet: zonder dit valt een platform af', short: 'Moet' },
  { value: 3, label: 'Heel belangrijk', short: 'Heel belangrijk' },
  { value: 2, label: 'Belangrijk', short: 'Belangrijk' },
  { value: 1, label: 'Mooi meegenomen', short: 'Mooi meegenomen' },
  { value: 0, label: 'Niet nodig', short: 'Niet nodig' },
];

const verdicts: Record<Verdict, string> = {
  fits: 'Past',
  partly: 'Past deels',
  ask: 'Na te vragen',
  'falls-out': 'Past niet',
  open: 'Geen harde eisen',
};

/** What stands beside a contested feature wherever somebody weighs it. */
export const objection =
  'Jongeren hebben hier moeite mee. Zij willen weten wat er over hen gezegd wordt. Praat er samen over.';

const NOT_IN_ORDER = 'in 2022 niet aangewezen zonder verbeteringen';

/** What a platform is called where it stands first: with it whether it was in order. */
export const nameInFull = (name: string, inOrder: boolean): string =>
  inOrder ? name : `${name} (${NOT_IN_ORDER})`;

/** The outcome in a few words. What was not in order in 2022 is always said with it. */
export function verdictInWords(verdict: Verdict, inOrder: boolean): string {
  return inOrder ? verdicts[verdict] : `${verdicts[verdict]}, maar ${NOT_IN_ORDER}`;
}

/** Why: the knock-outs that decide. */
export function becauseOf({ verdict, knockOuts }: Fit, name: Name): string {
  const those = (...values: Value[]) =>
    inList(
      knockOuts.filter(({ value }) => values.includes(value)).map(({ feature }) => `‘${name(feature)}’`),
    );
  switch (verdict) {
    case 'fits':
      return `Past, want dit is er allemaal: ${those('yes')}.`;
    case 'partly':
      return `Past deels, want dit is er maar voor een stuk: ${those('partial')}.`;
    case 'ask':
      return `Dit is niet geweten. Vraag het aan de aanbieder: ${those('unknown', 'contradiction')}.`;
    case 'falls-out':
      return `Past niet, want dit ontbreekt: ${those('no')}.`;
    default:
      return 'Er zijn geen harde eisen. Alleen jullie wensen tellen.';
  }
}

/** What the wishes come to, and what they still can come to. */
export function wishesInWords({ points: { least, most, all } }: Fit): string {
  if (all === 0) return '';
  const sure = `Wensen: zeker ${least} van de ${all} punten`;
  return most > least ? `${sure}, misschien tot ${most}.` : `${sure}.`;
}

const surenesses: Record<Sureness, string> = {
  sure: 'Hierover is alles geweten.',
  fairly: 'Dit is vrij zeker.',
  hardly: 'Dit is nog onzeker.',
};

/** How sure it is, and how many answers are missing. */
export function surenessInWords(sureness: Sureness, missing: number): string {
  if (missing === 0) return surenesses.sure;
  return `${surenesses[sureness]} ${missing === 1 ? 'Eén antwoord ontbreekt' : `${missing} antwoorden ontbreken`}.`;
}

/** Where it can still end when the vendors answer. */
export function placesInWords({ best, worst }: { best: number; worst: number }): string {
  if (best === worst) return `Het blijft op plaats ${best}, wat de aanbieders ook antwoorden.`;
  return `Na de antwoorden van de aanbieders kan het plaats ${best} tot ${worst} worden.`;
}

/** Who stands first. */
export function leadersInWords(leaders: readonly string[]): string {
  if (leaders.length === 0) return 'Geen enkel platform heeft al jullie harde eisen.';
  if (leaders.length === 1) return `Bovenaan staat ${leaders[0]}.`;
  return `${inList(leaders)} staan samen bovenaan. We kunnen ze niet van elkaar scheiden.`;
}

/** What turns when one answer turns. */
export function effectInWords({ feature, turn, first, back }: Effect, name: Name, platform: Name): string {
  const wish = `‘${name(feature)}’`;
  const start = {
    softer: `Is ${wish} geen harde eis?`,
    without: `Laat je ${wish} weg?`,
    heaviest: `Is ${wish} heel belangrijk?`,
  }[turn];
  const returns =
    back.length === 0
      ? ''
      : ` Dan ${back.length === 1 ? 'valt' : 'vallen'} ${inList(back.map(platform))} niet meer af.`;
  const leads =
    first.length === 0
      ? ''
      : ` Dan ${first.length === 1 ? 'staat' : 'staan'} ${inList(first.map(platform))} bovenaan.`;
  return start + returns + leads;
}

/** Why a vendor gets a question. */
export function whyAsked({ value }: Answered): string {
  return {
    yes: '',
    partial: 'In 2022 was dit er maar voor een stuk.',
    no: 'In 2022 was dit er niet. Is het er nu wel?',
    unknown: 'Het onderzoek van 2022 zegt er niets over.',
    contradiction: 'Het onderzoek van 2022 zegt twee dingen.',
  }[value];
}

/** Some names after each other, with "en" before the last. */
export function inList(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
