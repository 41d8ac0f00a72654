import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '../../src/web/data/preferences.ts';
import { press } from '../browser/keyboard.ts';
import { kindsOfPage, show } from '../browser/pages.ts';
import { closeBrowser, hasBrowser, newPage, newLastingVisitor, visit } from '../browser/reader.ts';
import { dam } from '../browser/sample.ts';
import { sideways } from '../browser/sideways.ts';
import { faultsInThemes } from '../browser/themes.ts';
import { states, wordsOf } from './states.ts';

const languages: readonly Language[] = ['id', 'en'];
const visitors = languages.flatMap((language) => [360, 1280].map((width) => ({ language, width })));

afterAll(closeBrowser);

describe.runIf(hasBrowser).each(visitors)('in $language, $width pixels wide', (visitor) => {
  const { language } = visitor;
  let context: Awaited<ReturnType<typeof newLastingVisitor>>;
  let page: Page;
  let complaints: readonly string[];

  beforeAll(async () => {
    context = await newLastingVisitor(visitor);
    const first = await context.newPage();
    await visit(first, dam.address);
    const { save } = wordsOf(language).article;
    await press(first.getByRole('button', { name: save, exact: true }));
    await first.close();
  });
  afterAll(() => context.close());

  beforeEach(async () => {
    ({ page, complaints } = await newPage(context));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(kindsOfPage)('is sound in every theme: %s', async (kind) => {
    await show(page, kind, wordsOf(language));
    expect(await faultsInThemes(page)).toEqual([]);
  });

  it.each(Object.entries(states))('is sound in every theme: %s', async (_, reach) => {
    await reach(page, language);
    expect(await faultsInThemes(page)).toEqual([]);
  });
});

describe.runIf(hasBrowser).each(languages)('in %s, as narrow or as large as can be', (language) => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await newPage(await newLastingVisitor({ language, width: 320 })));
  });
  afterAll(() => page.context().close());

  it.each(kindsOfPage)('fits without scrolling sideways: %s', async (kind) => {
    await show(page, kind, wordsOf(language));
    expect(await sideways(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 900 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sideways(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
  });
});
