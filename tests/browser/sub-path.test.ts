import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { keptSlugs } from './kept-files.ts';
import { eventually } from './eventually.ts';
import { closeBrowser, hasBrowser, isInteractive, newVisitor } from './reader.ts';
import { dam } from './sample.ts';
import { serveReader, type ServedReader } from './serve-reader.ts';
import { speakerOfDam } from './served-sample.ts';

const BASE = '/warta/kota/';

afterAll(closeBrowser);

describe.runIf(hasBrowser)('a reader below a path of its host', () => {
  let reader: ServedReader;

  beforeAll(async () => {
    // Few of its pages are prerendered: the others come through the shell.
    reader = await serveReader(BASE, 1);
  });
  afterAll(() => reader?.close());

  it('leads from page to page, asks for nothing beside it, and works offline', async () => {
    const context = await newVisitor({ keeps: true });
    const page = await context.newPage();
    const beside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(reader.site)) beside.push(request.url());
    });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${reader.site}/`);
    await isInteractive(page);
    await page.getByRole('link', { name: dam.headline, exact: true }).click();
    await page.getByText(dam.lastWords).waitFor();
    expect(new URL(page.url()).pathname).toBe(BASE + dam.address.slice(1));
    await page.getByRole('main').getByRole('link', { name: dam.related }).first().click();
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();

    await page.goto(reader.site + paths.person(await speakerOfDam()));
    await page.getByText(dam.firstWords).waitFor();
    await page.goto(reader.site + paths.search('bendungan selo'));
    await page.getByRole('main').getByRole('link', { name: dam.headline }).waitFor();
    await page.getByRole('link', { name: words.shell.latest, exact: true }).click();
    await eventually(() => keptSlugs(page, BASE)).toContain(dam.slug);

    await context.setOffline(true);
    await page.goto(reader.site + dam.address);
    await page.getByText(dam.lastWords).waitFor();
    expect(beside).toEqual([]);
    expect(errors).toEqual([]);
  });
});
