import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths, quoteAnchor } from '../../src/web/paths.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { quoteWords } from '../../src/web/words/quote-words.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, scrolled } from './keyboard.ts';
import { closeBrowser, hasBrowser, openReader, openTab } from './reader.ts';
import { dam } from './sample.ts';
import { quoteOfDam } from './served-sample.ts';

afterAll(closeBrowser);

describe.runIf(hasBrowser)('the address of a quote', () => {
  it('opens the article at the quote, which has the focus and is marked', async () => {
    const quote = await quoteOfDam(dam.lastWords);
    const { page, complaints } = await openReader(paths.quote(dam.slug, quote.id));
    const said = page.getByText(dam.lastWords);
    await eventually(() => isInView(said)).toBe(true);
    expect(await scrolled(page)).toBeGreaterThan(0);
    const who = page.locator(':focus');
    expect(await who.getAttribute('aria-describedby')).toBe(quoteAnchor(quote.id));
    const others = page.getByText(dam.firstWords);
    expect(await tint(said)).not.toBe(await tint(others));
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText(dam.lastWords).first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('is what the sheet and the page of a person link to', async () => {
    const { page } = await openTab(dam.address);
    await press(page.getByRole('button', { name: words.article.saidBy(dam.speaker) }).first());
    const sheet = page.getByRole('dialog', { name: dam.speaker });
    await press(sheet.getByRole('link', { name: quoteWords.id.linkToQuote }));
    await sheet.waitFor({ state: 'hidden' });
    const { id } = await quoteOfDam(dam.firstWords);
    expect(new URL(page.url()).hash).toBe(`#${quoteAnchor(id)}`);

    await page.keyboard.press('Enter');
    await press(sheet.getByRole('link', { name: quoteWords.id.allQuotes(dam.speaker) }));
    await page.getByRole('heading', { level: 1, name: dam.speaker }).waitFor();
    await press(page.getByRole('listitem').filter({ hasText: dam.firstWords }).getByRole('link'));
    await page.getByRole('heading', { level: 1, name: dam.headline }).waitFor();
    const who = page.getByRole('button', { name: words.article.saidBy(dam.speaker) }).first();
    await eventually(() => hasFocus(who)).toBe(true);
    await eventually(() => isInView(page.getByText(dam.firstWords))).toBe(true);
  });

  it('says so when the quote is gone, and shows the article all the same', async () => {
    const { page } = await openTab(`${dam.address}#k-zzzzzzzz`);
    await page.getByRole('alert').getByText(quoteWords.id.gone.gone).waitFor();
    await page.getByText(dam.firstWords).waitFor();
    expect(await scrolled(page)).toBe(0);
  });

  it('says so in English', async () => {
    const { page } = await openReader(`${dam.address}#k-zzzzzzzz`, { language: 'en' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await eventually(() => alert.textContent()).toBe(quoteWords.en.gone.gone);
  });
});

function isInView(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
}

/** The colour behind the words. */
function tint(target: Locator): Promise<string> {
  return target.evaluate((element) => getComputedStyle(element).backgroundColor);
}
