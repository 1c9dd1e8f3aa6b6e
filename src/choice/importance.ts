import type { Answers, Weight } from '../choosing/answers.ts';
import { type Importance, type Proposed, together } from '../choosing/needs.ts';
import type { ChoiceData } from './data.ts';

/** The select in which a feature is weighed: `telt-plan`. */
const SELECT = 'select[name^="telt-"]';

/** Every feature that can be weighed, in the order of the page. */
export function selectsIn(form: HTMLFormElement): HTMLSelectElement[] {
  return [...form.querySelectorAll<HTMLSelectElement>(SELECT)];
}

/** Which feature a select weighs. */
export const featureOf = ({ name }: HTMLSelectElement): string => name.replace('telt-', '');

/** How much a select says that its feature counts. */
export function importanceOf({ value }: HTMLSelectElement): Importance {
  return value === 'must' ? 'must' : (Number(value) as Weight);
}

/** What the answers about needs propose together. */
export function proposedIn(form: HTMLFormElement, { proposals }: ChoiceData): Proposed {
  return together(
    [...new FormData(form)].flatMap(([name, value]) => proposals[`${name}=${String(value)}`] ?? []),
  );
}

/** Puts the proposals in the selects that nobody touched. Who weighed by hand keeps what they chose. */
export function propose(form: HTMLFormElement, { importance }: Proposed): void {
  for (const select of selectsIn(form)) {
    if (!isOwn(select)) select.value = String(importance[featureOf(select)] ?? 0);
  }
}

/** After answers came from elsewhere: what differs from the proposal was weighed by hand. */
export function recognise(form: HTMLFormElement, { importance }: Proposed): void {
  for (const select of selectsIn(form)) {
    setOwn(select, select.value !== String(importance[featureOf(select)] ?? 0));
  }
}

/** Whether somebody weighed this feature by hand. */
const isOwn = ({ dataset }: HTMLSelectElement): boolean => dataset['own'] !== undefined;

/** Remembers that somebody weighed this feature by hand, or no longer. */
export function setOwn(select: HTMLSelectElement, own: boolean): void {
  if (own) select.dataset['own'] = '';
  else delete select.dataset['own'];
}

/** Everything that was answered, for the engine. */
export function answersIn(form: HTMLFormElement, data: ChoiceData): Answers {
  const { unwanted, knowingly } = proposedIn(form, data);
  const chosen = selectsIn(form).map(select => [featureOf(select), importanceOf(select)] as const);
  return {
    knockOuts: chosen.flatMap(([feature, importance]) => (importance === 'must' ? [feature] : [])),
    weights: {
      ...Object.fromEntries(
        chosen.flatMap(([feature, importance]) => (importance === 'must' ? [] : [[feature, importance]])),
      ),
      ...knowingly,
    },
    wantedKnowingly: Object.keys(knowingly),
    unwanted,
  };
}
