import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { offlineWords } from '../../src/web/words/offline-words.ts';
import { paths } from '../../src/web/paths.ts';
import { eventually } from './eventually.ts';
import { scrolled } from './keyboard.ts';
import { closeBrowser, hasBrowser, newVisitor } from './reader.ts';
import { dam } from './sample.ts';
import { serveUnreliably, type UnreliableSite } from './unreliable-site.ts';

const offline = offlineWords.id;
let host: UnreliableSite;

beforeEach(async () => {
  if (hasBrowser) host = await serveUnreliably();
  return async () => {
    await host?.close();
  };
});

afterAll(closeBrowser);

describe.runIf(hasBrowser)('reading without a network', () => {
  it('has every article of a list that was seen once, wherever one begins', async () => {
    const page = await visit('/');
    await headline(page, dam.headline).waitFor();
    const listed = await listedArticles(page);
    expect(listed.length).toBeGreaterThan(40);
    await eventually(async () => missing(await keptArticles(page), listed)).toEqual([]);

    await page.goto(host.address + dam.address);
    await page.getByRole('link', { name: dam.speaker }).first().click();
    await page.getByRole('heading', { level: 1, name: dam.speaker }).waitFor();
    await page.getByRole('main').getByText(dam.firstWords).first().waitFor();
    const person = new URL(page.url()).pathname;

    host.setIsUp(false);
    await page.reload();
    await page.getByRole('main').getByText(dam.firstWords).first().waitFor();
    await page.getByRole('status').getByText(offline.offline).waitFor();
    await page.goto(host.address);
    await headline(page, dam.headline).click();
    await page.getByText(dam.lastWords).first().waitFor();
    await page.reload();
    await page.getByText(dam.lastWords).first().waitFor();
    await page.goto(host.address + paths.search('bendungan selo'));
    await headline(page, dam.headline).first().waitFor();
    const unread = listed.filter((slug) => slug !== dam.slug).at(-1) ?? '';
    await page.goto(host.address + paths.article(unread));
    await page.getByRole('heading', { name: words.article.speakers }).waitFor();
    expect(person).toContain('/person/');
  });
});

/** A new visitor's page at an address of this test's host. */
async function visit(address: string): Promise<Page> {
  const context = await newVisitor({ keeps: true });
  const page = await context.newPage();
  await page.goto(host.address + address);
  return page;
}

const headline = (page: Page, name: string) =>
  page.getByRole('main').getByRole('link', { name, exact: true });

/** The slugs of all articles that the page has links to. */
async function listedArticles(page: Page): Promise<string[]> {
  const links = page.getByRole('main').locator('a[href*="/article/"]');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(hrefs.map((href) => href.replace('/article/', '')))];
}

/** The slugs of all articles that are kept. */
function keptArticles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        const slug = /\/articles\/([^/]+)\.json/.exec(url)?.[1];
        if (slug) kept.push(slug);
      }
    }
    return kept;
  });
}

const missing = (kept: readonly string[], wanted: readonly string[]) =>
  wanted.filter((slug) => !kept.includes(slug));
