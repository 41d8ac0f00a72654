import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { deviceWords } from '../../src/web/words/device-words.ts';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { muteWords } from '../../src/web/words/mute-words.ts';
import { readingWords } from '../../src/web/words/reading-words.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, scrolled, tabTo } from './keyboard.ts';
import { closeBrowser, hasBrowser, newPage, newVisitor, openReader, visit } from './reader.ts';
import { dam } from './sample.ts';

const { history, filters } = deviceWords.id;

afterAll(closeBrowser);

describe.runIf(hasBrowser)('an article that is left half-way, by keyboard', () => {
  it('is gone on with from the front page, after a new start, and is in the history', async () => {
    const context = await newVisitor({ width: 360, height: 740 });
    const { page, complaints } = await newPage(context);
    await page.addInitScript(observeShifts);
    await visit(page, dam.address);
    const meter = page.getByRole('meter', { name: readingWords.id.progress });
    await meter.waitFor();
    const reached = page.locator('[data-body] > p').nth(6);
    await reached.evaluate((block) => scrollTo(0, scrollY + block.getBoundingClientRect().top - 80));
    const place = await scrolled(page);
    await eventually(() => meter.getAttribute('aria-valuenow')).not.toBe('0');
    await eventually(() => placeKept(page)).toBeGreaterThan(0);

    // Coming back from another page of the reader.
    await tabTo(page.getByRole('link', { name: words.shell.latest }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const read = page.getByRole('main').getByRole('link', { name: dam.headline, exact: true });
    await eventually(() => read.getAttribute('aria-description')).toBe(readingWords.id.read);
    const offer = page.getByRole('complementary', { name: readingWords.id.continue });
    await press(offer.getByRole('link'));
    await eventually(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(3);
    await eventually(() => hasFocus(reached)).toBe(true);

    // A new start, on a wider screen: the same paragraph, at another place of the page.
    await page.setViewportSize({ width: 1280, height: 740 });
    await visit(page, dam.address);
    await eventually(() => reached.evaluate((block) => block.getBoundingClientRect().top)).toBeCloseTo(80, -1);

    // The history has it, until it is removed, which can be undone.
    await visit(page, paths.history());
    await press(page.getByRole('button', { name: history.removeOf(dam.headline) }));
    const undo = page.getByRole('button', { name: history.undoOf(dam.headline) });
    await eventually(() => hasFocus(undo)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(history.restored(dam.headline)).waitFor();
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is not gone on with where its address names a quote', async () => {
    const { page } = await openReader('/', { language: 'en' });
    await visit(page, dam.address);
    await page.getByRole('meter').waitFor();
    await page.keyboard.press('End');
    await page.getByRole('main').locator('[data-body] > p').nth(3).scrollIntoViewIfNeeded();
  });
});

declare global {
  /** What has moved on the page, and by how much. */
  var shifts: string[];
}

/** Runs in the page, before anything of it. */
function observeShifts(): void {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifts.push(JSON.stringify(entry));
  }).observe({ type: 'layout-shift', buffered: true });
}

/** How much of the article is noted as read. */
function placeKept(page: Page): Promise<number> {
  return page.evaluate(
    (slug) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kutip-history');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('visits').objectStore('visits').get(slug);
          asked.onsuccess = () => resolve(asked.result?.place?.block ?? 0);
        };
      }),
    dam.slug,
  );
}
