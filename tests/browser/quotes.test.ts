import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { quoteWords } from '../../src/web/words/quote-words.ts';
import { eventually } from './eventually.ts';
import { hasFocus, holdsFocus, isFocusInView, press, tabTo } from './keyboard.ts';
import { closeBrowser, hasBrowser, openReader, openTab } from './reader.ts';
import { dam } from './sample.ts';
import { quoteOfDam } from './served-sample.ts';

const id = quoteWords.id;
const quotesOnly = paths.quotesOnly(dam.slug);

afterAll(closeBrowser);

describe.runIf(hasBrowser)('the details of a quote, by keyboard alone', () => {
  it('say why it is highlighted and underline the words that name the speaker in the article', async () => {
    const { page, complaints } = await openTab(dam.address);
    const sheet = await openSheet(page);
    const why = sheet.getByText(id.why);
    await press(why);
    expect(await sheet.locator('u').textContent()).toContain(dam.speaker);
    await sheet.getByText(id.certainty.sure).waitFor();
    expect(await underlined(page)).toContain(dam.speaker);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    expect(await hasFocus(firstQuote(page))).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('make a line that sets a wrong speaker right', async () => {
    const { page, complaints } = await openTab(dam.address);
    const sheet = await openSheet(page);
    await press(sheet.getByText(id.report.title));
    await page.keyboard.press('Tab');
    expect(await holdsFocus(sheet.getByRole('group', { name: id.report.who }))).toBe(true);
    const other = sheet.getByRole('radio', { name: id.report.other });
    for (let step = 0; step < 20 && !(await other.isChecked()); step++) {
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(sheet.getByRole('textbox', { name: id.report.name }));
    await page.keyboard.type('Yusran Palewa');
    const line = await sheet.getByRole('group', { name: id.report.line }).textContent();
    const { id: quote } = await quoteOfDam(dam.firstWords);
    expect(JSON.parse(line ?? '')).toMatchObject({
      type: 'speaker',
      article: dam.slug,
      quote,
      speaker: 'Yusran Palewa',
    });
    await press(sheet.getByRole('button', { name: id.report.copy }));
    await sheet.getByText(new RegExp(`${id.copied}|${id.copyFailed}`)).waitFor();
    expect(complaints).toEqual([]);
  });

  it('become a card whose label has its words, and which is kept as a PNG', async () => {
    const { page, complaints } = await openTab(dam.address);
    const sheet = await openSheet(page);
    await press(sheet.getByRole('button', { name: id.card.make }));
    const card = page.getByRole('dialog', { name: id.card.title });
    const image = card.getByRole('img', { name: dam.firstWords });
    await image.waitFor();
    const label = (await image.getAttribute('aria-label')) ?? '';
    for (const part of [dam.speaker, dam.headline, '14 Mei 2025', dam.address]) {
      expect(label).toContain(part);
    }
    expect(await shadesOf(image)).toBeGreaterThan(10);
    const download = page.waitForEvent('download');
    await press(card.getByRole('button', { name: id.card.download }));
    expect((await download).suggestedFilename()).toMatch(/^kutipan-[a-z]{8}\.png$/);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
    expect(await hasFocus(sheet.getByRole('button', { name: id.card.make }))).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('the details of a quote, by a finger', () => {
  it('close with their page, so that the one that Back leads to can be used', async () => {
    const { page, complaints } = await openReader('/', { width: 360, touch: true });
    await leaveWithOpenSheet(page);
    expect(await page.locator('dialog:modal').count()).toBe(0);
    await page.getByRole('link', { name: dam.related, exact: true }).first().tap();
    await page.getByRole('heading', { level: 1, name: dam.related }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('stay closed when one comes to their page again', async () => {
    const { page, complaints } = await openReader('/', { width: 360, touch: true });
    await leaveWithOpenSheet(page);
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    await page.getByRole('button', { name: words.article.save }).tap();
    await page.getByRole('button', { name: words.article.save, pressed: true }).waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

/** Opens an article from the list, and there the details of a quote; and goes back to the list. */
async function leaveWithOpenSheet(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: dam.headline, exact: true });
  // It is drawn ahead, as for most who open it.
  await eventually(async () => {
    await link.blur();
    await link.focus();
    await page.waitForTimeout(500);
    return page.locator('[data-ahead]').count();
  }).toBe(1);
  await link.tap();
  await page.getByRole('main').getByText(dam.firstWords).last().tap();
  await page.getByRole('dialog', { name: dam.speaker }).waitFor();
  await page.goBack();
  await link.waitFor();
}

describe.runIf(hasBrowser)('who speaks', () => {
  it('leads through the quotes of one with buttons and arrow keys, and lets go with Escape', async () => {
    const { page } = await openTab(dam.address);
    const choice = page
      .getByRole('region', { name: words.article.speakers })
      .getByRole('button', { name: dam.speaker });
    await press(choice);
    const steps = page.getByRole('group', { name: id.steps.quotesOf(dam.speaker) });
    await press(steps.getByRole('button', { name: id.steps.next }));
    await steps.getByText(/^2 dari \d+$/).waitFor();
    await page.keyboard.press('ArrowRight');
    await steps.getByText(/^3 dari \d+$/).waitFor();
    await eventually(() => isFocusInView(page)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await steps.getByText(/^2 dari \d+$/).waitFor();
    await page.keyboard.press('Escape');
    await steps.waitFor({ state: 'detached' });
    expect(await choice.getAttribute('aria-pressed')).toBe('false');
  });
});

describe.runIf(hasBrowser)('quotes only', () => {
  it('shows who said what and leads to its place in the text, and back', async () => {
    const { page, complaints } = await openTab(dam.address);
    await press(page.getByRole('link', { name: words.article.quotesOnly }));
    await page.getByRole('heading', { level: 2, name: dam.speaker }).first().waitFor();
    expect(await page.title()).toContain(id.page.title(dam.headline));
    await press(page.getByRole('link', { name: id.page.inText }).first());
    await eventually(() => hasFocus(firstQuote(page))).toBe(true);
    expect(await page.title()).not.toContain(id.page.title(dam.headline));
    await page.goBack();
    await page.getByText(id.page.inText).first().waitFor();
    await page.goForward();
    await page.getByRole('region', { name: words.article.speakers }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps in the address whose quotes are shown', async () => {
    const { page } = await openReader(quotesOnly, { language: 'en', width: 360, touch: true });
    const filter = page.getByRole('navigation', { name: quoteWords.en.page.filter });
    await filter.getByRole('link', { name: 'Darmo Sasmita' }).tap();
    await page.getByText(dam.firstWords).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('speaker')).toBe('darmo-sasmita');
    await page.reload();
    await page.getByRole('heading', { level: 2, name: 'Darmo Sasmita' }).first().waitFor();
    expect(await page.getByText(dam.firstWords).count()).toBe(0);
    await page.getByRole('link', { name: english.article.whole, exact: true }).tap();
    await page.getByText(dam.firstWords).waitFor();
  });

  it('prints without what is there to press, and with the address of the source', async () => {
    const { page } = await openTab(quotesOnly);
    await page.getByRole('heading', { level: 2, name: dam.speaker }).first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(dam.firstWords).isVisible()).toBe(true);
    for (const furniture of [
      page.getByRole('navigation', { name: words.article.views }),
      page.getByRole('navigation', { name: id.page.filter }),
      page.getByRole('button', { name: id.page.print }),
      page.getByRole('button', { name: words.article.save }),
      page.getByRole('link', { name: id.page.inText }),
      page.getByRole('contentinfo'),
    ]) {
      expect(await furniture.count()).toBe(0);
    }
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    const ink = await page
      .getByText(dam.firstWords)
      .evaluate((said) => getComputedStyle(said).color);
    expect(ink).toBe('rgb(28, 26, 23)');
    const source = page.getByRole('link', { name: words.article.original });
    const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(printed).toContain('https://');
  });
});

function firstQuote(page: Page): Locator {
  return page.getByRole('button', { name: words.article.saidBy(dam.speaker) }).first();
}

async function openSheet(page: Page): Promise<Locator> {
  await press(firstQuote(page));
  const sheet = page.getByRole('dialog', { name: dam.speaker });
  await sheet.getByText(dam.firstWords).first().waitFor();
  return sheet;
}

/** The words that are painted as the cue. */
function underlined(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('cue') ?? [])].map(String).join(''));
}

/** How many different colours a canvas shows: one where it is blank. */
function shadesOf(image: Locator): Promise<number> {
  return image.evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return 0;
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return new Set(new Uint32Array(data?.buffer ?? new ArrayBuffer(0))).size;
  });
}
