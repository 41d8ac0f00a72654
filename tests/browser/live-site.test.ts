import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteWords } from '../../src/web/words/site-words.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { offlineWords } from '../../src/web/words/offline-words.ts';
import { wordpressAnswers } from '../web/site/wordpress-answers.ts';
import { eventually } from './eventually.ts';
import { keptFiles } from './kept-files.ts';
import { closeBrowser, hasBrowser, isInteractive, newVisitor } from './reader.ts';
import { serveUnreliably, type UnreliableSite } from './unreliable-site.ts';

const SITE = 'kabar.telukselo.example';
const MEDIA = 'media.telukselo.example';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>';
const site = siteWords.id;

let host: UnreliableSite;
beforeEach(async () => {
  if (hasBrowser) host = await serveUnreliably();
});
afterEach(async () => {
  if (hasBrowser) await host.close();
});
afterAll(closeBrowser);

describe.runIf(hasBrowser)('a site that is read live', () => {
  it('shows pictures without moving anything, and what was read of it without a network', async () => {
    const page = await (await newVisitor({ keeps: true, width: 360, height: 740 })).newPage();
    await answerFor(page);
    await page.goto(`${host.address}/site/${SITE}`);
    await isInteractive(page);
    await page.getByRole('button', { name: site.open, exact: true }).click();
    const headline = page.getByRole('link', { name: 'Tanggul Selo Dijaga “Siang Malam”' });
    await headline.waitFor();
    await page.getByRole('button', { name: site.showPictures(MEDIA) }).click();
    await eventually(() => pictureWidth(page)).toBeGreaterThan(0);

    await page.reload();
    await eventually(() => pictureWidth(page)).toBeGreaterThan(0);
    expect(await shifted(page)).toBe(0);
    await headline.click();
    await page.getByRole('heading', { name: words.article.speakers }).waitFor();
    const address = page.url();
    await eventually(() => keptFiles(page, 'code')).toContainEqual(
      expect.stringContaining('site-pages'),
    );

    host.setIsUp(false);
    await page.route(`https://${SITE}/**`, (route) => route.abort());
    await page.goto(address);
    await page.getByText('“Kami jaga siang malam sampai air surut,”').first().waitFor();
    await page.getByText(/Ini jawaban terakhirnya, dari/).waitFor();
    await page.getByRole('status').getByText(offlineWords.id.offline).waitFor();
    await page.getByRole('link', { name: words.shell.latest, exact: true }).last().click();
    const unread = page.getByRole('main').getByRole('link', { name: 'Rob Merendam Pasar' });
    await eventually(() => unread.getAttribute('data-absent')).toBe(offlineWords.id.absent);
  });
});

/** Has the site and the host of its pictures answer, as any page may ask them. */
async function answerFor(page: Page): Promise<void> {
  const { answer } = wordpressAnswers();
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(`https://${SITE}/**`, async (route) => {
    const body = await answer(new URL(route.request().url())).text();
    await route.fulfill({ body, headers, contentType: 'application/json' });
  });
  // Pictures of other hosts come through the service worker.
  await page
    .context()
    .route(`https://${MEDIA}/**`, (route) =>
      route.fulfill({ body: PICTURE, contentType: 'image/svg+xml' }),
    );
}

function pictureWidth(page: Page): Promise<number> {
  return page
    .getByRole('main')
    .locator('img')
    .first()
    .evaluate((image: HTMLImageElement) => image.naturalWidth);
}

/** How far what was shown has moved since the page was loaded. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}
