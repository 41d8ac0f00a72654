import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { indonesian as common } from '../../src/web/words/indonesian.ts';
import { searchWords } from '../../src/web/words/search-words.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, pressUntil, scrolled, tabTo } from './keyboard.ts';
import {
  closeBrowser,
  hasBrowser,
  newPage,
  newVisitor,
  openReader,
  openTab,
  site,
} from './reader.ts';
import { dam } from './sample.ts';

const { id: words, en: english } = searchWords;

afterAll(closeBrowser);

const boxOf = (page: Page) => page.getByRole('searchbox', { name: words.label.headlines });
const resultsOf = (page: Page) => page.getByRole('region', { name: words.results });
const linksOf = (page: Page) => resultsOf(page).getByRole('listitem').getByRole('link');

describe.runIf(hasBrowser)('searching headlines by keyboard', () => {
  it('answers letter by letter, opens an answer, and comes back to the same answers', async () => {
    const { page, complaints } = await openTab('/');
    await press(page.getByRole('link', { name: common.shell.searchHint }));
    const box = boxOf(page);
    await eventually(() => hasFocus(box)).toBe(true);

    const marks = resultsOf(page).locator('mark');
    for (const typed of ['s', 'se', 'sek', 'seko', 'sekolah t']) {
      const value = await box.inputValue();
      await page.keyboard.type(typed.slice(value.length));
      await eventually(async () => marked(await marks.allTextContents(), typed)).toBe(true);
    }
    const found = await linksOf(page).allTextContents();
    expect(found.length).toBeGreaterThan(1);
    for (const headline of found) expect(headline).toMatch(/sekolah t/i);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = linksOf(page).nth(1);
    expect(await hasFocus(second)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: found[1] ?? '', exact: true }).waitFor();

    await page.goBack();
    await eventually(() => hasFocus(second)).toBe(true);
    expect(await box.inputValue()).toBe('sekolah t');
    expect(await linksOf(page).allTextContents()).toEqual(found);
    expect(new URL(page.url()).searchParams.get('q')).toBe('sekolah t');
    await page.goBack();
    await page.getByRole('heading', { name: words.recent }).waitFor();
    expect(await box.inputValue()).toBe('');
    await page.getByRole('link', { name: 'sekolah t', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(complaints).toEqual([]);
  });

  it('takes a day digit by digit, and asks for it once', async () => {
    const { page, complaints } = await openReader('/search?q=selo');
    await press(page.getByText(words.dates), 'Space');
    const from = page.getByLabel(words.from);
    const entries = () => page.evaluate(() => history.length);
    const before = await entries();
    await tabTo(from);
    // The same day wherever the month comes first.
    await page.keyboard.type('05052025', { delay: 60 });
    await eventually(() => new URL(page.url()).search).toBe('?q=selo&from=2025-05-05');
    expect(await from.inputValue()).toBe('2025-05-05');
    expect(await entries()).toBe(before + 1);
    expect(complaints).toEqual([]);
  });

  it('begins with / anywhere, and leads back to the box with Escape, which empties and leaves it', async () => {
    const { page } = await openTab(dam.address);
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    await page.waitForLoadState('networkidle');
    const box = boxOf(page);
    await pressUntil('/', box);
    await eventually(() => hasFocus(box)).toBe(true);
    await page.keyboard.type('garam');
    const first = linksOf(page).first();
    await first.waitFor();
    await page.keyboard.press('Enter');
    expect(await hasFocus(first)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(box)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    expect(await hasFocus(box)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(box)).toBe(false);
  });

  it('says in English that nothing was found, and offers fewer words', async () => {
    const { page } = await openReader('/search?q=garam+xylofon+qwertz', { language: 'en' });
    await page.getByText(english.nothing.headlines('garam xylofon qwertz')).first().waitFor();
    await press(page.getByRole('link', { name: 'garam xylofon' }));
    await page.getByRole('region', { name: english.results }).waitFor();
    const box = page.getByRole('searchbox', { name: english.label.headlines });
    expect(await box.inputValue()).toBe('garam xylofon');
  });
});

describe.runIf(hasBrowser)('a search on a slow phone', () => {
  it('keeps up with fast typing, and says the count once', async () => {
    const { page, complaints } = await newPage(await newVisitor({ width: 360, touch: true }));
    await asSlowPhone(page);
    await page.addInitScript(watchStatus);
    await page.goto(`${site}/search`);
    const box = boxOf(page);
    await box.click();
    await page.keyboard.type('bendungan selo', { delay: 30 });
    await page.getByRole('link', { name: dam.headline }).waitFor();
    expect(await box.inputValue()).toBe('bendungan selo');
    const count = words.found.headlines(await linksOf(page).count());
    await eventually(() => page.evaluate(() => globalThis.said.at(-1))).toBe(count);
    const counts = await page.evaluate(() => globalThis.said.filter((text) => /^\d/.test(text)));
    expect(counts.length).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('narrowing a search', () => {
  it('goes back and forward filter by filter', async () => {
    const { page } = await openTab('/search?q=bendungan');
    const sections = page.getByRole('combobox', { name: words.section });
    const all = await allDrawn(page);
    await sections.selectOption(dam.section);
    await eventually(() => linksOf(page).count()).toBeLessThan(all.length);
    const some = await allDrawn(page);
    expect(new URL(page.url()).search).toBe(`?q=bendungan&section=${dam.section}`);
    await page.goBack();
    await eventually(() => linksOf(page).allTextContents()).toEqual(all);
    expect(await sections.inputValue()).toBe('');
    await page.goForward();
    await eventually(() => linksOf(page).allTextContents()).toEqual(some);
    expect(await sections.inputValue()).toBe(dam.section);
  });

  it('shows as many results as before, where one left, when one comes back', async () => {
    const { page } = await openReader('/search?q=selo', { width: 360, height: 500 });
    const found = await allDrawn(page);
    const last = linksOf(page).last();
    await last.scrollIntoViewIfNeeded();
    const place = await scrolled(page);
    expect(place).toBeGreaterThan(0);
    await last.click();
    await page.waitForURL(/\/article\//);
    await page.goBack();
    await eventually(() => linksOf(page).allTextContents()).toEqual(found);
    await eventually(() => scrolled(page)).toBe(place);
  });
});

describe.runIf(hasBrowser)('searching quotes by keyboard', () => {
  it('keeps the room of the names of speakers until they are there, so that nothing moves', async () => {
    const { page } = await newPage(await newVisitor());
    let bring: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => (bring = resolve));
    await page.route('**/edition/people/index/**', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(`${site}/search?q=air&in=quotes`);
    const items = resultsOf(page).getByRole('listitem');
    await eventually(() => items.count()).toBeGreaterThan(10);
    await page.evaluate(() => document.fonts.ready);
    const before = await topsOf(items);
    bring?.();
    await resultsOf(page).getByRole('link', { name: dam.speaker }).first().waitFor();
    expect(await topsOf(items)).toEqual(before);
  });

  it('finds what was said, narrows to who said it, and leads to the quote', async () => {
    const { page, complaints } = await openTab('/search?q=pintu+air');
    await tabTo(page.getByRole('radio', { name: words.tab.headlines }));
    await page.keyboard.press('ArrowRight');
    const quote = resultsOf(page).getByRole('link', { name: dam.firstWords });
    await quote.waitFor();
    await resultsOf(page).getByRole('link', { name: dam.speaker }).first().waitFor();

    await press(page.getByRole('group', { name: words.filters }).getByText(words.person));
    await press(page.getByRole('button', { name: words.onlyPerson(dam.speaker) }));
    const chip = page.getByRole('button', { name: words.withoutPerson(dam.speaker) });
    await chip.waitFor();
    expect(new URL(page.url()).search).toBe('?q=pintu+air&in=quotes&person=ratna-wulandari');
    const others = 'a[href*="/person/"]:not([href$="/ratna-wulandari"])';
    await resultsOf(page).locator(others).first().waitFor({ state: 'detached' });
    for (const name of await resultsOf(page).locator('a[href*="/person/"]').allTextContents()) {
      expect(name).toBe(dam.speaker);
    }
    await press(quote);
    await page.waitForURL(/#k-/);
    expect(new URL(page.url()).pathname).toBe(dam.address);
    expect(complaints).toEqual([]);
  });

  it('offers the people that tokoh: may name', async () => {
    const { page } = await openTab('/search?in=quotes&q=air');
    await linksOf(page).first().waitFor();
    await tabTo(page.getByRole('searchbox'));
    await page.keyboard.press('End');
    await page.keyboard.type(' tokoh:ratna w');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.getByRole('button', { name: words.onlyPerson(dam.speaker) }).click();
    await eventually(() => new URL(page.url()).search).toBe(
      '?q=air&in=quotes&person=ratna-wulandari',
    );
  });
});

describe.runIf(hasBrowser)('a search without a network', () => {
  it('answers from what is there, says what is not, and goes on when the network is back', async () => {
    const { page } = await openReader('/search?q=bendungan');
    await linksOf(page).first().waitFor();
    await page.context().setOffline(true);
    const box = boxOf(page);
    await box.fill('garam');
    await eventually(async () =>
      marked(await resultsOf(page).locator('mark').allTextContents(), 'garam'),
    ).toBe(true);
    expect(await page.getByRole('alert').count()).toBe(0);

    await page.getByRole('radio', { name: words.tab.quotes }).check({ force: true });
    const alert = page.getByRole('alert');
    await eventually(() => alert.textContent()).toContain(words.offline);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: words.retry }).click({ timeout: 1_000 }).catch(ignore);
    await linksOf(page).first().waitFor();
    await eventually(() => alert.count()).toBe(0);
  });
});

/** The results once all that are shown at once are drawn: they come a few in a frame. */
async function allDrawn(page: Page): Promise<string[]> {
  const results = resultsOf(page);
  const found = words.found.headlines(0).replace('0', '');
  const count = await results.getByText(found).first().textContent();
  await eventually(async () => {
    const drawn = await linksOf(page).count();
    return drawn === Number.parseInt(count ?? '', 10) || hasMore(page);
  }).toBe(true);
  return linksOf(page).allTextContents();
}

const hasMore = async (page: Page) =>
  (await page.getByRole('button', { name: words.more }).count()) > 0;

/** Whether something is marked, and every mark is of what was typed or, of several words, of one of them. */
function marked(marks: readonly string[], typed: string): boolean {
  const asked = typed.toLowerCase().split(' ');
  const isOne = (mark: string) => asked.some((word) => mark.toLowerCase().startsWith(word));
  return marks.length > 0 && marks.every(isOne);
}

/** A cheap phone on slow 4G, as Lighthouse has it. */
async function asSlowPhone(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1_600_000 / 8) * 0.9,
    uploadThroughput: (750_000 / 8) * 0.9,
  });
}

declare global {
  /** What screen readers were told, in order. */
  var said: string[];
}

/** Runs in the page, before anything of it. */
function watchStatus(): void {
  globalThis.said = [];
  new MutationObserver(() => {
    for (const status of document.querySelectorAll('[role=status]')) {
      const text = status.textContent ?? '';
      if (text !== '' && text !== globalThis.said.at(-1)) globalThis.said.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

const ignore = (): void => undefined;

/** Where each stands, in whole pixels from the top. */
function topsOf(elements: Locator): Promise<number[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => Math.round(element.getBoundingClientRect().top)),
  );
}
