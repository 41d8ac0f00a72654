import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press } from './keyboard.ts';
import {
  closeBrowser,
  hasBrowser,
  newPage,
  newTab,
  newVisitor,
  openTab,
  site,
  withoutPages,
} from './reader.ts';
import { dam } from './sample.ts';

const anyArticle = '**/edition/articles/*.json*';
const theEdition = '**/edition/edition.json*';

afterAll(closeBrowser);

describe.runIf(hasBrowser)('when the server is gone', () => {
  it('says so, keeps the rest usable, and shows the article once the server is back', async () => {
    const { page } = await openTab('/');
    const link = page.getByRole('link', { name: dam.headline, exact: true });
    await page.route(anyArticle, (route) => route.abort());
    await press(link);
    const notice = page.getByRole('heading', { level: 1, name: words.failure.title });
    await eventually(() => hasFocus(notice)).toBe(true);
    await page.getByRole('alert').getByText(words.failure.offline).waitFor();

    await press(page.getByRole('link', { name: words.shell.people }));
    await page.getByRole('heading', { level: 1, name: words.shell.people }).waitFor();
    await page.getByRole('main').getByRole('link', { name: dam.speaker }).first().waitFor();
    await page.unroute(anyArticle);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    await page.getByText(dam.firstWords).waitFor();
    expect(await page.title()).toContain(dam.headline);
  });

  it('says so in the language of the page, and tries again when asked to', async () => {
    const { page } = await newPage(await newVisitor({ language: 'en' }));
    await withoutPages(page);
    await page.route(theEdition, (route) => route.abort());
    await page.goto(`${site}/`);
    await page.getByRole('heading', { level: 1, name: english.failure.title }).waitFor();
    await page.getByRole('alert').getByText(english.failure.offline).waitFor();
    await page.unroute(theEdition);
    await press(page.getByRole('button', { name: english.failure.retry }));
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('names the error that the server answers with', async () => {
    const { page } = await newTab();
    await withoutPages(page);
    await page.route(anyArticle, (route) => route.fulfill({ status: 403, body: '' }));
    await page.goto(site + dam.address);
    await page.getByRole('heading', { level: 1, name: words.failure.title }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe(words.failure.server(403));
  });

  it('shows the failure of a page whose code does not arrive, and loads it at the next try', async () => {
    const { page } = await openTab('/about');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route('**/assets/people-page*.js', (route) => route.abort());
    await press(page.getByRole('link', { name: words.shell.people }));
    await page.getByRole('heading', { level: 1, name: words.failure.title }).waitFor();
    await page.getByRole('alert').getByText(words.failure.offline).waitFor();
    await page.unroute('**/assets/people-page*.js');
    await press(page.getByRole('button', { name: words.failure.retry }));
    await page.getByRole('heading', { level: 1, name: words.shell.people }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('keeps the article readable when the code of a quote’s details does not arrive', async () => {
    const { page } = await openTab(dam.address);
    const itsCode = '**/assets/late-parts*.js';
    await page.route(itsCode, (route) => route.abort());
    await press(page.getByRole('button', { name: words.article.saidBy(dam.speaker) }).first());
    await page.getByRole('alert').getByText(words.article.sheetFailed).waitFor();
    expect(await page.getByText(dam.firstWords).isVisible()).toBe(true);
    await page.unroute(itsCode);
    await press(page.getByRole('button', { name: words.failure.retry }));
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await press(page.getByRole('button', { name: words.article.saidBy(dam.speaker) }).first());
    await page.getByRole('dialog', { name: dam.speaker }).waitFor();
  });
});

describe.runIf(hasBrowser)('when something is not what it should be', () => {
  it('says that a file is broken, and reads it once it is whole', async () => {
    const { page } = await newTab();
    await withoutPages(page);
    await page.route(anyArticle, (route) => route.fulfill({ body: '{"slug": "bendungan' }));
    await page.goto(site + dam.address);
    await page.getByRole('alert').getByText(words.failure.broken).waitFor();
    await page.unroute(anyArticle);
    await press(page.getByRole('button', { name: words.failure.retry }));
    await page.getByText(dam.firstWords).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('does not take a page of the host for a file', async () => {
    const { page } = await newTab();
    const html = { contentType: 'text/html', body: '<!doctype html><title>Masuk</title>' };
    await withoutPages(page);
    await page.route('**/edition/leaves/*', (route) => route.fulfill(html));
    await page.goto(`${site}/`);
    await page.getByRole('heading', { level: 1, name: words.failure.title }).waitFor();
    expect(await page.getByRole('alert').textContent()).toBe(words.failure.broken);
  });

  it.each([
    '/article/berita-yang-tidak-ada',
    '/section/tidak-ada',
    '/person/tidak-ada',
    '/tidak/ada',
  ])('helps on at %s, where nothing is', async (address) => {
    const { page } = await openTab(address);
    const title = words.failure.notFoundTitle;
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await eventually(() => page.title()).toContain(title);
    expect(await page.getByRole('main').getByText(words.failure.notFound).isVisible()).toBe(true);
    await press(page.getByRole('main').getByRole('link', { name: words.failure.toFront }));
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
  });
});
