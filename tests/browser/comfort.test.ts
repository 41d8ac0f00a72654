import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { keyboardWords } from '../../src/web/words/keyboard-words.ts';
import { paletteWords } from '../../src/web/words/palette-words.ts';
import { displayWords } from '../../src/web/words/display-words.ts';
import { english } from '../../src/web/words/english.ts';
import { indonesian } from '../../src/web/words/indonesian.ts';
import { paths } from '../../src/web/paths.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, pressUntil, tabTo } from './keyboard.ts';
import {
  closeBrowser,
  hasBrowser,
  newPage,
  newVisitor,
  openReader,
  site,
  visit,
} from './reader.ts';
import { dam } from './sample.ts';

afterAll(closeBrowser);

describe.runIf(hasBrowser)('reading settings, by keyboard on a dark phone', () => {
  it.each([
    ['id', indonesian, displayWords.id],
    ['en', english, displayWords.en],
  ] as const)(
    'change the text at once, and from its first paint on: %s',
    async (language, general, words) => {
      const context = await newVisitor({ language, width: 360, height: 740, device: 'dark' });
      const { page, complaints } = await newPage(context);
      await page.addInitScript(watchLooks);
      await visit(page, dam.address);
      await page.locator(`html[lang=${language}]`).waitFor();
      const before = await looksOf(page);
      await press(page.getByRole('button', { name: general.shell.settings }));
      const panel = page.getByRole('dialog', { name: general.shell.settings });
      for (const name of [words.size, words.face, words.leading, words.quotes]) {
        const group = panel.getByRole('group', { name });
        await tabTo(group.getByRole('radio', { checked: true }));
        await page.keyboard.press('ArrowRight');
      }
      await eventually(() => panel.evaluate(isReachedByThumb)).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
      expect(await hasFocus(page.getByRole('button', { name: general.shell.settings }))).toBe(true);
      const chosen = await looksOf(page);
      for (const [at, look] of chosen.entries()) expect(look).not.toBe(before[at]);

      await visit(page, dam.address);
      const painted = await page.evaluate(() => [...globalThis.paintedLooks]);
      expect(painted).toEqual([chosen.join(' ')]);
      expect(complaints).toEqual([]);
    },
  );

  it('that are broken, or of an older version, are those that can still be read', async () => {
    const { page, complaints } = await openReader(dam.address, { device: 'dark' });
    await page.evaluate(() => {
      const stored = '{"theme":"sepia","size":{"a":1},"language":"xx","first":"a b","a-b":1}';
      localStorage.setItem('kutip:preferences', stored);
    });
    await visit(page, dam.address);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('sepia');
    await press(page.getByRole('button', { name: indonesian.shell.settings }));
    const panel = page.getByRole('dialog', { name: indonesian.shell.settings });
    const size = panel.getByRole('group', { name: displayWords.id.size });
    await size.getByRole('radio', { name: displayWords.id.sizes['3'], checked: true }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('shortcuts', () => {
  it('lead from the list through an article and its quotes, and can be turned off', async () => {
    const { page, complaints } = await openReader('/', { language: 'en' });
    const words = keyboardWords.en;
    await page.locator('html[lang=en]').waitFor();
    await eventually(async () => {
      await page.keyboard.press('j');
      return page.evaluate(() => document.activeElement?.closest('main h2, main h3') !== null);
    }).toBe(true);
    await page.keyboard.press('o');
    await page.waitForURL('**/article/**');
    await eventually(() => hasFocus(page.getByRole('heading', { level: 1 }))).toBe(true);
    await page.keyboard.press('q');
    await eventually(() => focusedQuote(page)).toMatch(/^k-/);
    const quote = await focusedQuote(page);
    await page.keyboard.press('j');
    await eventually(() => focusedQuote(page)).not.toBe(quote);
    await page.keyboard.press('s');
    await page.getByText(words.saved('')).waitFor();

    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: words.title });
    await help.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(help.getByRole('checkbox', { name: displayWords.en.keysOn }), 'Space');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByRole('button', { name: english.article.save }).waitFor();
    await page.getByRole('link', { name: english.shell.people }).focus();
    await pressUntil('Control+k', page.getByRole('combobox', { name: paletteWords.en.hint }));
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(new URL(page.url()).pathname).toMatch(/^\/article\//);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('a key that is pressed as soon as the page is seen', () => {
  it('leads to the search, which has what was typed after it', async () => {
    const { page, complaints } = await newPage(await newVisitor());
    await page.goto(site, { waitUntil: 'domcontentloaded' });
    await page.keyboard.type('/garam');
    await page.waitForURL('**/search**');
    const box = page.getByRole('searchbox');
    await eventually(() => box.inputValue()).toBe('garam');
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('the command palette', () => {
  it('is fetched when it is first opened, and leads to an article', async () => {
    const { page, complaints } = await openReader(paths.about(), { width: 360, height: 740 });
    const words = paletteWords.id;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const box = page.getByRole('combobox', { name: words.hint });
    await pressUntil('Control+k', box);
    expect(asked.some((path) => path.includes('/palette-'))).toBe(true);
    await eventually(() => hasFocus(box)).toBe(true);
    await page.keyboard.type('bendungan selo lebih');
    const option = page.getByRole('option', { name: dam.headline });
    await option.waitFor();
    await eventually(() => option.getAttribute('aria-selected')).toBe('true');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    const headline = page.getByRole('heading', { level: 1, name: dam.headline });
    await eventually(() => hasFocus(headline)).toBe(true);
    expect(complaints).toEqual([]);
  });
});

describe.runIf(hasBrowser)('reading settings, on a phone that lies on its side', () => {
  it('move as a whole, so that more than a strip of the choices is in view', async () => {
    const { page } = await openReader(dam.address, { width: 667, height: 320, touch: true });
    await page.getByRole('button', { name: indonesian.shell.settings }).tap();
    const panel = page.getByRole('dialog', { name: indonesian.shell.settings });
    const size = displayWords.id.size;
    expect(await panel.getByRole('group', { name: size }).evaluate(isWholeInView)).toBe(true);
    const close = panel.getByRole('button', { name: indonesian.shell.close });
    await close.scrollIntoViewIfNeeded();
    expect(await close.evaluate(isWholeInView)).toBe(true);
    expect(await panel.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  });
});

function isWholeInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}

const withTable = paths.article('semalam-di-ruang-kendali-bendungan-selo');

/** As wide a table as a page may have: five times the columns. */
function repeatColumns(region: HTMLElement): void {
  for (const row of region.querySelectorAll('tr')) row.innerHTML = row.innerHTML.repeat(5);
}

describe.runIf(hasBrowser)('a print', () => {
  it('has every column of a table that would scroll on a screen', async () => {
    const { page } = await openReader(withTable, { width: 794 });
    const table = page.getByRole('region', { name: indonesian.article.table });
    await table.evaluate(repeatColumns);
    const isCut = () => table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(await isCut()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await isCut()).toBe(false);
  });

  it('has the text, its speakers and where it comes from, in ink', async () => {
    const { page } = await openReader(dam.address, { device: 'dark' });
    await page.emulateMedia({ media: 'print' });
    await eventually(async () => {
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      return page.evaluate(
        () => getComputedStyle(document.querySelector('main')!, '::after').content,
      );
    }).toMatch(new RegExp(`${dam.address}.*Dicetak pada`));
    expect(await page.getByRole('navigation').count()).toBe(0);
    const quote = page.getByText(dam.firstWords);
    const { ink, line, behind } = await quote.evaluate((element) => {
      const { color, borderBottomColor, borderBottomStyle, backgroundColor } =
        getComputedStyle(element);
      return {
        ink: color,
        line: `${borderBottomStyle} ${borderBottomColor}`,
        behind: backgroundColor,
      };
    });
    expect(ink).toBe('rgb(28, 26, 23)');
    expect(line).toBe(`solid ${ink}`);
    expect(behind).toBe('rgba(0, 0, 0, 0)');
  });
});

declare global {
  /** How the text looked in each frame that was painted since there was any. */
  var paintedLooks: Set<string>;
}

/** Runs in the page, before anything of it. */
function watchLooks(): void {
  globalThis.paintedLooks = new Set();
  const frame = () => {
    const text = document.querySelector('#text > p');
    const quote = document.querySelector('#text [id^="k-"]');
    if (text && quote) {
      const { fontSize, fontFamily, lineHeight } = getComputedStyle(text);
      const { backgroundColor } = getComputedStyle(quote);
      const looks = [fontSize, fontFamily, lineHeight, backgroundColor];
      globalThis.paintedLooks.add(looks.join(' '));
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** Size, face and line height of the text, and the colour behind a quote. */
function looksOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const text = document.querySelector('#text > p') ?? document.body;
    const quote = document.querySelector('#text [id^="k-"]') ?? document.body;
    const { fontSize, fontFamily, lineHeight } = getComputedStyle(text);
    return [fontSize, fontFamily, lineHeight, getComputedStyle(quote).backgroundColor];
  });
}

/** Whether a sheet ends at the foot of the screen, and its last button is near it. */
function isReachedByThumb(sheet: Element): boolean {
  const button = [...sheet.querySelectorAll('button')].at(-1)?.getBoundingClientRect();
  return innerHeight - (button?.bottom ?? 0) < 40 && sheet.getBoundingClientRect().top > 100;
}

function focusedQuote(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-describedby') ?? '');
}
