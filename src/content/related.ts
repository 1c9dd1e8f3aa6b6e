import { getCollection } from 'astro:content';
import { toCheckMark } from '../markdown/to-check.ts';
import { themes } from '../themes.ts';
import { cardsOf } from './cards.ts';
import { choosingCards } from './choosing-tools.ts';
import { guideCards } from './guides.ts';
import { oncePerBuild } from './once.ts';
import { needsChecking } from './service.ts';

type CardFront = ReturnType<typeof cardsOf>[number];

/**
 * The cards that lie at these addresses, in the order of the addresses: pages, guides, services, words, platforms and the guides for choosing.
 * An address that holds no card (a list) gives none.
 */
export async function cardsAt(addresses: readonly string[]): Promise<CardFront[]> {
  const cards = await cardsByAddress();
  return addresses.flatMap(address => cards.get(address) ?? []);
}

const cardsByAddress = oncePerBuild(async () => new Map((await allCards()).map(card => [card.href, card])));

async function allCards(): Promise<CardFront[]> {
  const [pages, guides, services, words, platforms] = await Promise.all([
    getCollection('paginas'),
    getCollection('gids'),
    getCollection('diensten'),
    getCollection('woorden'),
    getCollection('platformen'),
  ]);
  return [
    ...cardsOf(pages),
    ...choosingCards,
    ...guideCards(guides),
    ...services.map(({ id, data: { name, summary, picto } }) => ({
      href: `/nl/hulp/${id}/`,
      title: name,
      text: needsChecking(summary.certainty) ? `${summary.text} ${toCheckMark}` : summary.text,
      picto,
      door: themes.hulp.door,
    })),
    ...words.map(({ id, data: { term, short, picto } }) => ({
      href: `/nl/woorden/${id}/`,
      title: term,
      text: short,
      picto,
      door: themes.woorden.door,
    })),
    ...platforms.map(({ id, data: { name, summary, picto } }) => ({
      href: `/nl/platformen/${id}/`,
      title: name,
      text: summary,
      picto,
      door: themes.platformen.door,
    })),
  ];
}
