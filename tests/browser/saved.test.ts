import { afterAll, describe, expect, it } from 'vitest';
import { deviceWords } from '../../src/web/words/device-words.ts';
import { indonesian as words } from '../../src/web/words/indonesian.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press } from './keyboard.ts';
import { closeBrowser, hasBrowser, newPage, openReader, visit } from './reader.ts';
import { dam } from './sample.ts';

const list = deviceWords.id.savedList;

afterAll(closeBrowser);

describe.runIf(hasBrowser)('saving an article by keyboard', () => {
  it('keeps it on this device until it is removed, which can be undone', async () => {
    const { page, complaints } = await openReader(dam.address);
    const save = page.getByRole('button', { name: words.article.save, exact: true });
    await press(save, 'Space');
    await eventually(() => save.getAttribute('aria-pressed')).toBe('true');
    await press(page.getByRole('link', { name: words.shell.saved }));

    const saved = page.getByRole('main').getByRole('link', { name: dam.headline });
    await saved.waitFor();
    await page.reload();
    await saved.waitFor();
    await press(page.getByRole('button', { name: list.removeOf(dam.headline) }));
    const undo = page.getByRole('button', { name: list.undoOf(dam.headline) });
    await eventually(() => hasFocus(undo)).toBe(true);
    await page.getByRole('status').getByText(list.removed(dam.headline)).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText(list.restored(dam.headline)).waitFor();
    await page.reload();
    await saved.waitFor();

    await press(page.getByRole('button', { name: list.removeOf(dam.headline) }));
    await undo.waitFor();
    await page.reload();
    await page.getByText(list.empty).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is seen at once in another tab', async () => {
    const { page } = await openReader('/saved');
    await page.getByText(list.empty).waitFor();
    const other = await newPage(page.context());
    await visit(other.page, dam.address);
    await press(other.page.getByRole('button', { name: words.article.save, exact: true }));
    await page.getByRole('main').getByRole('link', { name: dam.headline }).waitFor();
    expect(await page.getByText(list.empty).count()).toBe(0);
  });
});
