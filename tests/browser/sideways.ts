import type { Page } from 'playwright-core';

/** What makes the page scroll sideways, which WCAG 2.2, 1.4.10 forbids from 320 pixels on; empty when nothing does. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${scrollWidth} pixels`, ...wide.map((element) => element.outerHTML.slice(0, 100))];
  });
}
