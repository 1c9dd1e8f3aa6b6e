import type { Answers } from '../choosing/answers.ts';
import { compare } from '../choosing/compare.ts';
import type { Importance } from '../choosing/needs.ts';
import type { ChoiceData } from './data.ts';
import { element } from './element.ts';
import { questionsFor } from './outcome.ts';
import { importances, whyAsked } from './words.ts';

/** One requirement: what, and how much it counts. */
export interface Requirement {
  what: string;
  importance: string;
  /** What to ask the vendor about it. */
  ask: string;
}

/** What one vendor has to be asked. */
export interface VendorQuestions {
  platform: string;
  questions: { ask: string; why: string }[];
}

/** The requirements, what must first; in each the order of the tables. */
export function requirementsOf({ labels, asks, contested }: ChoiceData, answers: Answers): Requirement[] {
  const { knockOuts, weights, wantedKnowingly = [] } = answers;
  const importanceOf = (feature: string): Importance =>
    knockOuts.includes(feature) ? 'must' : (weights[feature] ?? 0);
  const counts = (feature: string) => !contested.includes(feature) || wantedKnowingly.includes(feature);
  return importances
    .filter(({ value }) => value !== 0)
    .flatMap(({ value, short }) =>
      Object.entries(labels)
        .filter(([feature]) => importanceOf(feature) === value && counts(feature))
        .map(([feature, what]) => ({ what, importance: short, ask: asks[feature] ?? what })),
    );
}

/** The questions for each vendor, by the name of the platform; those that nobody tried get all of them. */
export function vendorQuestionsOf(data: ChoiceData, answers: Answers): VendorQuestions[] {
  const { placed, unscreened } = compare({
    answers,
    platforms: data.platforms,
    contested: new Set(data.contested),
  });
  const fits = new Map([...placed, ...unscreened].map(fit => [fit.platform, fit]));
  return data.platforms.flatMap(({ id, name }) => {
    const fit = fits.get(id);
    if (!fit) return [];
    const questions = questionsFor(fit).map(answered => ({
      ask: data.asks[answered.feature] ?? answered.feature,
      why: fits.has(id) && placed.some(({ platform }) => platform === id) ? whyAsked(answered) : '',
    }));
    return questions.length > 0 ? [{ platform: name, questions }] : [];
  });
}

/** The requirements as a table. */
export function requirementsTable(requirements: readonly Requirement[]): HTMLElement {
  if (requirements.length === 0) return element('p', {}, 'Jullie lijst is nog leeg.');
  const head = ['Wat', 'Hoe belangrijk', 'Vraag aan de aanbieder'];
  return element(
    'div',
    { class: 'choice-table', tabindex: 0, role: 'region', 'aria-label': 'Jullie eisenlijst' },
    element(
      'table',
      {},
      element('caption', {}, 'Jullie eisenlijst'),
      element('thead', {}, element('tr', {}, ...head.map(text => element('th', { scope: 'col' }, text)))),
      element(
        'tbody',
        {},
        ...requirements.map(({ what, importance, ask }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, what),
            element('td', {}, importance),
            element('td', {}, ask),
          ),
        ),
      ),
    ),
  );
}

/** The questions of each vendor, folded. */
export function questionCards(vendors: readonly VendorQuestions[]): HTMLElement[] {
  return vendors.map(({ platform, questions }) =>
    element(
      'details',
      { class: 'choice-vendor' },
      element(
        'summary',
        {},
        `${platform}: ${questions.length === 1 ? '1 vraag' : `${questions.length} vragen`}`,
      ),
      element(
        'ul',
        {},
        ...questions.map(({ ask, why }) =>
          element('li', {}, ask, ' ', element('span', { class: 'soft' }, why)),
        ),
      ),
    ),
  );
}
