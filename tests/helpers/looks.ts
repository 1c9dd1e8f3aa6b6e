import type { Page } from 'playwright-core';
import { accessibilityProblems, LAPTOP, PHONE, scrollsSideways } from './browser.ts';

/** The four looks that a person can choose from (src/styles/tokens.css). */
const LOOKS = ['zon', 'maan', 'zee', 'contrast'] as const;

/** The narrowest width on which everything must fit: also a laptop at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 640 };

const SIZES = [NARROW, LAPTOP];

type Clothes = { look?: string; letters?: 'groot' };

async function dress(page: Page, clothes: Clothes): Promise<void> {
  await page.evaluate(({ look, letters }) => {
    const { dataset } = document.documentElement;
    if (look === undefined) delete dataset['look'];
    else dataset['look'] = look;
    if (letters === undefined) delete dataset['letters'];
    else dataset['letters'] = letters;
  }, clothes);
}

/**
 * Looks at the page as it is now, with every eye: each look and the bigger letters, on the narrowest screen and on a
 * laptop. Leaves the page on a phone in the look that it came in.
 *
 * @returns one line for each problem, with the width and the look; empty when all is well
 */
export async function problemsInEveryLook(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const clothes: Clothes[] = [...LOOKS.map(look => ({ look })), { letters: 'groot' }];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const worn of clothes) {
      await dress(page, worn);
      const seenAs = `${size.width} px, ${worn.look ?? 'grotere letters'}`;
      const found = await accessibilityProblems(page);
      if (await scrollsSideways(page)) found.push('the page scrolls sideways');
      problems.push(...found.map(problem => `${seenAs}: ${problem}`));
    }
  }
  await dress(page, {});
  await page.setViewportSize(PHONE);
  return problems;
}
