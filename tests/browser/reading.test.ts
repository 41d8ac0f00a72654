import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { paths } from '../../src/web/paths.ts';
import { quoteWords } from '../../src/web/words/quote-words.ts';
import { eventually } from './eventually.ts';
import { hasFocus, holdsFocus, isFocusInView, press, scrolled, tabTo } from './keyboard.ts';
import { closeBrowser, hasBrowser, openReader, openTab } from './reader.ts';
import { dam } from './sample.ts';

afterAll(closeBrowser);

describe.runIf(hasBrowser)('reading an article by keyboard', () => {
  it('leads from the list to a quote, to all words of its speaker, and back to where one was', async () => {
    const { page, complaints } = await openTab('/');
    const link = page.getByRole('link', { name: dam.headline, exact: true });
    await tabTo(link);
    const place = await scrolled(page);
    expect(place).toBeGreaterThan(0);
    await page.keyboard.press('Enter');

    const headline = page.getByRole('heading', { level: 1, name: dam.headline });
    await eventually(() => hasFocus(headline)).toBe(true);
    expect(await scrolled(page)).toBe(0);
    const quote = page.getByRole('button', { name: words.article.saidBy(dam.speaker) }).first();
    await press(quote);

    const sheet = page.getByRole('dialog', { name: dam.speaker });
    await sheet.getByText(dam.firstWords).first().waitFor();
    expect(await holdsFocus(sheet)).toBe(true);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await hasFocus(quote)).toBe(true);

    await page.keyboard.press('Enter');
    await press(sheet.getByRole('link', { name: quoteWords.id.allQuotes(dam.speaker) }));
    const person = page.getByRole('heading', { level: 1, name: dam.speaker });
    await eventually(() => hasFocus(person)).toBe(true);
    expect(await page.title()).toContain(dam.speaker);
    await page.getByRole('main').getByRole('link', { name: dam.headline }).first().waitFor();

    await page.goBack();
    await eventually(() => hasFocus(quote)).toBe(true);
    await eventually(() => isFocusInView(page)).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.goBack();
    await eventually(() => hasFocus(link)).toBe(true);
    await eventually(async () => Math.abs((await scrolled(page)) - place)).toBeLessThanOrEqual(2);
    expect(complaints).toEqual([]);
  });

  it('follows one speaker from quote to quote', async () => {
    const { page } = await openTab(dam.address);
    const speakers = page.getByRole('region', { name: words.article.speakers });
    const choice = speakers.getByRole('button', { name: dam.speaker });
    await press(choice, 'Space');
    expect(await choice.getAttribute('aria-pressed')).toBe('true');
    const steps = page.getByRole('group', { name: quoteWords.id.steps.quotesOf(dam.speaker) });
    await press(steps.getByRole('button', { name: quoteWords.id.steps.next }));
    const second = page.getByRole('button', { name: words.article.saidBy(dam.speaker) }).nth(1);
    await eventually(() => hasFocus(second)).toBe(true);
    await eventually(() => isFocusInView(page)).toBe(true);
    await steps.getByText(/^2 dari \d+$/).waitFor();
  });

  it('goes from related to related, and back the same way', async () => {
    const { page, complaints } = await openTab(dam.address);
    const card = page.getByRole('main').getByRole('link', { name: dam.related }).first();
    await tabTo(card);
    const cardPlace = await scrolled(page);
    expect(cardPlace).toBeGreaterThan(0);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    expect(await scrolled(page)).toBe(0);

    const below = page
      .getByRole('main')
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: words.article.relatedBy('') }) });
    const story = below.getByRole('link').last();
    await tabTo(story);
    const storyName = (await story.textContent()) ?? '';
    const storyPlace = await scrolled(page);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: storyName }).waitFor();
    expect(await scrolled(page)).toBe(0);

    await page.goBack();
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    await eventually(() => hasFocus(story)).toBe(true);
    await eventually(async () => Math.abs((await scrolled(page)) - storyPlace)).toBeLessThan(3);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    await eventually(() => hasFocus(card)).toBe(true);
    await eventually(async () => Math.abs((await scrolled(page)) - cardPlace)).toBeLessThan(3);

    await page.goForward();
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    await eventually(async () => Math.abs((await scrolled(page)) - storyPlace)).toBeLessThan(3);
    expect(complaints).toEqual([]);
  });

  it('skips the navigation', async () => {
    const { page } = await openTab('/');
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await hasFocus(page.getByRole('link', { name: words.shell.skip }))).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => hasFocus(page.getByRole('main'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await holdsFocus(page.getByRole('main'))).toBe(true);
  });
});

describe.runIf(hasBrowser)('reading an article on a phone, in English', () => {
  it('opens a quote at a tap on its words', async () => {
    const { page, complaints } = await openReader('/', {
      language: 'en',
      width: 360,
      height: 740,
      touch: true,
    });
    // Once it was read, a sign follows the words.
    const link = page.getByRole('main').getByRole('link', { name: dam.headline }).first();
    // In the other language lines break elsewhere, and the page is of another height.
    await page.locator('html[lang=en]').waitFor();
    await link.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 137));
    const left = whenTouched(page);
    await link.tap();
    const place = await left;
    await page.getByRole('heading', { name: english.article.speakers }).waitFor();
    const said = page.getByText(dam.firstWords).first();
    await said.tap();
    const sheet = page.getByRole('dialog', { name: dam.speaker });
    await sheet.getByText(dam.firstWords).first().waitFor();
    await sheet.getByRole('button', { name: english.shell.close }).tap();
    await sheet.waitFor({ state: 'hidden' });
    await said.tap();
    await sheet.getByRole('link', { name: quoteWords.en.allQuotes(dam.speaker) }).tap();
    await page.getByRole('heading', { level: 1, name: dam.speaker }).waitFor();
    await page.goBack();
    await said.waitFor();
    await page.goBack();
    await link.waitFor();
    await eventually(async () => Math.abs((await scrolled(page)) - place)).toBeLessThan(3);
    expect(complaints).toEqual([]);
  });
});

/** How far down the page is scrolled, in CSS pixels, when it is touched next. */
function whenTouched(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((touched) => {
        addEventListener('pointerdown', () => touched(scrollY), { once: true });
      }),
  );
}

describe.runIf(hasBrowser)('a list that was left before a reload', () => {
  it('is where it was, though its data come anew', async () => {
    const { page, place } = await openLeftList();
    await page.goBack();
    await eventually(() => scrolled(page)).toBe(place);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('is as near to it as it goes where it is less high now', async () => {
    const { page, place } = await openLeftList();
    await page.getByRole('contentinfo').evaluate((footer) => {
      footer.style.setProperty('margin-block-start', '-9px');
    });
    await page.goBack();
    await eventually(async () => place - (await scrolled(page))).toBeLessThan(100);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});

/** An article, reloaded, that one came to from far down a list; what is fetched from now on comes late. */
async function openLeftList(): Promise<{ readonly page: Page; readonly place: number }> {
  const { page } = await openTab(paths.section(dam.section));
  const link = page.getByRole('main').getByRole('link', { name: dam.headline, exact: true });
  await link.hover();
  const place = await scrolled(page);
  expect(place).toBeGreaterThan(0);
  await link.click();
  await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
  await page.route('**/edition/**', async (route) => {
    await page.waitForTimeout(250);
    await route.continue();
  });
  const rest = page.waitForResponse(/late-shell/);
  await page.reload();
  await (await rest).finished();
  // Then the parts that come late are there.
  await page.waitForTimeout(3000);
  return { page, place };
}
