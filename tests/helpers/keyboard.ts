import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** More stops than any page has before what somebody wants. */
export const MOST_STOPS = 500;

type Stop = { name: string; isMarked: boolean; isInSight: boolean } | null;

/** Where the keyboard is now, and whether one can see that; null when it is on nothing. */
export function stopOf(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const stop = document.activeElement;
    if (!(stop instanceof HTMLElement) || stop === document.body) return null;
    const isOutlined = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A card or label shows the focus of the link or control in it.
    const isMarked = [stop, stop.closest('.card'), stop.closest('label')].some(isOutlined);
    const seen = stop.closest('label') ?? stop;
    const box = seen.getBoundingClientRect();
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap(x =>
      [0.2, 0.5, 0.8].map(y => [box.left + box.width * x, box.top + box.height * y] as const),
    );
    // Nothing that floats over the page may cover all of it (WCAG 2.4.11).
    const isInSight = points.some(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return top !== null && (seen.contains(top) || top.contains(seen));
    });
    const name = `${stop.tagName.toLowerCase()} ${stop.getAttribute('aria-label') ?? stop.textContent}`;
    return { name: name.replaceAll(/\s+/g, ' ').trim().slice(0, 60), isMarked, isInSight };
  });
}

/** One more stop; it must show itself. */
export async function tab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop> {
  await page.keyboard.press(key);
  let stop: Stop = null;
  // A browser scrolls to a stop with its next picture, not at once.
  await expect
    .poll(
      async () => {
        stop = await stopOf(page);
        return stop ?? { isMarked: true, isInSight: true };
      },
      { timeout: 3_000 },
    )
    .toMatchObject({ isMarked: true, isInSight: true });
  return stop;
}

/** Whether this is where the keyboard is. */
export const hasKeyboard = (target: Locator): Promise<boolean> =>
  target.evaluate(element => element === document.activeElement);

/** Presses Tab until this has the keyboard. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    await tab(page);
    if (await hasKeyboard(target)) return;
  }
  throw new Error(`Tab never came to ${target}.`);
}

/** Presses Tab until this has the keyboard, and then a key: Enter, unless said otherwise. */
export async function tabAndPress(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Chooses in a group of radio buttons as one does: Tab to the group, arrows in it. */
export async function chooseWithArrows(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < MOST_STOPS && !(await wanted.isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
  }
  expect(await wanted.isChecked()).toBe(true);
}
