import {
  controlHolders,
  countries,
  type FeatureState,
  featureStates,
  priceModels,
  purposes,
  type ScreenedPlatform,
  stateOf,
} from '../content/platform.ts';
import { answerWords, type CriterionGroup } from '../content/platform-criteria.ts';
import type { FeatureGroup } from '../content/platform-features.ts';

/** A screened platform with its id. */
export interface NamedPlatform {
  id: string;
  data: ScreenedPlatform;
}

/** What the research says of one platform on one row. */
export interface FactCell {
  text: string;
  /** Only for a feature. */
  state?: FeatureState;
  note?: string;
  /** Both readings, where the report contradicts itself. */
  readings?: readonly string[];
}

/** One fact about all platforms, in the order in which they were given. */
export interface FactRow {
  id: string;
  label: string;
  means: string;
  cells: FactCell[];
}

export interface FactGroup {
  title: string;
  rows: FactRow[];
}

/**
 * Everything that is known of these platforms, as rows: who decides first, then the 64 features, the words on quality and the
 * 36 criteria with values. Nothing is left out and nothing is ordered by a score.
 */
export function factsOf(
  platforms: readonly NamedPlatform[],
  { features, criteria }: { features: readonly FeatureGroup[]; criteria: readonly CriterionGroup[] },
): FactGroup[] {
  return [
    basicsOf(platforms),
    ...features.map(group => featuresOf(platforms, group)),
    ...judged(platforms, criteria),
  ];
}

function basicsOf(platforms: readonly NamedPlatform[]): FactGroup {
  const row = (id: string, label: string, tell: (platform: ScreenedPlatform) => string): FactRow => ({
    id,
    label,
    means: '',
    cells: platforms.map(({ data }) => ({ text: tell(data) })),
  });
  return {
    title: 'Eerst dit',
    rows: [
      row('control', 'Wie beslist hier?', ({ control }) => controlHolders[control.holder]),
      row('price', 'Prijs', ({ price }) => priceModels[price.model]),
      row('account', 'Hoe kom je erin?', ({ account }) => account),
      row('made-for', 'Gemaakt voor', ({ madeFor }) => purposes[madeFor]),
      row('country', 'Land', ({ country }) => countries[country]),
      row('listed', 'In de lijst van 2024', ({ listedIn2024 }) => (listedIn2024 ? 'ja' : 'nee')),
    ],
  };
}

function featuresOf(platforms: readonly NamedPlatform[], { title, features }: FeatureGroup): FactGroup {
  return {
    title,
    rows: features.map(({ id, label, means }) => ({
      id,
      label,
      means,
      cells: platforms.map(({ data }) => {
        const cell = data.features[id];
        const state = stateOf(cell);
        return {
          text: featureStates[state],
          state,
          ...(cell.note ? { note: cell.note } : {}),
          ...(cell.readings ? { readings: cell.readings } : {}),
        };
      }),
    })),
  };
}

function judged(platforms: readonly NamedPlatform[], groups: readonly CriterionGroup[]): FactGroup[] {
  return groups
    .map(({ title, criteria }) => ({
      title,
      rows: criteria
        .filter(({ kind }) => kind !== 'none')
        .map(({ id, label, asks }) => ({
          id,
          label,
          means: asks,
          cells: platforms.map(({ data }) => ({ text: saidOf(data, id) })),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * What the screening said of one criterion, in words: an answer, a percentage, or a word of the report between quotation marks.
 *
 * @param id of a criterion of any kind; for one without a value: that no word was found
 */
export function saidOf({ criteria, quality }: ScreenedPlatform, id: string): string {
  const answer = Object.entries(criteria).find(([name]) => name === id)?.[1];
  if (typeof answer === 'number') return `${answer} %`;
  if (answer) return answerWords[answer];
  const found = Object.entries(quality).find(([name]) => name === id)?.[1];
  return found ? `“${found.word}”${found.uncertain ? ' (onzeker)' : ''}` : 'geen woord gevonden';
}
