import { type CollectionEntry, getCollection } from 'astro:content';
import { type ThemeId, themes } from '../themes.ts';
import { addressOfPage } from './addresses.ts';
import { inOrder } from './cards.ts';
import { addressOfEasy } from './easy.ts';
import { oncePerBuild } from './once.ts';
import { pageThemes } from './page.ts';

/** An easy version, and the page that it is the twin of. */
export interface EasyPage {
  entry: CollectionEntry<'makkelijk'>;
  address: string;
  /** The address, the short title and the picto of the page that says it all. */
  whole: { address: string; title: string; picto: string };
  theme: ThemeId;
}

/** All easy versions: by theme, in each theme its own page first and then as their pages lie in the deck. */
export async function easyPages(): Promise<EasyPage[]> {
  const entries = new Map((await getCollection('makkelijk')).map(entry => [entry.id, entry]));
  const pages = inOrder(await getCollection('paginas'));
  const platforms = (await getCollection('platformen'))
    .map(({ id, data }) => ({ id: `platformen/${id}`, title: data.name, picto: data.picto }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'nl'));
  return [...pageThemes, 'platformen' as const].flatMap(theme => {
    const { label, picto } = themes[theme];
    const others = pages
      .filter(({ id, data }) => data.theme === theme && id !== theme)
      .map(({ id, data }) => ({ id, title: data.cardTitle, picto: data.pictos[0] ?? picto }));
    const below = theme === 'platformen' ? platforms : others;
    return [{ id: theme, title: label, picto }, ...below].flatMap(({ id, title, picto }) => {
      const entry = entries.get(id);
      const whole = { address: addressOfPage(id), title, picto };
      return entry ? [{ entry, address: addressOfEasy(id), whole, theme }] : [];
    });
  });
}

/** The address of the easy version of a page, if it has one. */
export async function easyAddressOf(pageId: string): Promise<string | undefined> {
  return (await easyIds()).has(pageId) ? addressOfEasy(pageId) : undefined;
}

const easyIds = oncePerBuild(async () => new Set((await getCollection('makkelijk')).map(({ id }) => id)));
