import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { eventually } from './eventually.ts';
import { searchWords } from '../../src/web/words/search-words.ts';
import { indonesian } from '../../src/web/words/indonesian.ts';
import {
  closeBrowser,
  hasBrowser,
  isInteractive,
  newPage,
  newVisitor,
  openReader,
  site,
} from './reader.ts';
import { dam } from './sample.ts';

/** What the reader may cost, in bytes after brotli. */
const MOST_JAVASCRIPT = 110_000;
/** What all files share, the reader with all that articles need, and the words of one language. */
const MOST_SCRIPTS = 3;

afterAll(closeBrowser);

/** The beginning of its section's newest headline. */
const newest = 'Semalam di Ruang Kendali';

/** An article with a picture of its own. */
const ferry = {
  headline: 'Damar Ferry Inquiry Faults Harbour Lights and Spares the Captain in Part',
  speaker: 'Ferdinan Lokaya',
};

const visits = [
  { name: 'the front page', address: '/', text: dam.headline, width: 360 },
  { name: 'the front page', address: '/', text: dam.headline, width: 1280 },
  { name: 'a section', address: paths.section(dam.section), text: newest, width: 360 },
  { name: 'a section', address: paths.section(dam.section), text: newest, width: 1280 },
  { name: 'an article', address: dam.address, text: dam.lastWords, width: 360 },
  { name: 'an article', address: dam.address, text: dam.lastWords, width: 1280 },
];

describe.runIf(hasBrowser)('a first visit on a slow network', () => {
  it.each(visits)(
    'to $name, $width pixels wide, moves nothing once it is shown',
    async ({ address, text, width }) => {
      const { page } = await newPage(await newVisitor({ width }));
      await slowDown(page);
      await page.addInitScript(observeShifts);
      await page.goto(site + address);
      await page.getByText(text).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
    },
  );
});

describe.runIf(hasBrowser)('a page that becomes English for its reader', () => {
  it.each([paths.people(), paths.story(dam.slug)])('moves next to nothing: %s', async (address) => {
    const { page } = await newPage(await newVisitor({ language: 'en', width: 360 }));
    await page.addInitScript(observeShifts);
    await page.goto(site + address);
    await page.locator('html[lang=en]').waitFor();
    await page.waitForLoadState('networkidle');
    const shifts = (await page.evaluate(() => globalThis.shifts)).map(valueOfShift);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.002);
  });
});

describe.runIf(hasBrowser)('a search that is opened first', () => {
  it.each(['/search', paths.search('garam'), paths.search('xyzzy')])(
    'has its help where it stays: %s',
    async (address) => {
      for (const width of [360, 1280]) {
        const { page } = await newPage(await newVisitor({ width }));
        await page.addInitScript(observeShifts);
        await page.goto(site + address);
        await page.getByText(searchWords.id.help.title).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => globalThis.shifts)).toEqual([]);
      }
    },
  );
});

describe.runIf(hasBrowser)('a first visit to an article', () => {
  it('fetches little code, in few files', async () => {
    const { page } = await newPage(await newVisitor());
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (/\.m?js$/.test(new URL(request.url()).pathname)) scripts.add(request.url());
    });
    await page.goto(site + dam.address);
    await page.getByText(dam.lastWords).waitFor();
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all([...scripts].map(compressedSize));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`JavaScript of a cold article: ${total} bytes brotli in ${scripts.size} files`);
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThanOrEqual(MOST_JAVASCRIPT);
    expect(scripts.size).toBeLessThanOrEqual(MOST_SCRIPTS);
  });
});

describe.runIf(hasBrowser)('a prerendered page', () => {
  it('has its icon and its manifest once its code runs', async () => {
    const { page } = await newPage(await newVisitor());
    await page.goto(site + dam.address);
    await isInteractive(page);
    const files = { icon: '/icon.svg', manifest: '/manifest.webmanifest' };
    for (const [rel, file] of Object.entries(files)) {
      const link = page.locator(`link[rel="${rel}"][href="${file}"]`);
      await link.waitFor({ state: 'attached' });
      expect((await fetch(site + file)).status).toBe(200);
    }
  });
});

describe.runIf(hasBrowser)('a prerendered list or story, or the page about the edition', () => {
  it.each(['/', '/people', '/section/pesisir', paths.story(dam.slug), paths.about()])(
    'brings no code of what comes after the first view: %s',
    async (address) => {
      const response = await fetch(site + address);
      const [, later = ''] = /data-later="([^"]*)"/.exec(await response.text()) ?? [];
      expect(later).toMatch(/list-|about-page/);
      expect(later).not.toMatch(/late-shell|memory/);
    },
  );
});

describe.runIf(hasBrowser)('the style sheets that come after the first paint', () => {
  it('have no layers, for which Chromium would lay out the whole page anew', async () => {
    const { page } = await newPage(await newVisitor());
    await page.goto(site);
    await isInteractive(page);
    const rules = await page.evaluate(() =>
      Array.from(document.styleSheets, ({ href, cssRules }) =>
        Array.from(cssRules, ({ constructor }) => `${constructor.name} of ${href ?? 'the page'}`),
      ),
    );
    expect(rules.length).toBeGreaterThan(2);
    expect(rules.flat().filter((rule) => rule.startsWith('CSSLayer'))).toEqual([]);
  });
});

describe.runIf(hasBrowser)('a link that the pointer rests on', () => {
  it('has its article laid out, out of sight and out of hearing, until it is clicked', async () => {
    const { page } = await newPage(await newVisitor({ width: 1280 }));
    await page.goto(site);
    await isInteractive(page);
    await page.getByRole('link', { name: dam.headline }).first().hover();
    const ahead = page.locator('main > [data-ahead]');
    const text = ahead.getByText(dam.lastWords);
    await text.waitFor({ state: 'attached' });
    // What is not displayed has no size.
    const height = () => text.evaluate((words) => words.getBoundingClientRect().height);
    await expect.poll(height).toBeGreaterThan(0);
    expect(await text.isVisible()).toBe(false);
    expect(await page.getByRole('article').filter({ hasText: dam.lastWords }).count()).toBe(0);
    expect(await ahead.evaluate(({ clientHeight }) => clientHeight)).toBe(0);
    expect(await ahead.locator('a').count()).toBeGreaterThan(0);
    expect(await ahead.evaluate(focusableLinks)).toEqual([]);
    await page.getByRole('link', { name: dam.headline }).first().click();
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    expect(await page.getByText(dam.lastWords).first().isVisible()).toBe(true);
    expect(await ahead.count()).toBe(0);
  });
});

describe.runIf(hasBrowser)('an article whose picture is slow', () => {
  it('is shown before its picture', async () => {
    const { page } = await openReader('/', { width: 360, height: 740 });
    // Pages fade once the rest of the reader is there.
    await eventually(() => page.getByRole('status').count()).toBeGreaterThan(2);
    await page.route('**/edition/images/**', () => undefined);
    await page.getByRole('link', { name: indonesian.shell.people, exact: true }).click();
    await page.getByRole('link', { name: ferry.speaker }).click();
    const quote = page.getByRole('link', { name: ferry.headline, exact: true }).first();
    await quote.scrollIntoViewIfNeeded();
    await page.evaluate(timeTheNextPage);
    await quote.click();
    await page.getByRole('heading', { level: 1, name: ferry.headline }).waitFor();
    expect(await page.evaluate(() => globalThis.waited)).toBeLessThan(TOO_SHORT);
  });
});

/** React waits 0.8 s for pictures, where it does: so many ms are too short for it. */
const TOO_SHORT = 650;

/** Runs in the page: measures how long it takes from a click until there is an article in the place of the page. */
function timeTheNextPage(): void {
  let clicked = 0;
  addEventListener('click', () => (clicked = performance.now()), { capture: true, once: true });
  const watching = new MutationObserver(() => {
    if (!document.querySelector('main article h1')) return;
    globalThis.waited = performance.now() - clicked;
    watching.disconnect();
  });
  watching.observe(document.body, { subtree: true, childList: true });
}

/** Runs in the page: the links of a part of it that take the focus. */
function focusableLinks(part: Element): string[] {
  const links = [...part.querySelectorAll('a')].filter((link) => {
    link.focus();
    return link === document.activeElement;
  });
  return links.map(({ href }) => href);
}

declare global {
  /** What has moved on the page, and by how much. */
  var shifts: string[];
  /** How long it took from a click to the next page, in ms. */
  var waited: number;
}

/** Runs in the page, before anything of it. */
function observeShifts(): void {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.shifts.push(JSON.stringify(entry));
  }).observe({ type: 'layout-shift', buffered: true });
}

function valueOfShift(entry: string): number {
  return Number(/"value":([\d.e-]+)/.exec(entry)?.[1]);
}

/** 40 ms to the server and back, and half a megabyte a second. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 40,
    downloadThroughput: 512_000,
    uploadThroughput: 512_000,
  });
}

async function compressedSize(url: string): Promise<number> {
  const response = await fetch(url);
  return brotliCompressSync(new Uint8Array(await response.arrayBuffer())).length;
}
