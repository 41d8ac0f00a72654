import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/core/article/parse-article.ts';
import { paths } from '../../src/web/paths.ts';
import { keptWords } from '../../src/web/words/kept-words.ts';
import { offlineWords } from '../../src/web/words/offline-words.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { eventually } from './eventually.ts';
import { scrolled } from './keyboard.ts';
import { keptFiles, keptSlugs, listedSlugs, missing } from './kept-files.ts';
import { servePicture } from './picture-host.ts';
import { closeBrowser, hasBrowser, isInteractive, newVisitor, site } from './reader.ts';
import { dam } from './sample.ts';
import { speakerOfDam } from './served-sample.ts';
import { serveUnreliably, type UnreliableSite } from './unreliable-site.ts';

const offline = offlineWords.id;
let host: UnreliableSite;

beforeEach(async () => {
  if (!hasBrowser) return undefined;
  host = await serveUnreliably();
  return () => host.close();
});

afterAll(closeBrowser);

describe.runIf(hasBrowser)('reading without a network', () => {
  it('has every article of a list that was seen once, wherever one begins', async () => {
    const page = await visit(paths.person(await speakerOfDam()));
    await hasWords(page, dam.firstWords);
    await page.getByRole('link', { name: words.shell.latest, exact: true }).click();
    await eventually(async () => (await listedSlugs(page)).length).toBeGreaterThan(40);
    const listed = await listedSlugs(page);
    await eventually(async () => missing(await keptSlugs(page), listed)).toEqual([]);
    await eventually(() => keptFiles(page, 'search')).not.toEqual([]);

    host.setIsUp(false);
    await page.reload();
    await page.getByRole('status').getByText(offline.offline).waitFor();
    expect(await page.locator('[data-absent]').count()).toBe(0);
    await headline(page).click();
    await hasWords(page, dam.lastWords);
    await page.reload();
    await hasWords(page, dam.lastWords);
    await page.goto(host.address + paths.article(listed.at(-1) ?? ''));
    await page.getByRole('heading', { name: words.article.speakers }).waitFor();
    await page.goto(host.address + paths.search('bendungan selo'));
    await headline(page).waitFor();
    await page.goto(host.address + paths.person(await speakerOfDam()));
    await hasWords(page, dam.firstWords);
    await page.getByRole('status').getByText(offline.offline).waitFor();

    host.setIsUp(true);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByRole('status').getByText(offline.online).waitFor();
  });

  it('says what is not there, and is cleared when the reader wants', async () => {
    const page = await visit('/');
    await eventually(async () => (await keptSlugs(page)).length).toBeGreaterThan(40);
    await page.getByRole('link', { name: words.shell.about }).click();
    await page
      .getByText(/^4\d berita$/)
      .last()
      .waitFor();
    await page.getByRole('button', { name: keptWords.id.forget }).click();
    await page.getByRole('status').getByText(keptWords.id.forgotten).waitFor();
    expect(await keptSlugs(page)).toEqual([]);

    await page.goto(host.address + dam.address);
    await eventually(() => keptSlugs(page)).toEqual([dam.slug]);
    host.setIsUp(false);
    await page.reload();
    const absent = page.getByRole('main').locator('[data-absent]');
    await eventually(() => absent.count()).toBeGreaterThan(0);
    const after = await absent
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(after).toContain('(');
    await absent.first().click();
    await page.getByRole('alert').getByText(words.failure.offline).waitFor();
  });

  it('has the pictures of what is saved, also when all else is cleared', async () => {
    const page = await visit(dam.address);
    await page.getByRole('button', { name: words.article.save, exact: true }).click();
    await eventually(async () => (await keptFiles(page, 'saved')).join()).toContain('/images/');
    await page.getByRole('link', { name: words.shell.about }).click();
    await page.getByRole('button', { name: keptWords.id.forget }).click();
    await page.getByRole('status').getByText(keptWords.id.forgotten).waitFor();

    host.setIsUp(false);
    await page.goto(host.address + dam.address);
    await hasWords(page, dam.lastWords);
    const picture = page.getByRole('main').getByRole('img').first();
    await eventually(() => picture.evaluate(isDrawn)).toBe(true);
  });
});

describe.runIf(hasBrowser)('an edition that links to pictures of another host', () => {
  it.each([
    ['may be read by others', true],
    ['may only be shown', false],
  ])('has those of what is saved, also where they %s', async (_, mayBeRead) => {
    const pictures = await servePicture(mayBeRead);
    host.reword(
      new Map([
        ["img-src 'self'", `img-src 'self' ${pictures.host}`],
        ['"timeZone":', `"imageHosts":["${pictures.host}"],"timeZone":`],
        [`"image":{"url":"${await leadOf(dam.slug)}"`, `"image":{"url":"${pictures.picture}"`],
      ]),
    );
    const page = await visit(paths.about());
    await page.getByRole('link', { name: words.shell.latest, exact: true }).click();
    await headline(page).click();
    await page.getByRole('button', { name: words.article.save, exact: true }).click();
    await eventually(() => keptFiles(page, 'saved')).toContain(pictures.picture);

    host.setIsUp(false);
    await pictures.close();
    await page.goto(host.address + dam.address);
    await hasWords(page, dam.lastWords);
    const picture = page.getByRole('main').getByRole('img').first();
    expect(await picture.getAttribute('src')).toBe(pictures.picture);
    await eventually(() => picture.evaluate(isDrawn)).toBe(true);
  });
});

describe.runIf(hasBrowser)('a new version of the reader', () => {
  it('waits until the reader wants it, and loses neither place nor page', async () => {
    const page = await visit('/');
    await headline(page).waitFor();
    const code = await eventuallyKept(page, /late-shell-[\w-]+\.js$/);
    await page.reload();
    await headline(page).waitFor();
    await page.evaluate(() => scrollTo(0, 1234));
    host.rename(code, 'late-shell-anew.js');
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    const notice = page.getByRole('status').filter({ hasText: offline.outdated });
    await notice.waitFor();
    expect(await scrolled(page)).toBe(1234);
    expect(await keptFiles(page, 'code')).toContainEqual(expect.stringContaining(code));

    await notice.getByRole('button', { name: offline.reload }).click();
    await notice.waitFor({ state: 'detached' });
    await eventually(() => scrolled(page)).toBe(1234);
  });
});

describe.runIf(hasBrowser)('a device that has little', () => {
  it('of room keeps what it can and says so', async () => {
    const page = await visit('/about');
    // All of the code is there when its list is, and what the reader remembers comes with the late parts.
    await eventuallyKept(page, /builds$/);
    await eventually(() => page.evaluate(countDatabases)).toBeGreaterThan(1);
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: host.address,
      quotaSize: usage + 150_000,
    });
    await page.getByRole('link', { name: words.shell.latest, exact: true }).click();
    await headline(page).waitFor();
    await page.getByRole('status').getByText(offline.full).waitFor();
    const kept = (await keptSlugs(page)).length;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(40);
    await headline(page).click();
    await hasWords(page, dam.lastWords);
  });

  it('of data to spend fetches nothing ahead, and keeps what was read', async () => {
    const page = await visit('about:blank');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
    await page.goto(host.address);
    await headline(page).waitFor();
    await eventually(async () => (await keptFiles(page, 'edition')).join()).toContain('/leaves/');
    expect(await keptSlugs(page)).toEqual([]);
    await headline(page).click();
    await hasWords(page, dam.lastWords);
    await eventually(() => keptSlugs(page)).toEqual([dam.slug]);
    expect(host.asked.filter((path) => path.includes('/articles/'))).toHaveLength(1);

    host.setIsUp(false);
    await page.reload();
    await hasWords(page, dam.lastWords);
  });
});

/** Where the main picture of an article of the sample lies in the edition. */
async function leadOf(slug: string): Promise<string> {
  const response = await fetch(`${site}/edition/articles/${slug}.json`);
  const parsed = parseArticle(await response.json());
  if (parsed.kind === 'broken') throw new Error(`The article is broken: ${parsed.reason}`);
  return parsed.article.image?.url ?? '';
}

/** Runs in the page: whether a picture has come. */
const isDrawn = (image: Element): boolean =>
  image instanceof HTMLImageElement && image.naturalWidth > 0;

async function countDatabases(): Promise<number> {
  return (await indexedDB.databases()).length;
}

/** A new visitor's page at an address of this test's host, or one that is still blank. */
async function visit(address: string): Promise<Page> {
  const context = await newVisitor({ keeps: true });
  const page = await context.newPage();
  if (!address.startsWith('/')) return page;
  await page.goto(host.address + address);
  await isInteractive(page);
  return page;
}

const headline = (page: Page) =>
  page.getByRole('main').getByRole('link', { name: dam.headline }).first();

const hasWords = (page: Page, text: string) =>
  page.getByRole('main').getByText(text).first().waitFor();

/** The name of a file of code as soon as it is kept. */
async function eventuallyKept(page: Page, name: RegExp): Promise<string> {
  let found: string | undefined;
  await eventually(async () => {
    found = (await keptFiles(page, 'code')).join('\n').match(new RegExp(name, 'm'))?.[0];
    return found;
  }).toBeDefined();
  return found ?? '';
}
