import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { press } from './keyboard.ts';
import { kindsOfPage, show } from './pages.ts';
import { closeBrowser, hasBrowser, newPage, newLastingVisitor, visit } from './reader.ts';
import type { Reader } from './reader.ts';
import { dam } from './sample.ts';
import { sideways } from './sideways.ts';
import { faultsInThemes } from './themes.ts';

afterAll(closeBrowser);

/** The whole matrix of pages, languages, themes and widths is that of `npm run test:access`. */
describe.runIf(hasBrowser)('every page on a phone', () => {
  const height = 900;
  let reader: Reader;

  beforeAll(async () => {
    reader = await newPage(await newLastingVisitor({ width: 360, height }));
    await saveAnArticle(reader.page);
  });

  it.each(kindsOfPage)(
    'is sound, and fits the narrowest one, also in large letters: %s',
    async (kind) => {
      const { page, complaints } = reader;
      await show(page, kind);
      expect(await faultsInThemes(page, ['light', 'dark'])).toEqual([]);
      await page.setViewportSize({ width: 320, height });
      expect(await sideways(page)).toEqual([]);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await sideways(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height });
      expect(complaints).toEqual([]);
    },
  );

  it.each([paths.people(), paths.person('ratna-wulandari'), dam.address])(
    'breaks words that are longer than a line: %s',
    async (address) => {
      const { page } = reader;
      await visit(page, address);
      const links = page.getByRole('main').getByRole('link');
      await links.evaluateAll((all) => {
        for (const link of all) link.textContent = 'pertanggungjawaban'.repeat(5);
      });
      expect(await sideways(page)).toEqual([]);
    },
  );
});

/** So that the saved page has something to show. */
async function saveAnArticle(page: Page): Promise<void> {
  await visit(page, dam.address);
  await press(page.getByRole('button', { name: words.article.save, exact: true }));
}
