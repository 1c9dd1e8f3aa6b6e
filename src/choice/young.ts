import type { Answers } from '../choosing/answers.ts';
import { compare, type Placed } from '../choosing/compare.ts';
import type { Answered } from '../choosing/fit.ts';
import type { Value } from '../choosing/value.ts';
import { dataOfPage, type ShownPlatform } from './data.ts';
import { element } from './element.ts';

/** A question of the guide for youngsters and families. */
export interface AskedYoung {
  readonly id: string;
  readonly ask: string;
  readonly feature?: string;
  readonly also?: readonly string[];
  readonly contested?: string;
}

/** What the guide for youngsters and families needs to know. */
export interface YoungData {
  readonly platforms: readonly ShownPlatform[];
  readonly labels: Readonly<Record<string, string>>;
  readonly contested: readonly string[];
  readonly questions: readonly AskedYoung[];
}

/** What somebody answered on a question: what is sure must be there, what may be is nice to have. */
export type YoungAnswer = 'sure' | 'maybe' | 'no' | 'visible' | 'yes';
export type YoungAnswers = Readonly<Record<string, YoungAnswer>>;

/** The answers for the engine. A contested feature is a warning, unless somebody finds it fine; it is never a plus. */
export function answersOf(questions: readonly AskedYoung[], given: YoungAnswers): Answers {
  const said = (answer: YoungAnswer) => questions.filter(({ id }) => given[id] === answer);
  const features = ({ feature, also = [] }: AskedYoung) => (feature === undefined ? [] : [feature, ...also]);
  return {
    knockOuts: said('sure').flatMap(({ feature }) => feature ?? []),
    weights: Object.fromEntries([
      ...said('maybe').flatMap(question => features(question).map(feature => [feature, 1] as const)),
      ...said('sure').flatMap(({ also = [] }) => also.map(feature => [feature, 2] as const)),
    ]),
    unwanted: [...said('no'), ...said('visible')].flatMap(({ contested }) => contested ?? []),
  };
}

/** What to ask one's organisation: what is sure first. Also what one would rather not have. */
export function asksOf(questions: readonly AskedYoung[], given: YoungAnswers): string[] {
  const isAbout = (answers: readonly YoungAnswer[], contested: boolean) =>
    questions
      .filter(question => (question.contested !== undefined) === contested)
      .filter(({ id }) => answers.some(answer => answer === given[id]))
      .map(({ ask }) => ask);
  return [...isAbout(['sure'], false), ...isAbout(['no', 'visible'], true), ...isAbout(['maybe'], false)];
}

/** Brings the guide for youngsters and families to life. Nothing is sent, and nothing is kept: leaving the page empties it. */
export function startYoungGuide(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-guide="young"]');
  const data = dataOfPage<YoungData>();
  const asks = document.querySelector<HTMLElement>('[data-young-asks]');
  const platforms = document.querySelector<HTMLElement>('[data-young-platforms]');
  const progress = document.querySelector<HTMLElement>('[data-young-progress]');
  if (!form || !data || !asks || !platforms || !progress) return;

  const draw = () => {
    const given = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, value as YoungAnswer]),
    );
    const count = Object.keys(given).length;
    progress.textContent = `${count} van de ${data.questions.length} vragen beantwoord.`;
    asks.replaceChildren(...asksShown(asksOf(data.questions, given)));
    platforms.replaceChildren(...platformsShown(data, answersOf(data.questions, given)));
  };
  const empty = () => {
    form.reset();
    draw();
  };
  empty();
  form.addEventListener('change', draw);
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('pagehide', empty);
  const does: Record<string, () => void> = { print: () => print(), clear: empty };
  for (const button of document.querySelectorAll<HTMLElement>('[data-young-do]')) {
    button.addEventListener('click', () => does[button.dataset['youngDo'] ?? '']?.());
  }
}

function asksShown(asks: readonly string[]): HTMLElement[] {
  if (asks.length === 0) return [element('p', {}, 'Kies hierboven wat jij wil. Dan staan hier je vragen.')];
  return [element('ul', {}, ...asks.map(ask => element('li', {}, ask)))];
}

function platformsShown(data: YoungData, answers: Answers): HTMLElement[] {
  if (answers.knockOuts.length + Object.keys(answers.weights).length === 0) {
    return [element('p', {}, 'Kies eerst iets wat je zeker wil.')];
  }
  const { placed } = compare({ answers, platforms: data.platforms, contested: new Set(data.contested) });
  const fall = placed.filter(({ verdict }) => verdict === 'falls-out');
  const stay = placed.filter(({ verdict }) => verdict !== 'falls-out');
  const card = (fit: Placed) => cardOf(fit, data);
  return [
    stay.length > 0
      ? element('ul', { class: 'choice-fits', role: 'list' }, ...stay.map(card))
      : element('p', {}, 'Geen enkel platform geeft je alles wat je zeker wil. Vraag wat wel kan.'),
    ...(fall.length > 0
      ? [
          element(
            'details',
            {},
            element('summary', {}, `Deze missen iets wat je zeker wil (${fall.length})`),
            element('ul', { class: 'choice-fits', role: 'list' }, ...fall.map(card)),
          ),
        ]
      : []),
  ];
}

function cardOf(fit: Placed, { platforms, labels }: YoungData): HTMLElement {
  const platform = platforms.find(({ id }) => id === fit.platform);
  const all = [...fit.knockOuts, ...fit.wishes];
  const line = (start: string, values: readonly Value[]) => lineOf(start, all, values, labels);
  return element(
    'li',
    { class: 'card card--plain choice-fit', 'data-platform': fit.platform, 'data-verdict': fit.verdict },
    element(
      'h3',
      {},
      element('a', { href: `/nl/platformen/${fit.platform}/` }, platform?.name ?? fit.platform),
    ),
    line('● Dit kan: ', ['yes']),
    line('◐ Dit kan een beetje: ', ['partial']),
    line('○ Dit kan niet: ', ['no']),
    line('? Dit weten we niet. Vraag het: ', ['unknown', 'contradiction']),
    fit.warnings.length > 0 && element('p', { class: 'choice-fit__warning' }, warningOf(fit.warnings)),
    platform?.warning !== undefined && element('p', { class: 'choice-fit__warning' }, platform.warning),
  );
}

function lineOf(
  start: string,
  all: readonly Answered[],
  values: readonly Value[],
  labels: Readonly<Record<string, string>>,
): HTMLElement | undefined {
  const those = all
    .filter(({ value }) => values.includes(value))
    .map(({ feature }) => labels[feature] ?? feature);
  return those.length > 0 ? element('p', {}, `${start}${those.join(', ')}.`) : undefined;
}

function warningOf([warning]: readonly Answered[]): string {
  return warning?.value === 'yes'
    ? 'Let op. Hulpverleners kunnen er praten zonder dat jij het ziet.'
    : 'Let op. Misschien kunnen hulpverleners er praten zonder dat jij het ziet. Vraag het na.';
}
