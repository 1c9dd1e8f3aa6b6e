import { asService } from '../database/transaction.ts';
import type { House } from '../house.ts';
import { CLARITIES, type Clarity, type PageFeedback } from './contract.ts';
import { drawerOf } from './drawer.ts';
import { countByPage, listTexts, removeOldTexts } from './store.ts';

/** A text goes after so many days; the counts stay. */
const TEXT_DAYS = 90;

/** What people said, by page, the page with most trouble first. Old texts are removed before anybody reads. */
export async function readFeedback(house: House): Promise<PageFeedback[]> {
  await sweepFeedback(house);
  const { counts, texts } = await asService(house.database, 'kaart_moderator', async tx => ({
    counts: await countByPage(tx),
    texts: await listTexts(tx),
  }));
  const drawer = await drawerOf(house);
  const pages = [...new Set(counts.map(({ page }) => page))].map((page): PageFeedback => {
    const here = counts.filter(row => row.page === page);
    const countOf = (clarity: Clarity | null) => here.find(row => row.clarity === clarity)?.count ?? 0;
    return {
      page,
      clarity: Object.fromEntries(CLARITIES.map(one => [one, countOf(one)])) as Record<Clarity, number>,
      mistakes: countOf(null),
      texts: texts
        .filter(text => text.page === page)
        .map(({ id, day, clarity, sealed }) => ({ day, clarity, text: drawer.open(id, sealed) })),
    };
  });
  return pages.toSorted((one, other) => trouble(other) - trouble(one));
}

const trouble = ({ clarity, mistakes }: PageFeedback): number => clarity.unclear + mistakes;

/** Removes the texts whose 90 days are over. @returns how many */
export function sweepFeedback({ database }: House): Promise<number> {
  return asService(database, 'kaart_moderator', tx => removeOldTexts(tx, TEXT_DAYS));
}
