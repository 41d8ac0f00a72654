import { afterAll, describe, expect, it } from 'vitest';
import { english } from '../../src/web/words/english.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press } from './keyboard.ts';
import { closeBrowser, hasBrowser, openReader, openTab } from './reader.ts';
import { dam } from './sample.ts';

afterAll(closeBrowser);

describe.runIf(hasBrowser)('searching headlines by keyboard', () => {
  it('answers letter by letter, opens an answer, and comes back to the same answers', async () => {
    const { page, complaints } = await openTab('/');
    await press(page.getByRole('link', { name: words.shell.searchHint }));
    const box = page.getByRole('searchbox', { name: words.search.label });
    await eventually(() => hasFocus(box)).toBe(true);

    const results = page.getByRole('region', { name: words.search.results });
    const marks = results.locator('mark');
    for (const typed of ['s', 'se', 'sek', 'seko', 'sekolah t']) {
      const value = await box.inputValue();
      await page.keyboard.type(typed.slice(value.length));
      await eventually(async () => marked(await marks.allTextContents(), typed)).toBe(true);
    }
    const found = await results.getByRole('link').allTextContents();
    expect(found.length).toBeGreaterThan(1);
    for (const headline of found) expect(headline).toMatch(/sekolah t/i);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = results.getByRole('link').nth(1);
    expect(await hasFocus(second)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: found[1] ?? '', exact: true }).waitFor();

    await page.goBack();
    await eventually(() => hasFocus(second)).toBe(true);
    expect(await box.inputValue()).toBe('sekolah t');
    expect(await results.getByRole('link').allTextContents()).toEqual(found);
    expect(new URL(page.url()).searchParams.get('q')).toBe('sekolah t');
    await page.goBack();
    await page.getByRole('heading', { name: words.search.recent }).waitFor();
    expect(await box.inputValue()).toBe('');
    await page.goBack();
    await page.getByRole('link', { name: dam.headline, exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    expect(complaints).toEqual([]);
  });

  it('leads from the box to the first answer with Enter, and back to the box with Escape', async () => {
    const { page } = await openTab('/search?q=garam');
    const box = page.getByRole('searchbox', { name: words.search.label });
    const results = page.getByRole('region', { name: words.search.results });
    const first = results.getByRole('link').first();
    await first.waitFor();
    await press(box);
    expect(await hasFocus(first)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(box)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
    await page.getByRole('heading', { name: words.search.recent }).waitFor();
  });

  it('says in English that nothing was found, and offers fewer words', async () => {
    const { page } = await openReader('/search?q=garam+xylofon+qwertz', { language: 'en' });
    await page.getByText(english.search.nothing('garam xylofon qwertz')).first().waitFor();
    await press(page.getByRole('link', { name: 'garam xylofon' }));
    await page.getByRole('region', { name: english.search.results }).waitFor();
    const box = page.getByRole('searchbox', { name: english.search.label });
    expect(await box.inputValue()).toBe('garam xylofon');
  });
});

/** Whether something is marked, and every mark is of what was typed or, of several words, of one of them. */
function marked(marks: readonly string[], typed: string): boolean {
  const asked = typed.toLowerCase().split(' ');
  const isOne = (mark: string) => asked.some((word) => mark.toLowerCase().startsWith(word));
  return marks.length > 0 && marks.every(isOne);
}
