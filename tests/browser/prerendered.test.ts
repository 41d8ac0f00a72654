import type { Page, Route } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { paths } from '../../src/web/paths.ts';
import { eventually } from './eventually.ts';
import { scrolled } from './keyboard.ts';
import {
  closeBrowser,
  hasBrowser,
  isInteractive,
  newPage,
  newVisitor,
  site,
  visit,
} from './reader.ts';
import { dam } from './sample.ts';
import { servedDam } from './served-sample.ts';
import { serveUnreliably } from './unreliable-site.ts';

const code = '**/*.js';

afterAll(closeBrowser);

describe.runIf(hasBrowser)('a page whose code never arrives', () => {
  it('shows the whole article, and leads on by its links', async () => {
    const { page } = await newPage(await newVisitor());
    await page.route(code, (route) => route.abort());
    await page.goto(site + dam.address);
    const { body, people } = await servedDam();
    const text = await page.getByRole('main').textContent();
    for (const block of body) {
      if (block.type === 'paragraph') expect(text).toContain(block.text.slice(-40));
    }
    for (const { name } of people) expect(text).toContain(name);
    await page.getByRole('main').getByRole('link', { name: dam.related }).first().click();
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    await page.getByRole('link', { name: words.shell.latest }).click();
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
  });
});

describe.runIf(hasBrowser)('a page that was opened by the name of its file', () => {
  it.each([
    ['/index.html', '/', dam.headline],
    [`${dam.address}.html?said=x#k-abcdefgh`, `${dam.address}?said=x#k-abcdefgh`, dam.lastWords],
  ])('is taken over at its own address: %s', async (opened, address, text) => {
    const { page, complaints } = await newPage(await newVisitor());
    await visit(page, opened);
    await page.getByText(text).first().waitFor();
    await eventually(async () => page.url()).toBe(site + address);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('a page whose code is on its way', () => {
  it('follows a link that is tapped before it is there', async () => {
    const { page } = await newPage(await newVisitor({ width: 360, touch: true }));
    const waiting: Route[] = [];
    await page.route(code, (route) => void waiting.push(route));
    await page.goto(`${site}/`);
    await page.getByRole('link', { name: dam.headline, exact: true }).tap();
    await page.waitForURL(`**${dam.address}`);
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    await page.unroute(code);
    await Promise.all(waiting.map((route) => route.continue().catch(() => undefined)));
    await page
      .getByRole('button', { name: words.article.saidBy(dam.speaker) })
      .first()
      .waitFor();
  });

  it('is seen before its code is asked for', async () => {
    const { page } = await newPage(await newVisitor());
    await visit(page, dam.address);
    const { seen, asked } = await page.evaluate(seenAndAsked);
    expect(seen).toBeGreaterThan(0);
    expect(asked).toBeGreaterThanOrEqual(seen);
  });

  it('is taken over once all of it has come, though its code came sooner', async () => {
    const host = await serveUnreliably();
    const { page, complaints } = await newPage(await newVisitor());
    const { sendRest } = host.cutPages();
    await page.goto(host.address + dam.address, { waitUntil: 'commit' });
    await page.getByText(dam.lastWords).waitFor();
    await page.waitForFunction(codeHasCome);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    sendRest();
    await isInteractive(page);
    expect(complaints.filter((complaint) => !complaint.includes(host.address))).toEqual([]);
    expect(host.asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    await host.close();
  });

  it('stays where its reader scrolled meanwhile, also after a page that was left further down', async () => {
    const { page } = await newPage(await newVisitor());
    await visit(page, '/');
    await page.evaluate(() => scrollTo(0, 900));
    const arrive = await holdCode(page);
    await page.goto(site + dam.address);
    await page.getByText(dam.lastWords).waitFor();
    expect(await scrolled(page)).toBe(0);
    await page.evaluate(() => scrollTo(0, 300));
    arrive();
    await isInteractive(page);
    expect(await scrolled(page)).toBe(300);

    await page.evaluate(() => scrollTo(0, 500));
    await page.reload();
    await isInteractive(page);
    // The browser keeps the text in view, not the pixels, when the font comes earlier than before.
    await eventually(() => scrolled(page)).toBeGreaterThan(400);
  });
});

describe.runIf(hasBrowser)('a prerendered page', () => {
  it.each(['/', dam.address, paths.section(dam.section), paths.people()])(
    'is taken over as it stands, wherever its reader is: %s',
    async (address) => {
      const context = await newVisitor({
        device: 'dark',
        stored: { theme: 'sepia', language: 'id' },
        timeZone: 'America/New_York',
      });
      const { page, complaints } = await newPage(context);
      await page.addInitScript(keepFirstMarkup);
      await visit(page, address);
      const [before, after] = await page.evaluate(markups);
      expect(after).toBe(before);
      expect(complaints).toEqual([]);
    },
  );

  it('has what is below the window laid out at rest, and nothing moves', async () => {
    const { page } = await newPage(await newVisitor({ width: 360, touch: true }));
    const arrive = await holdCode(page);
    await page.goto(`${site}/`);
    const rows = page.getByRole('main').locator('ol > li');
    const before = await rows.first().boundingBox();
    expect(await rows.last().evaluate(isLaidOut)).toBe(false);
    arrive();
    await page.locator('html[data-laid-out]').waitFor({ state: 'attached' });
    expect(await rows.evaluateAll((all) => all.length)).toBeGreaterThan(20);
    expect(await rows.last().evaluate(isLaidOut)).toBe(true);
    expect(await rows.first().boundingBox()).toEqual(before);
    await page.reload({ waitUntil: 'commit' });
    await rows.last().waitFor({ state: 'attached' });
    expect(await rows.last().evaluate(isLaidOut)).toBe(true);
  });

  it('speaks its reader’s language from then on, and asks for nothing that it brought along', async () => {
    const { page, complaints } = await newPage(await newVisitor({ language: 'en' }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, dam.address);
    await page.getByRole('link', { name: english.shell.people }).waitFor();
    await eventually(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows the quote that its address names, and what its query asks for', async () => {
    const { page } = await newPage(await newVisitor());
    const quote = (await servedDam()).quotes.at(-1)?.id ?? '';
    await visit(page, paths.quote(dam.slug, quote));
    const button = page.locator(`[aria-describedby="k-${quote}"]`);
    await eventually(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
    await visit(page, paths.quotesOnly(dam.slug));
    await page.getByRole('link', { name: words.article.whole, exact: true }).waitFor();
  });
});

/** Lets no code of the reader arrive until the function that it gives is called. */
async function holdCode(page: Page): Promise<() => void> {
  let arrive: (() => void) | undefined;
  const arrival = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(code, async (route) => {
    await arrival;
    await route.continue();
  });
  return () => arrive?.();
}

/** When the page was first seen, and when its code was first asked for. */
function seenAndAsked() {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.endsWith('.js'));
  return {
    seen: paint?.startTime ?? 0,
    asked: Math.min(...scripts.map(({ startTime }) => startTime)),
  };
}

/** Runs in the page: whether every file that its first code needs was fetched. */
function codeHasCome(): boolean {
  const files = (document.documentElement.dataset['first'] ?? '').split(' ');
  const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  return files.every((file) => fetched.has(new URL(file, document.baseURI).href));
}

declare global {
  /** The page's markup as it was parsed, before any code ran. */
  var firstMarkup: string;
}

/** Runs in the page: whether a row has a height of its own, and not one that was estimated. */
function isLaidOut(row: Element): boolean {
  return getComputedStyle(row).contentVisibility !== 'auto';
}

/** Runs in the page, before anything of it. */
function keepFirstMarkup(): void {
  document.addEventListener('DOMContentLoaded', () => {
    globalThis.firstMarkup = document.getElementById('root')?.innerHTML ?? '';
  });
}

/** Runs in the page: its markup before and after it was taken over, without React's own marks and those of rows laid out. */
function markups(): [string, string] {
  const now = document.getElementById('root')?.innerHTML ?? '';
  const marks = /<!--[^]*?-->| data-laid-out=""/g;
  return [globalThis.firstMarkup.replace(marks, ''), now.replace(marks, '')];
}
