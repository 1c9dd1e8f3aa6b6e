import { type CollectionEntry, getCollection } from 'astro:content';
import { type FactGroup, factsOf, type NamedPlatform } from '../platforms/facts.ts';
import type { ScreenedPlatform } from './platform.ts';
import { readPlatformCriteria } from './platform-criteria.ts';
import { readPlatformFeatures } from './platform-features.ts';

/** All 14 platforms, in the order of their names. No score orders them. */
export async function platformsByName(): Promise<CollectionEntry<'platformen'>[]> {
  return (await getCollection('platformen')).toSorted((one, other) =>
    one.data.name.localeCompare(other.data.name, 'nl'),
  );
}

/** The nine that were screened, in the order of their names. */
export async function screenedPlatforms(): Promise<NamedPlatform[]> {
  return (await platformsByName()).flatMap(({ id, data }) =>
    data.screened ? [{ id, data: data satisfies ScreenedPlatform }] : [],
  );
}

/** Everything that is known of these platforms, as rows of a table. */
export function platformFacts(platforms: readonly NamedPlatform[]): FactGroup[] {
  const root = process.cwd();
  return factsOf(platforms, { features: readPlatformFeatures(root), criteria: readPlatformCriteria(root) });
}

/** The last day on which somebody looked at one of these platforms. */
export function lastChecked(platforms: readonly { data: { checkedOn: Date } }[]): Date {
  return new Date(Math.max(...platforms.map(({ data }) => data.checkedOn.getTime())));
}
