import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../src/web/paths.ts';
import { english } from '../../src/web/words/english.ts';
import { indonesian } from '../../src/web/words/indonesian.ts';
import { listenWords } from '../../src/web/words/listen-words.ts';
import { readingWords } from '../../src/web/words/reading-words.ts';
import { storyWords } from '../../src/web/words/story-words.ts';
import { installFakeSpeech } from '../web/fake-speech.ts';
import { accessibilityFaults } from './accessibility-faults.ts';
import { eventually } from './eventually.ts';
import { hasFocus, press, tabTo } from './keyboard.ts';
import { closeBrowser, hasBrowser, newPage, newVisitor, openReader, visit } from './reader.ts';
import { dam } from './sample.ts';

const board = {
  slug: 'jadwal-pintu-air-kini-tertempel-di-papan-desa',
  headline: 'Jadwal Pintu Air Kini Tertempel di Papan Desa',
};
const inquiry = {
  slug: 'damar-ferry-inquiry-faults-harbour-lights-and-spares-the-captain-in-part',
  headline: 'Damar Ferry Inquiry Faults Harbour Lights and Spares the Captain in Part',
};

afterAll(closeBrowser);

const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** The reader begins to note the way, and to offer its voice, a moment after the page is there. */
const allIsThere = (page: Page) =>
  eventually(() => page.locator('body').getByRole('status').count()).toBeGreaterThan(1);

describe.runIf(hasBrowser)('a story, by keyboard', () => {
  it('is followed from an article over its timeline to the next step, and back along the trail', async () => {
    const words = storyWords.id;
    const { page, complaints } = await openReader(dam.address, { width: 360 });
    await allIsThere(page);
    await press(page.getByRole('link', { name: indonesian.article.story }));
    await heading(page, 'Bendungan Selo');
    await eventually(() => page.title()).toBe('Bendungan Selo · Harian Teluk Selo');
    const steps = page.getByRole('list', { name: words.timeline }).getByRole('article');
    expect(await steps.count()).toBeGreaterThan(4);
    // What was read is no news.
    await eventually(() => steps.first().getByText(words.unread).isVisible()).toBe(false);
    expect(await steps.nth(1).getByText(words.unread).isVisible()).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);

    await press(steps.nth(1).getByRole('link', { name: board.headline }));
    await heading(page, board.headline);
    const trail = page.getByRole('navigation', { name: readingWords.id.trail });
    await eventually(() => trail.getByRole('link').allTextContents()).toEqual([
      dam.headline,
      'Bendungan Selo',
      board.headline,
    ]);
    await page.reload();
    await trail.getByRole('link', { name: dam.headline }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(trail.getByRole('link', { name: dam.headline }));
    await heading(page, dam.headline);
    await eventually(() => trail.locator('[aria-current]').textContent()).toBe(dam.headline);
    expect(complaints).toEqual([]);
  });

  it('leads in English to the next article, and has words for an address that is none', async () => {
    const { page, complaints } = await openReader(paths.article(inquiry.slug), { language: 'en' });
    await page.getByRole('heading', { name: english.article.story }).waitFor();
    const next = page.getByRole('listitem').filter({ hasText: english.article.after });
    await press(next.getByRole('link'));
    await heading(page, 'Hakim Perintahkan Ganti Rugi bagi Penumpang Bayu Kencana');
    await visit(page, paths.story('tidak-ada'));
    await heading(page, english.failure.notFoundTitle);
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});

describe.runIf(hasBrowser)('an article that is read aloud, by keyboard', () => {
  it('marks the sentence, names who is quoted, skips, pauses and ends', async () => {
    const words = listenWords.en;
    const { page, complaints } = await newPage(await newVisitor({ language: 'en', height: 600 }));
    await page.addInitScript(installFakeSpeech, { languages: ['en-GB'] });
    await visit(page, paths.article(inquiry.slug));
    const listen = page.getByRole('button', { name: words.listen, exact: true });
    await press(listen);
    const player = page.getByRole('region', { name: words.player });
    await eventually(() => hasFocus(player.getByRole('button', { name: words.pause }))).toBe(true);
    await eventually(() => marked(page)).toBe(inquiry.headline);
    expect(await page.evaluate(() => window.fakeSpeech?.end())).toBe(true);
    await eventually(() => marked(page)).toMatch(/^A harbour light that had been dark/);

    await press(player.getByRole('button', { name: words.nextQuote }));
    await player.getByText(words.quoting('Gita Prameswara')).waitFor();
    await eventually(() => page.evaluate(() => window.fakeSpeech?.current())).toBe(
      'Quote, Gita Prameswara:',
    );
    await eventually(() => isMarkInView(page)).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);

    await tabTo(player.getByRole('button', { name: words.pause }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await player.getByText(words.paused).waitFor();
    await page.keyboard.press('Escape');
    await eventually(() => hasFocus(listen)).toBe(true);
    expect(await marked(page)).toBe('');
    expect(complaints).toEqual([]);
  });
});

/** The words that the browser draws as marked. */
function marked(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('kutip-spoken') ?? [];
    return range instanceof Range ? range.toString() : '';
  });
}

function isMarkInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('kutip-spoken') ?? [];
    if (!(range instanceof Range)) return false;
    const { top, bottom } = range.getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  });
}
