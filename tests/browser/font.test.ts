import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { closeBrowser, hasBrowser, newPage, newVisitor, visit } from './reader.ts';
import { dam } from './sample.ts';

const TEXT_FACE = /\/newsreader-[^/]*\.woff2$/;

afterAll(closeBrowser);

describe.runIf(hasBrowser)('the face of the text', () => {
  it('comes with the first page on a computer', async () => {
    const { page } = await newPage(await newVisitor());
    expect(await facesOf(page, dam.address)).not.toEqual([]);
  });

  it('keeps a phone from nothing on its first visit, and is there on the next', async () => {
    const { page } = await newPage(await newVisitor({ touch: true, width: 360, keeps: true }));
    expect(await facesOf(page, dam.address)).toEqual([]);
    expect(await page.evaluate(serifOf)).not.toMatch(/^"?Newsreader"?,/);
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    expect(await facesOf(page, dam.address)).not.toEqual([]);
  });
});

/** Which files of the face a page asked for until it did all it can. */
async function facesOf(page: Page, address: string): Promise<string[]> {
  await visit(page, address);
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return files.filter((file) => TEXT_FACE.test(file));
}

/** Runs in the page: the faces that its text is set in, by preference. */
function serifOf(): string {
  return getComputedStyle(document.body).fontFamily;
}
