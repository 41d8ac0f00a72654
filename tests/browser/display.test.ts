import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, tabTo } from './keyboard.ts';
import {
  closeBrowser,
  hasBrowser,
  newPage,
  newVisitor,
  openReader,
  openTab,
  visit,
} from './reader.ts';
import type { ReaderOptions } from './reader.ts';
import { dam } from './sample.ts';
import { sideways } from './sideways.ts';

afterAll(closeBrowser);

/** Each theme on a device whose own colours are the opposite. */
const looks = {
  light: { device: 'dark', stored: { theme: 'light' } },
  dark: { device: 'light', stored: { theme: 'dark' } },
  sepia: { device: 'dark', stored: { theme: 'sepia' } },
} as const satisfies Record<string, ReaderOptions>;

describe.runIf(hasBrowser)('the theme', () => {
  it.each(['light', 'dark', 'sepia'] as const)(
    'that was chosen, %s, is there before the first paint and stays',
    async (theme) => {
      const { first, all, settled } = await paintedColours(looks[theme]);
      expect(first).toBe(settled);
      expect(all).toEqual([settled]);
      expect(isDark(settled)).toBe(theme === 'dark');
      expect(isBrown(settled)).toBe(theme === 'sepia');
    },
  );

  it('is the device’s own as long as none was chosen', async () => {
    const dark = await paintedColours({ device: 'dark' });
    expect(dark.all).toEqual([dark.settled]);
    expect(isDark(dark.settled)).toBe(true);
  });
});

describe.runIf(hasBrowser)('the display settings by keyboard', () => {
  it('change theme and language at once, and for good', async () => {
    const { page, complaints } = await openReader('/');
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
    const button = page.getByRole('button', { name: words.shell.settings });
    await press(button);
    const dialog = page.getByRole('dialog', { name: words.shell.settings });
    await dialog.waitFor();
    expect(await hasFocus(dialog.getByRole('radio', { name: words.shell.themes.system }))).toBe(
      true,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await dialog.getByRole('radio', { name: words.shell.themes.dark }).isChecked()).toBe(
      true,
    );
    await eventually(async () => isDark(await colourOf(page))).toBe(true);

    await tabTo(dialog.getByRole('radio', { name: words.languageName }));
    await page.keyboard.press('ArrowDown');
    const inEnglish = page.getByRole('dialog', { name: english.shell.settings });
    await inEnglish.getByRole('button', { name: english.shell.close }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.keyboard.press('Escape');
    await inEnglish.waitFor({ state: 'hidden' });
    expect(await hasFocus(page.getByRole('button', { name: english.shell.settings }))).toBe(true);
    await page.getByRole('link', { name: english.shell.latest }).waitFor();

    await page.reload();
    await page.getByRole('link', { name: english.shell.latest }).waitFor();
    expect(isDark(await colourOf(page))).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(complaints).toEqual([]);
  });

  it('leave the articles in their own language', async () => {
    const { page } = await openReader(dam.address, { stored: { theme: 'system', language: 'en' } });
    const headline = page.getByRole('heading', { level: 1, name: dam.headline });
    expect(await headline.getAttribute('lang')).toBe('id');
    await page.getByRole('heading', { name: english.article.speakers }).waitFor();
  });
});

describe.runIf(hasBrowser)('letters so large that a line has few of them', () => {
  it('let the browser part the words of a heading in its language, and no others', async () => {
    const { page } = await openTab(dam.address);
    const heading = page.getByRole('heading', { level: 1, name: dam.headline });
    const hyphens = () => heading.evaluate((element) => getComputedStyle(element).hyphens);
    expect(await hyphens()).toBe('manual');
    await page.setViewportSize({ width: 180, height: 450 });
    expect(await hyphens()).toBe('auto');
    expect(await heading.getAttribute('lang')).toBe('id');
    expect(await sideways(page)).toEqual([]);
  });
});

/** The page's colour when its HTML was parsed, in every frame until the list was there, and in the end. */
type Painted = {
  readonly first: string;
  readonly all: readonly string[];
  readonly settled: string;
};

async function paintedColours(options: ReaderOptions): Promise<Painted> {
  const { page } = await newPage(await newVisitor(options));
  await page.addInitScript(watchColours);
  await visit(page, '/');
  await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
  const [first, all] = await page.evaluate(
    () => [globalThis.firstColour, [...globalThis.colours]] as const,
  );
  const settled = await colourOf(page);
  return { first, all, settled };
}

declare global {
  var firstColour: string;
  var colours: Set<string>;
}

/** Runs in the page, before anything of it. */
function watchColours(): void {
  globalThis.colours = new Set();
  const frame = () => {
    globalThis.colours.add(getComputedStyle(document.documentElement).backgroundColor);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  addEventListener('DOMContentLoaded', () => {
    globalThis.firstColour = getComputedStyle(document.documentElement).backgroundColor;
  });
}

function colourOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function isDark(colour: string): boolean {
  return channelsOf(colour).every((channel) => channel < 64);
}

function isBrown(colour: string): boolean {
  const [red = 0, , blue = 0] = channelsOf(colour);
  return red - blue > 20;
}

/** Red, green and blue of a colour such as `rgb(22, 20, 18)`. */
function channelsOf(colour: string): number[] {
  return (colour.match(/\d+/g) ?? []).map(Number);
}
