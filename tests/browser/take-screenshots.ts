import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { quoteWords } from '../../src/web/words/quote-words.ts';
import { findBrowser } from './find-browser.ts';
import { dam } from './sample.ts';
import { serveReader } from './serve-reader.ts';

/** One picture for the README: of which address, on what kind of screen, and what is done before it is taken. */
type Shot = {
  readonly name: string;
  readonly address: string;
  readonly width: keyof typeof heights;
  readonly theme: 'light' | 'dark';
  readonly prepare?: (page: Page) => Promise<void>;
};

/** The height of the screen that goes with each width. */
const heights = { 360: 800, 768: 1024, 1280: 900 } as const;
const widths = [360, 768, 1280] as const;
const themes = ['light', 'dark'] as const;

const folder = join(import.meta.dirname, 'screenshots');

await takeScreenshots();

/** Builds and serves the reader as the browser tests do, and takes every picture anew. */
async function takeScreenshots(): Promise<void> {
  const found = await findBrowser();
  if (!found) throw new Error('Cannot take screenshots: no browser was found (set CHROME_PATH)');
  await mkdir(folder, { recursive: true });
  const { site, close } = await serveReader();
  const { executablePath, args } = found;
  const browser = await chromium.launch({
    executablePath,
    args: [...args, '--font-render-hinting=none'],
  });
  try {
    for (const shot of shots()) await take(shot, site, browser);
  } finally {
    await browser.close();
    await close();
  }
}

function shots(): Shot[] {
  const both = widths.flatMap((width) =>
    themes.flatMap((theme) => [
      { name: `front-${width}-${theme}`, address: '/', width, theme },
      { name: `article-${width}-${theme}`, address: dam.address, width, theme, prepare: toText },
    ]),
  );
  return [
    ...both,
    {
      name: 'person-1280-light',
      address: dam.address,
      width: 1280,
      theme: 'light',
      prepare: toPerson,
    },
    {
      name: 'search-360-light',
      address: '/search?q=bendungan',
      width: 360,
      theme: 'light',
    },
    {
      name: 'article-quote-sheet-360',
      address: dam.address,
      width: 360,
      theme: 'light',
      prepare: openQuote,
    },
  ];
}

async function take(shot: Shot, site: string, browser: Browser): Promise<void> {
  const { name, address, width, theme, prepare } = shot;
  const context = await browser.newContext({
    viewport: { width, height: heights[width] },
    deviceScaleFactor: 1,
    // Scrollbars take no room on a touch screen: no strip is kept free for one that is not in the picture.
    isMobile: true,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(site + address, { waitUntil: 'networkidle' });
  // The font is optional: only from the second visit on is it there for certain.
  await page.reload({ waitUntil: 'networkidle' });
  await prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  await context.close();
}

/** Where the text begins, beside or below the list of its speakers. */
async function toText(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: words.article.speakers })
    .evaluate((region) => scrollTo(0, region.getBoundingClientRect().top + scrollY - 32));
}

async function openQuote(page: Page): Promise<void> {
  await page.getByText(dam.firstWords).click();
  await page.getByRole('dialog', { name: dam.speaker }).waitFor();
}

async function toPerson(page: Page): Promise<void> {
  await openQuote(page);
  await page.getByRole('link', { name: quoteWords.id.allQuotes(dam.speaker) }).click();
  await page.getByRole('heading', { level: 1, name: dam.speaker }).waitFor();
  await page.mouse.move(0, 0);
}
