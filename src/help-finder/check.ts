import type { Audience } from '../themes.ts';
import { type ForWhom, type HelpFinder, type Outcome, placesOf } from './tree.ts';

/** What the help finder has to know of a service. */
export interface KnownService {
  audience: readonly Audience[];
  /** In years; `to` is where it ends. */
  age?: { from?: number | undefined; to?: number | undefined } | undefined;
}

/** Services that save a life: an advice that names one of these is urgent. */
const lifeLines = ['noodnummer-112', 'politie-101', 'zelfmoordlijn'];

/** The service that the very first answer leads to first. */
const emergency = 'noodnummer-112';

/**
 * What is wrong with the help finder, in words for its editor; an empty list when it is fine. Every service can be reached or
 * says why not, no answer leads to somebody else's help, and danger leads to urgent help at the first answer.
 *
 * @param services everything of `content/diensten`, by its id
 */
export function finderProblems(finder: HelpFinder, services: ReadonlyMap<string, KnownService>): string[] {
  const outcomes = placesOf(finder.start).filter(place => place.kind === 'outcome');
  return [
    ...danger(finder),
    ...lostAdvice(finder, outcomes),
    ...unknownServices(finder, services),
    ...unreached(finder, outcomes, services),
    ...calmLifeLines(finder),
    ...outcomes.flatMap(outcome => misfits(finder, outcome, services)),
  ];
}

function danger({ start, advice }: HelpFinder): string[] {
  const first = advice[start.answers[0]?.advice ?? ''];
  return first?.urgent && first.services[0]?.service === emergency
    ? []
    : [`start: het eerste antwoord moet meteen naar dringende hulp leiden, met ${emergency} bovenaan.`];
}

function lostAdvice({ advice }: HelpFinder, outcomes: readonly Outcome[]): string[] {
  const reached = new Set(outcomes.map(({ name }) => name));
  return [
    ...[...reached].filter(name => !advice[name]).map(name => `advice.${name}: dit advies bestaat niet.`),
    ...Object.keys(advice)
      .filter(name => !reached.has(name))
      .map(name => `advice.${name}: geen enkel antwoord leidt hierheen.`),
  ];
}

function unknownServices({ advice, notHere }: HelpFinder, services: ReadonlyMap<string, unknown>): string[] {
  return [...Object.values(advice).flatMap(one => one.services), ...notHere]
    .filter(({ service }) => !services.has(service))
    .map(({ service }) => `${service}: deze dienst bestaat niet in content/diensten.`);
}

function unreached(
  { advice, notHere }: HelpFinder,
  outcomes: readonly Outcome[],
  services: ReadonlyMap<string, unknown>,
): string[] {
  const named = new Set(
    outcomes.flatMap(({ name }) => advice[name]?.services.map(({ service }) => service) ?? []),
  );
  const excused = new Set(notHere.map(({ service }) => service));
  return [...services.keys()].flatMap(id => {
    if (named.has(id) === excused.has(id)) {
      return named.has(id)
        ? [`${id}: staat bij notHere, en ook bij een advies.`]
        : [`${id}: niemand komt hier terecht. Zet de dienst bij een advies, of zeg bij notHere waarom niet.`];
    }
    return [];
  });
}

function calmLifeLines({ advice }: HelpFinder): string[] {
  return Object.entries(advice)
    .filter(([, { urgent, services }]) => !urgent && lifeLines.includes(services[0]?.service ?? ''))
    .map(([name]) => `advice.${name}: dit begint met een noodnummer. Schrijf urgent: true.`);
}

function misfits(
  { advice }: HelpFinder,
  { name, forWhom, given }: Outcome,
  services: ReadonlyMap<string, KnownService>,
): string[] {
  return (advice[name]?.services ?? []).flatMap(({ service }) => {
    const known = services.get(service);
    return !known || fits(known, forWhom)
      ? []
      : [`advice.${name}: ${service} is er niet voor wie ‘${given.at(-1)?.label}’ antwoordt.`];
  });
}

function fits({ audience, age }: KnownService, forWhom: ForWhom): boolean {
  const isForThem = !forWhom.audience || forWhom.audience.some(one => audience.includes(one));
  if (!forWhom.age || !age) return isForThem;
  const { from = 0, to = Number.POSITIVE_INFINITY } = age;
  return isForThem && from <= forWhom.age.to && to > forWhom.age.from;
}
