import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Theme } from '../../src/web/data/preferences.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { accessibilityFaults, rulesOfColour } from './accessibility-faults.ts';
import { press } from './keyboard.ts';
import { kindsOfPage, show } from './pages.ts';
import { closeBrowser, hasBrowser, newPage, newVisitor, visit } from './reader.ts';
import type { Reader } from './reader.ts';
import { dam } from './sample.ts';

/** The first is checked by every rule, the others by those of colour. */
const themes: readonly Theme[] = ['light', 'dark', 'sepia'];

/** Pixels: WCAG 2.2, 1.4.10 asks that a page of this width needs no scrolling sideways. */
const NARROWEST = 320;

afterAll(closeBrowser);

describe.runIf(hasBrowser).each([360, 1280])('every page, %i pixels wide', (width) => {
  const height = 900;
  let reader: Reader;

  beforeAll(async () => {
    reader = await newPage(await newVisitor({ width, height }));
    await saveAnArticle(reader.page);
  });

  it.each(kindsOfPage)(
    'is sound in every theme, and fits the narrowest phone: %s',
    async (kind) => {
      const { page, complaints } = reader;
      await show(page, kind);
      for (const theme of themes) {
        await setTheme(page, theme);
        const rules = theme === themes[0] ? undefined : rulesOfColour;
        expect({ theme, faults: await accessibilityFaults(page, rules) }).toEqual({
          theme,
          faults: [],
        });
      }
      expect(await overflow(page)).toEqual([]);
      await page.setViewportSize({ width: NARROWEST, height });
      expect(await overflow(page)).toEqual([]);
      await page.setViewportSize({ width, height });
      expect(complaints).toEqual([]);
    },
  );
});

/** So that the saved page has something to show. */
async function saveAnArticle(page: Page): Promise<void> {
  await visit(page, dam.address);
  await press(page.getByRole('button', { name: words.article.save, exact: true }));
}

/** As the display settings do it. */
async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.evaluate((chosen) => {
    document.documentElement.dataset['theme'] = chosen;
  }, theme);
  await page.waitForFunction(() => document.getAnimations().length === 0);
}

/** What makes the page scroll sideways; empty when it does not. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [`${scrollWidth} pixels`, ...wide.map((element) => element.outerHTML.slice(0, 100))];
  });
}
