import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { accessibilityFaults } from '../browser/accessibility-faults.ts';
import { eventually } from '../browser/eventually.ts';
import { closeBrowser, hasBrowser, newLastingVisitor, site as reader } from '../browser/reader.ts';
import type { Behaviour } from './behaviour.ts';
import { expectedDrafts } from './expected-drafts.ts';
import { serveSite, type ServedSite } from './serve-site.ts';
import { hasWordPress, sharedWordPress } from './shared-wordpress.ts';
import { galleryPost } from './special-posts.ts';

const ADDRESS = 'Alamat situs, misalnya berita.example';

describe.runIf(hasWordPress && hasBrowser)('a WordPress that is read live', () => {
  let wordpress: ServedSite;
  let page: Page;
  const complaints: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    wordpress = await serveSite(sharedWordPress().site);
    page = await (await newLastingVisitor()).newPage();
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (origin !== reader && request.url().startsWith('http')) foreign.push(request.url());
    });
  });

  afterAll(async () => {
    await closeBrowser();
    await wordpress.stop();
  });

  it('is asked for nothing before the reader opens it, in a document of its own', async () => {
    await page.goto(`${reader}/about`);
    expect(await policy(page)).toMatch(/connect-src 'self';/);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Buka situs lain' }).click();
    await page.getByLabel(ADDRESS).fill(wordpress.url);
    expect(new URL(page.url()).pathname).toBe('/site');
    expect(await policy(page)).toMatch(/connect-src 'self' https: http:;/);
    expect(foreign).toEqual([]);
  });

  it('shows its newest stories, sections and a story with its quotes and speakers', async () => {
    await page.getByRole('button', { name: 'Buka', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Harian Teluk Selo' }).waitFor();
    const { headline, section } = await quotedDraft(wordpress.url);
    await page.getByRole('navigation', { name: words.shell.sections }).getByText(section).click();
    await page.getByRole('link', { name: headline, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    await page.getByRole('heading', { name: words.article.speakers }).waitFor();
    expect(await page.locator('[id^="k-"]').count()).toBeGreaterThan(1);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('goes on to related stories, and comes back', async () => {
    const before = page.url();
    const related = page
      .getByRole('heading', { name: words.article.related })
      .or(page.getByRole('heading', { name: /^Juga tentang/ }));
    await related.first().waitFor();
    const link = page.locator('section:has(h2) li a').first();
    const headline = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('heading', { level: 1, name: headline }).waitFor();
    await page.goBack();
    expect(page.url()).toBe(before);
  });

  it('is searched by its own search', async () => {
    await page.getByRole('link', { name: 'Cari di situs ini' }).click();
    await page.getByRole('searchbox').fill('festival layar');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: galleryPost.headline }).click();
    await page.getByRole('heading', { level: 1, name: galleryPost.headline }).waitFor();
    expect((await wordpress.requests()).some((asked) => asked.includes('search='))).toBe(true);
  });

  it('shows pictures only when the reader asks for them', async () => {
    const { host } = new URL(wordpress.url);
    expect(await page.getByRole('main').getByRole('img').count()).toBe(0);
    expect(foreign.filter((url) => url.endsWith('.jpg'))).toEqual([]);
    await page
      .getByRole('button', { name: `Tampilkan gambar dari ${host}` })
      .first()
      .click();
    const picture = page.getByRole('main').getByRole('img').first();
    await eventually(() =>
      picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
  });

  it('opens at a cold address, and without the site shows what it last said', async () => {
    const address = page.url();
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: galleryPost.headline }).waitFor();
    expect(page.url()).toBe(address);
    await page.route(`${wordpress.url}/**`, (route) => route.abort());
    await page.reload();
    await page.getByRole('heading', { level: 1, name: galleryPost.headline }).waitFor();
    await page.getByText(/sedang tidak menjawab\. Ini jawaban terakhirnya/).waitFor();
    await page.unroute(`${wordpress.url}/**`);
    expect(complaints.filter((said) => !said.includes('net::ERR_FAILED'))).toEqual([]);
    expect(foreign.filter((url) => !url.startsWith(wordpress.url))).toEqual([]);
  });

  it('is forgotten when the reader says so', async () => {
    await page.getByRole('link', { name: 'Situs lain', exact: true }).click();
    await page.getByRole('button', { name: /^Lupakan Harian Teluk Selo/ }).click();
    await page.getByText('Harian Teluk Selo sudah dilupakan.').waitFor({ state: 'attached' });
    await page.goBack();
    const { host } = new URL(wordpress.url);
    await page.getByRole('heading', { level: 1, name: `Buka ${host}?` }).waitFor();
  });

  it.each<[string, Behaviour, RegExp]>([
    ['allows no other page to read it', { cors: 'refused' }, /tidak mengizinkan halaman lain/],
    ['has plain addresses', { permalinks: 'plain' }, /Harian Teluk Selo/],
  ])('says in clear words what happens where it %s', async (_, behaviour, said) => {
    const other = await serveSite(sharedWordPress().site, behaviour);
    await page.goto(`${reader}/site`);
    await page.getByLabel(ADDRESS).fill(other.url);
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByText(said).first().waitFor();
    await other.stop();
  });
});

function policy(page: Page): Promise<string | null> {
  return page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
}

/** A story with quotes, and the section that it stands in. */
async function quotedDraft(url: string): Promise<{ headline: string; section: string }> {
  for (const { headline, articleSection, body } of await expectedDrafts(url)) {
    const quoted = body.filter(
      (block) => block.type === 'paragraph' && /[“"].{20,}[”"].*(?:kata|ujar)/.test(block.text),
    );
    if (articleSection !== undefined && quoted.length > 1)
      return { headline, section: articleSection };
  }
  throw new Error('No story of the sample has quotes');
}
