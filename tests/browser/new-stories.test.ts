import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Edition, Leaf, Summary } from '../../src/core/edition/edition.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, scrolled } from './keyboard.ts';
import { closeBrowser, hasBrowser, openReader } from './reader.ts';
import { dam } from './sample.ts';

const news: Summary = {
  slug: 'feri-damar-berlayar-lagi',
  headline: 'Feri Damar Berlayar Lagi Mulai Senin',
  inLanguage: 'id',
  dateImported: '2025-11-22T00:00:00Z',
  datePublished: '2025-11-22T06:00:00+07:00',
  quotes: 0,
  minutes: 1,
  revision: 'baru',
};

/** What the article has beside its summary. */
const nothingMore = { quotes: [], author: [], keywords: [], body: [], people: [], related: [] };

afterAll(closeBrowser);

describe.runIf(hasBrowser)('new stories', () => {
  it('are announced when the reader comes back to the window, and shown when asked for', async () => {
    const { page, complaints } = await openReader('/');
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
    const button = page.getByRole('button', { name: words.front.newStories(1) });
    await comeBack(page);
    expect(await button.count()).toBe(0);

    await publish(page);
    await page.evaluate(() => scrollTo(0, 900));
    await comeBack(page);
    await button.waitFor();
    const link = page.getByRole('link', { name: news.headline });
    expect(await link.count()).toBe(0);
    expect(await scrolled(page)).toBe(900);

    await press(button);
    await link.waitFor();
    expect(await hasFocus(page.locator('main h1'))).toBe(true);
    expect(await scrolled(page)).toBe(0);
    await eventually(() => button.count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

/** The window is seen again, as after another tab. */
async function comeBack(page: Page): Promise<void> {
  const asked = page.waitForResponse('**/edition/edition.json*');
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    window.dispatchEvent(new Event('focus'));
  });
  await asked;
}

/** From now on the server has an edition with one story more. */
async function publish(page: Page): Promise<void> {
  await page.route('**/edition/edition.json*', async (route) => {
    const edition: Edition = await (await route.fetch()).json();
    const json = { ...edition, revision: 'baru', articles: edition.articles + 1 };
    await route.fulfill({ json });
  });
  await page.route('**/edition/leaves/*?v=baru', async (route) => {
    const leaf: Leaf = await (await route.fetch()).json();
    await route.fulfill({ json: { ...leaf, summaries: [news, ...leaf.summaries] } });
  });
  // A link in view has its article fetched.
  await page.route(`**/edition/articles/${news.slug}.json*`, (route) =>
    route.fulfill({ json: { ...news, ...nothingMore } }),
  );
}
