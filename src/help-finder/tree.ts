import type { Audience } from '../themes.ts';

/** Whom an answer is for, as far as the answer says so. What it leaves out stays as the answers before it said. */
export interface ForWhom {
  audience?: readonly Audience[] | undefined;
  /** In years, both ends included. */
  age?: { from: number; to: number } | undefined;
}

/** One answer: it leads to the next question, or to the advice of this name. Never to both, and never nowhere. */
export interface Answer {
  label: string;
  picto: string;
  for?: ForWhom | undefined;
  question?: Question | undefined;
  advice?: string | undefined;
}

export interface Question {
  ask: string;
  hint?: string | undefined;
  answers: readonly Answer[];
}

export interface Suggestion {
  /** The id of a service. */
  service: string;
  /** Why it fits who answered like this. */
  because: string;
  /** The reason is not certain yet, even where the service itself is. */
  toCheck?: true | undefined;
}

export interface Advice {
  title: string;
  /** Somebody may be in danger: urgent help stands on top. */
  urgent?: true | undefined;
  services: readonly Suggestion[];
}

/** The whole help finder: the questions, what they come to, and which services stay out of it and why. */
export interface HelpFinder {
  start: Question;
  advice: Readonly<Record<string, Advice>>;
  notHere: readonly { service: string; why: string }[];
}

/** A question that was asked, and what somebody answered. */
export interface Given {
  ask: string;
  label: string;
  /** The place of that question on the page. */
  place: string;
}

/** A question in its place: what was answered before it, and where each answer leads. */
export interface Step {
  kind: 'question';
  place: string;
  given: readonly Given[];
  question: Question;
  /** In the order of the answers: the place of the question or the advice behind each. */
  leadsTo: readonly string[];
}

/** An advice in its place, with everybody whom the answers let come here. */
export interface Outcome {
  kind: 'outcome';
  place: string;
  given: readonly Given[];
  name: string;
  forWhom: ForWhom;
}

/**
 * Every question and every outcome, in the order in which somebody who takes the first answer each time meets them. An advice
 * that several answers lead to stands once behind each, because what was answered before it differs.
 *
 * Places are numbers and no words: they stand in the address, and so in the history of a phone that others use too.
 */
export function placesOf(start: Question): (Step | Outcome)[] {
  const places: (Step | Outcome)[] = [];
  const lay = (question: Question, given: readonly Given[], forWhom: ForWhom): string => {
    const place = `stap-${places.length + 1}`;
    const leadsTo: string[] = [];
    places.push({ kind: 'question', place, given, question, leadsTo });
    for (const answer of question.answers) {
      const after = [...given, { ask: question.ask, label: answer.label, place }];
      const whom = { ...forWhom, ...answer.for };
      leadsTo.push(answer.question ? lay(answer.question, after, whom) : end(answer.advice, after, whom));
    }
    return place;
  };
  const end = (name: string | undefined, given: readonly Given[], forWhom: ForWhom): string => {
    if (name === undefined)
      throw new Error(`Achter ‘${given.at(-1)?.label}’ staat geen vraag en geen advies.`);
    const place = `stap-${places.length + 1}`;
    places.push({ kind: 'outcome', place, given, name, forWhom });
    return place;
  };
  lay(start, [], {});
  return places;
}
