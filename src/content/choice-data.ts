import type { CollectionEntry } from 'astro:content';
import type { ChoiceData, ShownPlatform } from '../choice/data.ts';
import type { YoungData } from '../choice/young.ts';
import type { ChoiceGuide } from './choice-guide.ts';
import { type FeatureCell, stateOf } from './platform.ts';
import { readPlatformFeatures } from './platform-features.ts';

/** The questions of the technical screening that decide whether a platform could be used in Flanders. */
const screened = {
  technical: 'de techniek',
  privacyInformation: 'de uitleg over privacy',
  sensitiveData: 'de zorg voor gevoelige gegevens',
  connection: 'de verbinding',
  servers: 'de servers',
} as const;

/** Features that count for nothing until somebody says knowingly that they are wanted (docs/decisions/0018-choosing.md). */
const contested = ['professionalsOnly'] as const;

/** Features about Flanders at the time are told with each platform, and are not weighed. */
const notWeighed: ReadonlySet<string> = new Set(['usedInFlanders', 'flandersReady', ...contested]);

/** Everything that the guides know about platforms, for their pages. No percentage and no score goes along. */
export function choiceDataOf(
  platforms: readonly CollectionEntry<'platformen'>[],
  { needs }: ChoiceGuide['organisation'],
): ChoiceData {
  const features = readPlatformFeatures(process.cwd()).flatMap(group => group.features);
  return {
    platforms: platforms.map(shown).toSorted((one, other) => one.name.localeCompare(other.name, 'nl')),
    labels: Object.fromEntries(features.map(({ id, label }) => [id, label])),
    asks: Object.fromEntries(features.map(({ id, asks }) => [id, asks])),
    contested,
    proposals: Object.fromEntries(
      needs.flatMap(({ id, options }) =>
        options.map(({ id: value, label: _, ...proposal }) => [`${id}=${value}`, proposal]),
      ),
    ),
    survey: Object.fromEntries(
      features
        .filter(({ id }) => !notWeighed.has(id))
        .flatMap(({ id, survey }) => (survey ? [[id, survey[0]]] : [])),
    ),
  };
}

/** Only what the guide for youngsters and families asks about: the page stays light on a phone. */
export function youngDataOf(
  platforms: readonly CollectionEntry<'platformen'>[],
  guide: ChoiceGuide,
): YoungData {
  const all = choiceDataOf(platforms, guide.organisation);
  const features = new Set<string>(
    guide.young.flatMap(question =>
      'feature' in question ? [question.feature, ...(question.also ?? [])] : [question.contested],
    ),
  );
  const asked = <Told>(told: Readonly<Record<string, Told>>): Record<string, Told> =>
    Object.fromEntries(Object.entries(told).filter(([feature]) => features.has(feature)));
  return {
    platforms: all.platforms.map(({ inFlanders: _, values, ...platform }) => ({
      ...platform,
      values: asked(values),
      notes: {},
      readings: {},
    })),
    labels: asked(all.labels),
    contested: all.contested,
    questions: guide.young.map(({ picto: _, question: __, ...question }) => question),
  };
}

/** The features that an organisation can weigh, by group. */
export function weighedFeatures() {
  return readPlatformFeatures(process.cwd())
    .map(({ title, features }) => ({ title, features: features.filter(({ id }) => !notWeighed.has(id)) }))
    .filter(({ features }) => features.length > 0);
}

function shown({ id, data }: CollectionEntry<'platformen'>): ShownPlatform {
  if (!data.screened) {
    const ended = data.endAnnounced !== undefined;
    return {
      id,
      name: data.name,
      screened: false,
      ended,
      values: {},
      notes: {},
      readings: {},
      notInOrder: [],
    };
  }
  const cells = Object.entries(data.features);
  const of = <Told>(told: (cell: FeatureCell) => Told | undefined) =>
    Object.fromEntries(
      cells.flatMap(([feature, cell]) => {
        const value = told(cell);
        return value === undefined ? [] : [[feature, value]];
      }),
    );
  return {
    id,
    name: data.name,
    screened: true,
    ended: false,
    values: of(cell => (stateOf(cell) === 'unknown' ? undefined : stateOf(cell))),
    notes: of(({ note }) => note),
    readings: of(({ readings }) => readings),
    notInOrder:
      data.criteria.deployableInFlanders === 'yes'
        ? []
        : Object.entries(screened).flatMap(([criterion, label]) =>
            data.criteria[criterion as keyof typeof screened] === 'no' ? [label] : [],
          ),
    warning: data.warning,
    inFlanders: data.inFlanders,
  };
}
