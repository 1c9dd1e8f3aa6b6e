import { getCollection } from 'astro:content';
import { audiences, themes } from '../themes.ts';
import { addressOfPage } from './addresses.ts';
import { choosingTools } from './choosing-tools.ts';
import { addressOfNews } from './news.ts';
import { addressOfRole } from './role.ts';
import { addressOfStory } from './story.ts';

/**
 * What each Dutch page is called, by its address: the title of a text, the name of a service, the label of a theme.
 * A page that has none of these is not in it.
 */
export async function titlesByAddress(): Promise<ReadonlyMap<string, string>> {
  const [pages, guides, organisations, services, words, platforms, roles, news, stories] = await Promise.all([
    getCollection('paginas'),
    getCollection('gids'),
    getCollection('organisaties'),
    getCollection('diensten'),
    getCollection('woorden'),
    getCollection('platformen'),
    getCollection('rollen'),
    getCollection('nieuws'),
    getCollection('verhalen'),
  ]);
  return new Map([
    ...[...Object.values(themes), ...Object.values(audiences)].map(
      ({ href, label }) => [href, label] as const,
    ),
    ...Object.values(choosingTools).map(({ href, title }) => [href, title] as const),
    ...pages.map(({ id, data }) => [addressOfPage(id), data.title] as const),
    ...guides.map(({ id, data }) => [`/nl/gids/${id}/`, data.title] as const),
    ...organisations.map(({ id, data }) => [`/nl/gids/${id}/`, data.name] as const),
    ...services.map(
      ({ id, data }) =>
        [`/nl/hulp/${id}/`, data.fullName ? `${data.name}: ${data.fullName}` : data.name] as const,
    ),
    ...words.map(({ id, data }) => [`/nl/woorden/${id}/`, `${data.term}: wat is dat?`] as const),
    ...news.map(({ id, data }) => [addressOfNews(id), data.title] as const),
    ...stories.map(({ id, data }) => [addressOfStory(id), data.title] as const),
    ...roles.map(({ id, data }) => [addressOfRole(id), `${data.name}: wie is dat?`] as const),
    ...platforms.map(({ id, data }) => [`/nl/platformen/${id}/`, data.name] as const),
    ...platforms.map(({ id, data }) => [`/nl/platformen/${id}/alles/`, `${data.name}: alle feiten`] as const),
  ]);
}
