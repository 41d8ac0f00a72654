import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { closeBrowser, hasBrowser, openReader, site } from './reader.ts';
import { dam } from './sample.ts';

const folder = join(import.meta.dirname, '../../public/edition/articles');
/** Every fourth article: enough of each shape, in a few seconds. */
const slugs = readdirSync(folder)
  .filter((_, place) => place % 4 === 0)
  .map((file) => basename(file, '.json'));

/** Wide enough for the margin, in the reader's usual size of text. */
const WIDTH = 1280;

afterAll(closeBrowser);

describe.runIf(hasBrowser)('the speakers in the margin', () => {
  it('never lie upon each other or upon the text, nor in text of twice the size', async () => {
    const { page } = await openReader('/', { width: WIDTH });
    let seen = 0;
    for (const slug of slugs) {
      await page.goto(site + paths.article(slug));
      await page.getByRole('region', { name: words.article.speakers }).waitFor();
      for (const size of ['100%', '200%']) {
        const boxes = await noteBoxes(page, size);
        seen += await page.locator('[data-speaker]:visible').count();
        expect({ slug, size, lying: pairsThatMeet(boxes) }).toEqual({ slug, size, lying: [] });
      }
    }
    expect(seen).toBeGreaterThan(slugs.length);
  }, 120_000);

  it('stay there beside text that runs from right to left', async () => {
    const { page } = await openReader(dam.address, { width: WIDTH });
    await page.getByRole('region', { name: words.article.speakers }).waitFor();
    const text = page.getByText(dam.firstWords).first();
    const direction = () => text.evaluate((element) => getComputedStyle(element).direction);
    expect(await direction()).toBe('ltr');
    await page.evaluate(() => {
      for (const part of document.querySelectorAll<HTMLElement>('main [lang]')) part.lang = 'ar';
    });
    expect(await direction()).toBe('rtl');
    const boxes = await noteBoxes(page, '100%');
    expect(boxes.length).toBeGreaterThan(4);
    expect(pairsThatMeet(boxes)).toEqual([]);
  });
});

type Box = {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Where the notes are, and the blocks of text beside them, with text of a given size. */
function noteBoxes(page: Page, size: string): Promise<Box[]> {
  return page.evaluate((rootSize) => {
    document.documentElement.style.setProperty('font-size', rootSize);
    const notes = [...document.querySelectorAll<HTMLElement>('[data-speaker]')];
    const texts = new Set(
      notes.flatMap((note) => note.closest<HTMLElement>('p, li, h2, h3, h4') ?? []),
    );
    return [...notes, ...texts].map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { name: element.dataset['speaker'] ?? element.tagName, left, top, right, bottom };
    });
  }, size);
}

function pairsThatMeet(boxes: readonly Box[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (doMeet(a, b) ? [`${a.name} × ${b.name}`] : [])),
  );
}

function doMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
