import type { Locator, Page } from 'playwright-core';

/** More stops than any page has between its beginning and what a reader looks for. */
const MOST_STOPS = 300;

/** Presses Tab until something has the focus, as one does who has no pointer; fails where that never happens. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const { keyboard } = target.page();
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${key} never reaches ${String(target)}`);
}

/** Tabs to a link or button and presses it. */
export async function press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** Whether the focus is on exactly this. */
export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Whether what has the focus is inside this. */
export function holdsFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.contains(document.activeElement));
}

/** Whether the top of the focused element is in view, and not on the page as a whole. */
export function isFocusInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return false;
    const { top, bottom } = focused.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

/** How far down the page is scrolled, in CSS pixels. */
export function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}
