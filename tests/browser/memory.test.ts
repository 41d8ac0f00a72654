import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { deviceWords } from '../../src/web/words/device-words.ts';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { muteWords } from '../../src/web/words/mute-words.ts';
import { readingWords } from '../../src/web/words/reading-words.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, tabTo } from './keyboard.ts';
import { closeBrowser, hasBrowser, newPage, newVisitor, openReader, visit } from './reader.ts';
import { dam } from './sample.ts';
import { servedDam } from './served-sample.ts';

const { history, filters } = deviceWords.id;

/** How long styles are on their way, in ms: longer than the code of what is muted. */
const LATE = 600;

afterAll(closeBrowser);

describe.runIf(hasBrowser)('an article that is left half-way, by keyboard', () => {
  it('is gone on with later, is marked as read, and stands in the history', async () => {
    const context = await newVisitor({ width: 360, height: 740 });
    const { page, complaints } = await newPage(context);
    await page.addInitScript(observeShifts);
    await visit(page, dam.address);
    const meter = page.getByRole('meter', { name: readingWords.id.progress });
    await meter.waitFor({ state: 'attached' });
    const reached = page.locator('[data-body] > p').nth(2);
    await reached.evaluate((block) => scrollBy(0, block.getBoundingClientRect().top - 80));
    await eventually(() => meter.getAttribute('aria-valuenow')).not.toBe('0');
    await eventually(() => blockKept(page)).toBeGreaterThan(0);

    // Coming back from another page of the reader. Backwards the Tab key would begin at the article's end, and read it.
    await press(page.getByRole('link', { name: words.shell.latest }));
    const read = page.getByRole('main').getByRole('link', { name: dam.headline, exact: true });
    await eventually(() => read.getAttribute('aria-description')).toBe(readingWords.id.read);
    const offer = page.getByRole('complementary', { name: readingWords.id.continue });
    await press(offer.getByRole('link'));
    await eventually(() => hasFocus(reached)).toBe(true);
    await eventually(() => isWhereItWas(reached)).toBe(true);

    // A new start, on another screen: the same paragraph, at another height of the page.
    await page.setViewportSize({ width: 500, height: 740 });
    await visit(page, dam.address);
    await eventually(() => hasFocus(reached)).toBe(true);
    expect(await isWhereItWas(reached)).toBe(true);

    // An address that names a quote leads to the quote.
    const quote = (await servedDam()).quotes[0]?.id ?? '';
    await visit(page, '/');
    await visit(page, paths.quote(dam.slug, quote));
    const button = page.locator(`[aria-describedby="k-${quote}"]`);
    await eventually(() => hasFocus(button)).toBe(true);

    await visit(page, paths.history());
    await press(page.getByRole('button', { name: history.removeOf(dam.headline) }));
    const undo = page.getByRole('button', { name: history.undoOf(dam.headline) });
    await eventually(() => hasFocus(undo)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(history.restored(dam.headline)).waitFor();
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('muted words, by keyboard', () => {
  it('hide stories in their places, so that nothing moves, and are counted', async () => {
    const { page, complaints } = await openReader(paths.filters());
    await page.addInitScript(observeShifts);
    const field = page.getByRole('textbox', { name: filters.words });
    await tabTo(field);
    await page.keyboard.type('bendungan-SELO!');
    await page.keyboard.press('Enter');
    await page.getByText(filters.added('bendungan-SELO!')).waitFor();

    await visit(page, '/');
    const main = page.getByRole('main');
    const hidden = main.getByText(muteWords.id.hiddenBy('bendungan-SELO!'));
    await hidden.first().waitFor();
    const count = await hidden.count();
    const link = main.getByRole('link', { name: dam.headline, exact: true });
    expect(await link.count()).toBe(0);
    const counted = main.getByText(muteWords.id.hidden(count));
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    await press(counted.getByRole('button', { name: muteWords.id.show }));
    await link.waitFor();
    expect(await hidden.count()).toBe(0);
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('muted words, where the styles of the list come late', () => {
  it('hide stories once nothing moves by it', async () => {
    const { page, complaints } = await openReader(paths.filters());
    await page.addInitScript(observeShifts);
    await tabTo(page.getByRole('textbox', { name: filters.words }));
    await page.keyboard.type('bendungan-SELO!');
    await page.keyboard.press('Enter');
    await page.getByText(filters.added('bendungan-SELO!')).waitFor();

    await page.route('**/assets/section-strip-*.css', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await visit(page, '/');
    await page
      .getByRole('main')
      .getByText(muteWords.id.hiddenBy('bendungan-SELO!'))
      .first()
      .waitFor();
    await eventually(() => page.locator('link[rel=stylesheet][media="not all"]').count()).toBe(0);
    expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('a browser that allows no storage, in English', () => {
  it('remembers until the page is left, and says so', async () => {
    const { page, complaints } = await newPage(await newVisitor({ language: 'en' }));
    await page.addInitScript(denyStorage);
    await visit(page, dam.address);
    const meter = page.getByRole('meter', { name: readingWords.en.progress });
    await meter.waitFor({ state: 'attached' });
    await press(page.getByRole('link', { name: english.shell.saved }));
    await page.getByRole('alert').waitFor();
    await press(page.getByRole('link', { name: deviceWords.en.history.title }));
    await page.getByText(deviceWords.en.unavailable).waitFor();
    await page.getByRole('main').getByRole('link', { name: dam.headline }).waitFor();
    await press(page.getByRole('link', { name: english.shell.latest }));
    const read = page.getByRole('main').getByRole('link', { name: dam.headline, exact: true });
    await eventually(() => read.getAttribute('aria-description')).toBe(readingWords.en.read);
    expect(complaints).toEqual([]);
  });
});

/** A page is scrolled by whole pixels only. */
function isWhereItWas(target: Locator): Promise<boolean> {
  return target.evaluate((element) => Math.abs(element.getBoundingClientRect().top - 80) < 1);
}

declare global {
  /** What has moved on the page, and by how much. */
  var shifts: string[];
}

/** Runs in the page, before anything of it. */
function observeShifts(): void {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      // What follows a key is no surprise.
      const isAsked = 'hadRecentInput' in entry && entry.hadRecentInput === true;
      if (!isAsked) globalThis.shifts.push(JSON.stringify(entry));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The block that is noted as the place in the article; 0 while none is. */
function blockKept(page: Page): Promise<number> {
  return page.evaluate(
    (slug) =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('kutip-history');
        opening.addEventListener('success', () => {
          const asked = opening.result.transaction('visits').objectStore('visits').get(slug);
          asked.addEventListener('success', () => {
            opening.result.close();
            resolve(Number(asked.result?.place?.block ?? 0));
          });
        });
      }),
    dam.slug,
  );
}

/** Runs in the page, before anything of it: as where cookies and site data are blocked. */
function denyStorage(): void {
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  IDBFactory.prototype.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
}
