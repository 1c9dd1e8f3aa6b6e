import type { Answers } from '../choosing/answers.ts';
import { compare, type Outcome, type Placed } from '../choosing/compare.ts';
import { type Answered, type Fit, toAsk } from '../choosing/fit.ts';
import { leaders, sensitivity } from '../choosing/sensitivity.ts';
import type { Value } from '../choosing/value.ts';
import { bars } from './bars.ts';
import type { ChoiceData, ShownPlatform } from './data.ts';
import { element } from './element.ts';
import * as words from './words.ts';

/** Where a platform and its facts stand. */
const addressOf = (platform: string) => `/nl/platformen/${platform}/`;

/** More than these are folded: nobody reads forty of them. */
const MOST_EFFECTS = 6;

/** What comes out, as a page shows it. */
export function outcomeOf(data: ChoiceData, answers: Answers): HTMLElement[] {
  const question = { answers, platforms: data.platforms, contested: new Set(data.contested) };
  const outcome = compare(question);
  const [one] = outcome.placed;
  if (!one || one.knockOuts.length + one.wishes.length === 0) {
    return [element('p', {}, 'Er is nog niets gekozen. Zet in stap 3 wat jullie nodig hebben.')];
  }
  const show = new Show(data);
  const drawn = bars(outcome.placed, show.platformName);
  return [
    element('p', { class: 'choice-first' }, words.leadersInWords(leaders(outcome).map(show.inFull))),
    ...(drawn ? [drawn] : []),
    element('h3', {}, 'Per platform'),
    element('ol', { class: 'choice-fits', role: 'list' }, ...outcome.placed.map(show.placed)),
    element('h3', {}, 'Wat zou dit veranderen?'),
    show.effects(sensitivity(question)),
    ...show.unscreened(outcome),
  ];
}

/** What to ask each vendor: everything that a platform has not certainly. */
export function questionsFor(fit: Fit): Answered[] {
  return [...fit.knockOuts.filter(({ value }) => value !== 'yes'), ...toAsk({ ...fit, knockOuts: [] })];
}

class Show {
  readonly #data: ChoiceData;
  readonly #platforms: ReadonlyMap<string, ShownPlatform>;

  constructor(data: ChoiceData) {
    this.#data = data;
    this.#platforms = new Map(data.platforms.map(platform => [platform.id, platform]));
  }

  readonly featureName = (feature: string): string => this.#data.labels[feature] ?? feature;
  readonly platformName = (platform: string): string => this.#platforms.get(platform)?.name ?? platform;

  /** Its name, and what must never be left out where it stands first. */
  readonly inFull = (platform: string): string => {
    const isInOrder = (this.#platforms.get(platform)?.notInOrder ?? []).length === 0;
    return words.nameInFull(this.platformName(platform), isInOrder);
  };

  readonly placed = (fit: Placed): HTMLElement => {
    const platform = this.#platforms.get(fit.platform);
    const notInOrder = platform?.notInOrder ?? [];
    return element(
      'li',
      { class: 'card card--plain choice-fit', 'data-verdict': fit.verdict, 'data-platform': fit.platform },
      element(
        'h4',
        {},
        element('span', { class: 'choice-fit__place' }, `Plaats ${fit.place}:`),
        ' ',
        element('a', { href: addressOf(fit.platform) }, this.platformName(fit.platform)),
      ),
      element(
        'p',
        { class: 'choice-fit__verdict' },
        words.verdictInWords(fit.verdict, notInOrder.length === 0),
      ),
      platform?.warning !== undefined && element('p', { class: 'choice-fit__warning' }, platform.warning),
      notInOrder.length > 0 && element('p', {}, `Niet in orde in 2022: ${words.inList(notInOrder)}.`),
      element('p', {}, words.becauseOf(fit, this.featureName)),
      element('p', {}, words.wishesInWords(fit)),
      element(
        'p',
        {},
        `${words.surenessInWords(fit.sureness, toAsk(fit).length)} ${words.placesInWords(fit.places)}`,
      ),
      fit.tiedWith.length > 0 &&
        element('p', {}, `Staat gelijk met ${words.inList(fit.tiedWith.map(this.platformName))}.`),
      ...fit.warnings.map(warning => this.#warning(warning)),
      platform?.inFlanders !== undefined && element('p', {}, `In Vlaanderen: ${platform.inFlanders}`),
      this.#why(fit),
    );
  };

  #warning({ feature, value }: Answered): HTMLElement {
    const shown = value === 'contradiction' ? 'het rapport spreekt zichzelf tegen' : words.states[value].word;
    return element(
      'p',
      { class: 'choice-fit__warning' },
      `Let op. ${this.featureName(feature)}: ${shown}. Dat willen jullie liever niet.`,
    );
  }

  /** Every answer, with what there is to say about it. */
  #why(fit: Fit): HTMLElement {
    return element(
      'details',
      {},
      element('summary', {}, 'Waarom? Alles op een rij'),
      element(
        'ul',
        { class: 'choice-why', role: 'list' },
        ...[...fit.knockOuts, ...fit.wishes].map(answered => this.#answered(fit.platform, answered)),
      ),
      element('p', { class: 'small soft' }, 'Stand van december 2021 en januari 2022.'),
    );
  }

  #answered(id: string, { feature, value, weight }: Answered): HTMLElement {
    const platform = this.#platforms.get(id);
    const note = platform?.notes[feature];
    const readings = platform?.readings[feature] ?? [];
    return element(
      'li',
      { 'data-value': value },
      element('strong', {}, this.featureName(feature)),
      `${weight === undefined ? ' (moet)' : ''}: `,
      stateOf(value),
      note !== undefined && ` ${note}`,
      ...readings.map(reading => element('span', { class: 'choice-why__reading' }, reading)),
      this.#data.contested.includes(feature) &&
        element('span', { class: 'choice-why__reading' }, words.objection),
    );
  }

  effects(effects: ReturnType<typeof sensitivity>): HTMLElement {
    if (effects.length === 0) {
      return element(
        'p',
        {},
        'Geen enkel antwoord verandert op zijn eentje wie bovenaan staat of wie afvalt.',
      );
    }
    const list = (some: typeof effects) =>
      element(
        'ul',
        {},
        ...some.map(effect => element('li', {}, words.effectInWords(effect, this.featureName, this.inFull))),
      );
    const others = effects.slice(MOST_EFFECTS);
    return element(
      'div',
      { class: 'choice-effects' },
      list(effects.slice(0, MOST_EFFECTS)),
      others.length > 0 &&
        element('details', {}, element('summary', {}, `Nog ${others.length} meer`), list(others)),
    );
  }

  unscreened({ unscreened }: Outcome): HTMLElement[] {
    if (unscreened.length === 0) return [];
    return [
      element('h3', {}, 'Niet gescreend'),
      element('p', {}, 'Deze platformen testte niemand. Ze krijgen geen plaats. Alles is hier na te vragen.'),
      element(
        'ul',
        {},
        ...unscreened.map(({ platform }) =>
          element('li', {}, element('a', { href: addressOf(platform) }, this.platformName(platform))),
        ),
      ),
    ];
  }
}

/** One of the five states: a shape and words, so that colour is never the only sign. */
export function stateOf(value: Value): HTMLElement {
  const { shape, word } = words.states[value];
  return element(
    'span',
    { class: 'choice-state', 'data-value': value },
    element('span', { 'aria-hidden': 'true' }, shape),
    ` ${word}.`,
  );
}
