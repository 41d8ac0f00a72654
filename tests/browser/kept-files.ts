import type { Page } from 'playwright-core';
import { cacheName, keptKinds, type KeptKind } from '../../src/web/data/kept-caches.ts';

/** The addresses of all files of a kind that are kept on the page's device. */
export function keptFiles(page: Page, kind: KeptKind, base = '/'): Promise<string[]> {
  return page.evaluate(
    async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url),
    cacheName(kind, base),
  );
}

/** The slugs of all articles that are kept. */
export async function keptSlugs(page: Page, base?: string): Promise<string[]> {
  const kept = await Promise.all(keptKinds.map((kind) => keptFiles(page, kind, base)));
  const slugs = kept.flat().flatMap((url) => /\/articles\/([^/]+)\.json/.exec(url)?.[1] ?? []);
  return [...new Set(slugs)];
}

/** The slugs of all articles that the page has links to. */
export async function listedSlugs(page: Page): Promise<string[]> {
  const links = page.getByRole('main').locator('a[href*="/article/"]');
  const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  return [...new Set(hrefs.map((href) => href.replace('/article/', '')))];
}

/** What of the wanted is not there. */
export function missing(there: readonly string[], wanted: readonly string[]): string[] {
  return wanted.filter((one) => !there.includes(one));
}
