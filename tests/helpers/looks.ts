import type { Page } from 'playwright-core';
import { choices } from '../../src/looks/choices.ts';
import { accessibilityProblems, LAPTOP, PHONE, RULES_OF_LOOKS, scrollsSideways } from './browser.ts';

/** The narrowest width on which everything must fit: also a laptop at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

const SIZES = [NARROW, LAPTOP];

type Clothes = Partial<Record<keyof typeof choices, string>>;

/** Each look, and letters twice as big in the letters that are easier to read. */
const WARDROBE: Record<string, Clothes> = {
  ...Object.fromEntries(choices.look.map(look => [look, { look }])),
  'very big, clear letters': { size: 'grootst', font: 'leesbaar' },
};

async function dress(page: Page, clothes: Clothes): Promise<void> {
  await page.evaluate(
    ([names, worn]) => {
      for (const name of names) {
        const value = worn[name];
        if (value === undefined) delete document.documentElement.dataset[name];
        else document.documentElement.dataset[name] = value;
      }
    },
    [Object.keys(choices), clothes as Record<string, string | undefined>] as const,
  );
}

/**
 * Looks at the page as it is now, with every eye: each look and the biggest letters, on the narrowest screen and on a
 * laptop. Leaves the page on a phone in the look that it came in.
 *
 * @returns one line for each problem, with the width and the look; empty when all is well
 */
export async function problemsInEveryLook(page: Page): Promise<string[]> {
  const problems: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const [place, [name, clothes]] of Object.entries(WARDROBE).entries()) {
      await dress(page, clothes);
      const seenAs = `${size.width} px, ${name}`;
      const found = await accessibilityProblems(page, place === 0 ? undefined : RULES_OF_LOOKS);
      if (await scrollsSideways(page)) found.push('the page scrolls sideways');
      problems.push(...found.map(problem => `${seenAs}: ${problem}`));
    }
  }
  await dress(page, {});
  await page.setViewportSize(PHONE);
  return problems;
}
