import { getCollection } from 'astro:content';
import { type ThemeId, themes } from '../themes.ts';
import { addressOfPage } from './addresses.ts';
import { inOrder } from './cards.ts';

/** One theme with a link to everything that is in it, in the order in which people look for it. */
export interface Topic {
  id: ThemeId;
  label: string;
  href: string;
  links: { href: string; label: string }[];
}

/** All public topics of the site: what people choose from when they don't search. */
export async function allTopics(): Promise<Topic[]> {
  const links = await linksByTheme();
  return (Object.keys(themes) as ThemeId[]).map(id => ({
    id,
    label: themes[id].label,
    href: themes[id].href,
    links: links[id],
  }));
}

async function linksByTheme(): Promise<Record<ThemeId, Topic['links']>> {
  const services = await getCollection('diensten');
  const platforms = await getCollection('platformen');
  const words = await getCollection('woorden');
  const guides = await getCollection('gids');
  return {
    rechten: await pagesOf('rechten'),
    dossier: await pagesOf('dossier'),
    achttien: await pagesOf('achttien'),
    wonen: await pagesOf('wonen'),
    online: await pagesOf('online'),
    jeugdhulp: [...(await pagesOf('jeugdhulp')), { href: '/nl/jeugdhulp/wie-is-wie/', label: 'Wie is wie' }],
    ouders: await pagesOf('ouders'),
    professionals: await pagesOf('professionals'),
    dringend: await pagesOf('dringend'),
    over: [
      ...(await pagesOf('over')),
      { href: '/nl/nieuws/', label: 'Nieuws' },
      { href: '/nl/verhalen/', label: 'Verhalen' },
    ],
    hulp: [
      { href: '/nl/hulp-zoeken/', label: 'Welke hulp past bij mij?' },
      ...byLabel(services.map(({ id, data }) => ({ href: `/nl/hulp/${id}/`, label: data.name }))),
    ],
    platformen: byLabel(
      platforms.map(({ id, data }) => ({ href: `/nl/platformen/${id}/`, label: data.name })),
    ),
    woorden: byLabel(words.map(({ id, data }) => ({ href: `/nl/woorden/${id}/`, label: data.term }))),
    gids: byLabel(guides.map(({ id, data }) => ({ href: `/nl/gids/${id}/`, label: data.cardTitle }))),
  };
}

async function pagesOf(theme: ThemeId): Promise<Topic['links']> {
  const pages = await getCollection('paginas', ({ data }) => data.theme === theme);
  return inOrder(pages)
    .map(({ id, data }) => ({ href: addressOfPage(id), label: data.cardTitle }))
    .filter(({ href }) => href !== themes[theme].href);
}

function byLabel(links: Topic['links']): Topic['links'] {
  return links.toSorted((one, other) => one.label.localeCompare(other.label, 'nl'));
}
