import { firefox, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineWords } from '../../src/web/words/offline-words.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { eventually } from './eventually.ts';
import { findFirefox } from './find-firefox.ts';
import { keptSlugs } from './kept-files.ts';
import { scrolled } from './keyboard.ts';
import { site } from './reader.ts';
import { dam } from './sample.ts';
import { serveUnreliably, type UnreliableSite } from './unreliable-site.ts';

const executablePath = findFirefox();
const isRun = executablePath !== undefined && site !== '';
if (!isRun) {
  if (process.env['CI']) throw new Error('No Firefox found: set FIREFOX_PATH or install it');
  console.log('NOT RUN: tests in Firefox, since none was found (set FIREFOX_PATH)');
}

describe.runIf(isRun)('the reader in Firefox', () => {
  let browser: Browser;
  let host: UnreliableSite;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    host = await serveUnreliably();
    // Debian's own Firefox, driven by WebDriver BiDi: Playwright's usual way needs a Firefox of its own.
    browser = await firefox.launch({
      channel: 'moz-firefox',
      executablePath: executablePath ?? '',
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(10_000);
    await context.addInitScript(() => {
      // The blank page before the first has no storage.
      if (origin !== 'null') localStorage.setItem('kutip:preferences', '{"language":"id"}');
    });
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
  });

  afterAll(async () => {
    await browser?.close();
    await host?.close();
  });

  it('leads from the list to an article, a related one, and back to where one was', async () => {
    await page.goto(host.address);
    const link = page.getByRole('link', { name: dam.headline, exact: true });
    await link.waitFor();
    await page.evaluate(() => {
      addEventListener('click', () => sessionStorage.setItem('place', String(scrollY)), {
        capture: true,
        once: true,
      });
    });
    await link.click();
    await page.getByText(dam.lastWords).first().waitFor();
    const related = page.getByRole('main').getByRole('link', { name: dam.related }).first();
    await related.click();
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    await eventually(() => scrolled(page)).toBe(0);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    await page.goBack();
    await link.waitFor();
    const place = await page.evaluate(() => Number(sessionStorage.getItem('place')));
    expect(place).toBeGreaterThan(0);
    // Firefox keeps fractions of pixels at one time, and not at another.
    await eventually(() => scrolled(page)).toBeCloseTo(place, 0);
  });

  it('finds a quote, says whose it is, and comes back to what was found', async () => {
    await page.getByRole('link', { name: words.shell.searchHint }).click();
    await page.getByRole('searchbox').pressSequentially('bendungan selo');
    await page.getByRole('main').getByRole('link', { name: dam.headline }).first().click();
    await page.getByText(dam.firstWords).first().click();
    const sheet = page.getByRole('dialog', { name: dam.speaker });
    await sheet.getByText(dam.firstWords).first().waitFor();
    await sheet.getByRole('button', { name: words.shell.close }).click();
    await sheet.waitFor({ state: 'hidden' });
    await page.goBack();
    await eventually(() => page.getByRole('searchbox').inputValue()).toBe('bendungan selo');
    await page.getByRole('main').getByRole('link', { name: dam.headline }).first().waitFor();
    expect(errors).toEqual([]);
  });

  it('reads on without a network', async () => {
    await eventually(() => keptSlugs(page)).toContain(dam.slug);
    host.setIsUp(false);
    await page.goto(host.address + dam.address);
    await page.getByText(dam.lastWords).first().waitFor();
    await page.getByRole('status').getByText(offlineWords.id.offline).waitFor();
  });
});
