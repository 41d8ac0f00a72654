import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { personWords } from '../../src/web/words/person-words.ts';
import { ratna } from '../web/person/archive.ts';
import { withArchive } from './archive-reader.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, tabTo } from './keyboard.ts';
import { closeBrowser, hasBrowser, newPage, newVisitor, openTab, site } from './reader.ts';
import type { Reader, ReaderOptions } from './reader.ts';

const words = personWords.id;
const address = paths.person(ratna.id);
const COMPARED = `${address}?then=2019&now=2025&section=pesisir`;

afterAll(closeBrowser);

describe.runIf(hasBrowser)('a person of 130 quotes, by keyboard', () => {
  it('is narrowed by year, by section and by words, and comes back from a quote to the same', async () => {
    const { page, complaints } = await openArchive(address);
    await press(page.getByRole('button', { name: words.person.loadAll(130) }));
    await choose(radio(page, words.person.year, words.person.all), '2024, 21 kutipan');
    await page.getByText(words.person.filtered(21, 130)).first().waitFor();
    await choose(radio(page, words.person.section, words.person.all), 'Pesisir, 10 kutipan');
    await page.getByText(words.person.filtered(10, 130)).first().waitFor();
    await tabTo(page.getByRole('searchbox', { name: words.person.search }), 'Shift+Tab');
    await page.keyboard.type('DERMAGA');
    await page.getByText(words.person.filtered(5, 130)).first().waitFor();
    expect(await quotes(page).locator('mark').allTextContents()).toEqual(
      Array.from({ length: 5 }, () => 'dermaga'),
    );
    await eventually(() => new URL(page.url()).search).toBe('?year=2024&section=pesisir&q=DERMAGA');

    await press(quotes(page).getByRole('link').first());
    await page.waitForURL(/\/article\//);
    await page.goBack();
    await page.getByText(words.person.filtered(5, 130)).first().waitFor();
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('DERMAGA');
    await press(page.getByRole('button', { name: words.person.clear }));
    await eventually(() => new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('is compared with what they said before, in steps that keep the focus', async () => {
    const { page, complaints } = await openArchive(`${address}?section=pesisir`);
    const open = page.getByRole('button', { name: words.comparison.open });
    await press(open);
    const then = page.getByRole('article', { name: words.comparison.sides.past });
    const first = await then.locator('p').nth(1).textContent();
    const later = page.getByRole('button', { name: words.comparison.laterOf.past });
    await press(later);
    await eventually(() => then.locator('p').nth(1).textContent()).not.toBe(first);
    expect(await hasFocus(later)).toBe(true);
    await tabTo(page.getByRole('button', { name: words.comparison.earlierOf.past }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(() => then.locator('p').nth(1).textContent()).toBe(first);
    const shown = new URL(page.url()).searchParams;
    expect([...shown.keys()].toSorted()).toEqual(['now', 'section', 'then']);
    await page.reload();
    await eventually(() => then.locator('p').nth(1).textContent()).toBe(first);
    await page.goBack();
    await open.waitFor();
    expect(await then.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is stacked on a phone and side by side on a wide screen', async () => {
    for (const [width, isStacked] of [
      [360, true],
      [1280, false],
    ] as const) {
      const { page } = await openArchive(COMPARED, { width });
      const now = page.getByRole('article', { name: words.comparison.sides.present });
      await now.waitFor();
      const below = await now.evaluate(
        (element) =>
          element.getBoundingClientRect().top >
          (element.previousElementSibling?.getBoundingClientRect().top ?? 0),
      );
      expect({ width, below }).toEqual({ width, below: isStacked });
    }
  });

  it('is taken along as a CSV file that spreadsheets open, all of it or what the filter leaves', async () => {
    const { page, complaints } = await openArchive(`${address}?section=ekonomi`);
    await page.getByText(words.person.filtered(33, 130)).first().waitFor();
    const some = await downloaded(page);
    expect(some.name).toBe('ratna-wulandari.csv');
    expect(some.text.startsWith('\uFEFFid,speaker,')).toBe(true);
    expect(some.text.trimEnd().split('\r\n')).toHaveLength(34);
    await press(page.getByRole('button', { name: words.person.clear }));
    const all = await downloaded(page);
    expect(all.text.trimEnd().split('\r\n')).toHaveLength(131);
    const feed = page.getByRole('link', { name: words.person.feed });
    expect(await feed.getAttribute('href')).toBe('/edition/people/ratna-wulandari/feed.json');
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('the list of people, by keyboard', () => {
  it('is searched, ordered and opened, and is as it was on the way back', async () => {
    const { page, complaints } = await openTab(paths.people());
    await press(page.getByRole('radio', { name: words.people.byQuotes }), 'Space');
    await page.keyboard.press('ArrowDown');
    await eventually(() => new URL(page.url()).search).toBe('?order=name');
    await press(page.getByRole('button', { name: /^R, / }));
    const people = page.getByRole('main').getByRole('listitem').getByRole('link');
    await eventually(() => people.first().textContent()).toMatch(/^R/);
    await tabTo(page.getByRole('searchbox', { name: words.people.filter }), 'Shift+Tab');
    await page.keyboard.type('wulan');
    await eventually(() => people.allTextContents()).toContain('Ratna Wulandari');
    await press(page.getByRole('link', { name: 'Ratna Wulandari' }));
    await page.getByRole('heading', { level: 1, name: 'Ratna Wulandari' }).waitFor();
    await page.goBack();
    await eventually(() => people.allTextContents()).toContain('Ratna Wulandari');
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('wulan');
    expect(complaints).toEqual([]);
  });
});

/** A page of Ratna’s with more quotes than the sample edition has of hers. */
async function openArchive(where: string, options: ReaderOptions = {}): Promise<Reader> {
  const reader = await newPage(await newVisitor(options));
  await withArchive(reader.page);
  await reader.page.goto(site + where);
  return reader;
}

function radio(page: Page, group: string, name: string): Locator {
  return page.getByRole('group', { name: group }).getByRole('radio', { name });
}

/** Tabs to the chosen one of a group of radio buttons and presses an arrow until another is chosen. */
async function choose(chosen: Locator, name: string): Promise<void> {
  await tabTo(chosen);
  const page = chosen.page();
  const wanted = page.getByRole('radio', { name, exact: true });
  for (let step = 0; step < 12 && !(await wanted.isChecked()); step++) {
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator(':focus').isChecked()).toBe(true);
  }
  expect(await wanted.isChecked()).toBe(true);
}

function quotes(page: Page): Locator {
  return page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('paragraph') });
}

async function downloaded(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(page.getByRole('button', { name: words.person.csv })),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
