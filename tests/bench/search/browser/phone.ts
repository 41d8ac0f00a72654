import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { isAnswered } from './search-times.ts';
import { watchSearch, type Seen } from './watch-search.ts';

/** Lighthouse's slow 4G: 150 ms to an answer, 1.6 Mbit/s. */
export const SLOW_4G = { milliseconds: 150, bytesPerSecond: 200_000 } as const;

/** How much slower than this machine a phone is taken to be. */
export const SLOWER = 4;

const PATIENCE = 120_000;
const BOX = '#search-query';

/** A page of somebody who has never been here, on a phone. */
export type Phone = {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
};

/** Opens an empty page as wide as a phone's; everything that the search does on it will be watched. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'id-ID',
    hasTouch: true,
    isMobile: true,
    serviceWorkers: 'block',
  });
  context.setDefaultTimeout(PATIENCE);
  // What compiles this file names functions with a helper, which a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (value) => value' });
  await context.addInitScript(watchSearch);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  return { page, devtools, close: () => context.close() };
}

/** Slows the page's main thread. Chromium cannot slow workers. */
export async function slowProcessor({ devtools }: Phone, rate = SLOWER): Promise<void> {
  await devtools.send('Emulation.setCPUThrottlingRate', { rate });
}

/** Opens the search page and waits until it rests. */
export async function openSearchPage({ page }: Phone, site: string): Promise<void> {
  await page.goto(`${site}/search`, { waitUntil: 'networkidle' });
  await page.locator(BOX).waitFor();
}

/** Goes to the search by its key, which is pressed until the page hears it. */
export async function pressForSearch({ page }: Phone): Promise<void> {
  const until = Date.now() + PATIENCE;
  while (!(await page.locator(BOX).isVisible()) && Date.now() < until) {
    await page.keyboard.press('/');
    await page.waitForTimeout(500);
  }
}

/** Puts a query into the box at once. */
export async function fillIn({ page }: Phone, query: string): Promise<void> {
  await page.locator(BOX).fill(query);
}

/** Types a query letter by letter into the empty box. */
export async function typeIn({ page }: Phone, query: string, pause: number): Promise<void> {
  await page.locator(BOX).fill('');
  await page.locator(BOX).pressSequentially(query, { delay: pause });
}

/** What happened on the page since the last time; waits until the last search has all its answers. */
export async function takeAnswered({ page }: Phone): Promise<readonly Seen[]> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const seen = await page.evaluate(() => globalThis.seen);
    if (isAnswered(seen)) return takeSeen(page);
    await page.waitForTimeout(100);
  }
  throw new Error(`No answer within ${PATIENCE / 1000} s`);
}

/** What happened on the page since the last time; gives it a frame more. */
export async function takeSeen(page: Page): Promise<readonly Seen[]> {
  await page.waitForTimeout(100);
  return page.evaluate(() => {
    const { seen } = globalThis;
    globalThis.seen = [];
    return seen;
  });
}
