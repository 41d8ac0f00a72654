import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually.ts';

/** More stops than any page has between its beginning and what a reader looks for. */
const MOST_STOPS = 300;
/** So many stops before what is looked for each is looked at: what was counted may be out by some. */
const LOOKED_AT = 4;

/** Presses Tab until something has the focus, as one does who has no pointer; fails where that never happens. */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor({ state: 'attached' });
  const { keyboard } = target.page();
  // Where the first stop is nobody knows beforehand: what had the focus may be gone.
  await keyboard.press(key);
  if (await hasFocus(target)) return;
  // Most of the way is gone without a look, since a look at each stop takes longer than the stop.
  const blind = (await target.evaluate(stopsBetween, key === 'Tab')) - LOOKED_AT;
  await Promise.all(Array.from({ length: Math.max(0, blind) }, () => keyboard.press(key)));
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await keyboard.press(key);
    if (await hasFocus(target)) return;
  }
  throw new Error(`${key} never reaches ${String(target)}`);
}

/** Runs in the page: about how many stops of the Tab key it is from what has the focus to the target, past an end too. */
function stopsBetween(target: Element, isForward: boolean): number {
  const from = document.activeElement;
  if (!from) return 0;
  const focusable =
    'a[href], button:enabled, input:enabled, select:enabled, summary, [tabindex="0"]';
  // Of radio buttons that belong together the chosen one is a stop, or where none is each of them.
  const chosen = new Set(
    [...document.querySelectorAll('[type=radio]:checked')].map((one) => one.getAttribute('name')),
  );
  const isPassed = (one: HTMLElement) =>
    one.matches('[type=radio]:not(:checked)') && chosen.has(one.getAttribute('name'));
  const stops = [
    ...(document.querySelector(':modal') ?? document).querySelectorAll<HTMLElement>(focusable),
  ].filter(
    (one) =>
      one.tabIndex === 0 &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('[inert]') &&
      !isPassed(one),
  );
  const placeOf = (element: Element) =>
    stops.filter((one) => element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING)
      .length;
  const way = isForward ? placeOf(target) - placeOf(from) : placeOf(from) - placeOf(target);
  return way > 0 ? way : way + stops.length;
}

/** Tabs to a link or button and presses it. */
export async function press(target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(target);
  await target.page().keyboard.press(key);
}

/** How long a shortcut is given, in ms: what it opens may have to come first, and pressed meanwhile it would close it. */
const PATIENCE = 1000;

/** Presses a shortcut until it shows something: a page knows its shortcuts a moment after it is there. */
export async function pressUntil(key: string, shown: Locator): Promise<void> {
  await eventually(async () => {
    await shown.page().keyboard.press(key);
    return shown.waitFor({ timeout: PATIENCE }).then(
      () => true,
      () => false,
    );
  }).toBe(true);
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
