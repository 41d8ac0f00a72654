import { screen, waitFor } from '@testing-library/react';
import { clear, createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyStore } from '../../../src/web/data/device-store.ts';
import { aParagraph, aSummary, anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const visits = createStore('kutip-history', 'visits');
const articles = createStore('kutip-saved', 'articles');

const paragraphs = [
  'Air naik sejak subuh.',
  'Nelayan menunggu jadwal.',
  'Pintu air ditutup siang.',
];
const dam = anArticle('Bendungan Selo Dibuka', { body: paragraphs.map(aParagraph) });
const radio = anArticle('Radio Lawe Mengudara Lagi');
const edition = anEdition([dam, radio]);

const halfRead = {
  summary: aSummary(dam),
  openedAt: new Date().toISOString(),
  leftAt: new Date().toISOString(),
  progress: 0.42,
  place: { block: 1, words: 'nelayan menunggu jadwal', part: 0 },
};

beforeEach(async () => {
  await clear(visits);
  await clear(articles);
});
afterEach(() => vi.restoreAllMocks());

function denied(): never {
  throw new DOMException('denied', 'SecurityError');
}

/** jsdom lays nothing out: every paragraph is 1,000 pixels high and the window shows the text from `scrolled` on. */
function layOut(scrolled: () => number): void {
  vi.spyOn(window, 'scrollY', 'get').mockImplementation(scrolled);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rectOf(
    this: Element,
  ) {
    const siblings = [...(this.parentElement?.children ?? [])];
    const isText = this.parentElement?.dataset['body'] !== undefined;
    const top = (isText ? siblings.indexOf(this) * 1_000 : 0) - scrolled();
    return DOMRect.fromRect({ x: 0, y: top, width: 600, height: isText ? 1_000 : 3_000 });
  });
}

describe('an article that is opened', () => {
  it('is read from then on, and the next page says so in words, too', async () => {
    const { user } = await renderApp(`/article/${dam.slug}`, { edition });
    await waitFor(async () => expect(await get(dam.slug, visits)).toBeTruthy());
    await user.click(screen.getByRole('link', { name: 'Terbaru' }));
    const link = await screen.findByRole('link', { name: dam.headline });
    await waitFor(() => expect(link.getAttribute('aria-description')).toBe('sudah dibaca'));
    const other = screen.getByRole('link', { name: radio.headline });
    expect(other.hasAttribute('aria-description')).toBe(false);
  });

  it('is remembered for the visit where the browser allows no storage', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(denied);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(denied);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(denied);
    const { user } = await renderApp(`/article/${radio.slug}`, { edition, language: 'en' });
    await screen.findByRole('meter', { name: 'How much has been read' });
    // Reading is followed once the article was painted.
    await waitFor(() => expect(put).toHaveBeenCalled());
    await user.click(screen.getByRole('link', { name: 'Latest' }));
    const link = await screen.findByRole('link', { name: radio.headline });
    await waitFor(() => expect(link.getAttribute('aria-description')).toBe('read'));
  });
});

describe('a long article', () => {
  it('is followed paragraph by paragraph, and gone on with where it was left', async () => {
    let scrolled = 0;
    layOut(() => scrolled);
    window.scrollTo = (options?: number | ScrollToOptions) => {
      scrolled = typeof options === 'object' ? (options.top ?? 0) : 0;
    };
    const { user } = await renderApp(`/article/${dam.slug}`, { edition });
    const meter = await screen.findByRole('meter', { name: 'Sejauh mana dibaca' });
    // Reading is followed once the article was painted.
    await waitFor(async () => expect(await get(dam.slug, visits)).toBeDefined());
    scrolled = 1_420;
    dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(meter.getAttribute('aria-valuenow')).not.toBe('0'));
    await waitFor(async () =>
      expect(await get(dam.slug, visits)).toMatchObject({
        place: { block: 1, words: 'nelayan menunggu jadwal', part: 0.5 },
      }),
    );

    await user.click(screen.getByRole('link', { name: 'Terbaru' }));
    const bar = await screen.findByRole('complementary', { name: 'Lanjutkan membaca' });
    scrolled = 0;
    bar.querySelector('a')?.click();
    await waitFor(() => expect(scrolled).toBe(1_420));
    expect(document.activeElement?.textContent).toBe(paragraphs[1]);
  });

  it('is finished at its end, and not offered again', async () => {
    let scrolled = 0;
    layOut(() => scrolled);
    await historyStore.set([[dam.slug, halfRead]]);
    await renderApp(`/article/${dam.slug}`, { edition });
    await screen.findByRole('meter', { name: 'Sejauh mana dibaca' });
    const { openedAt } = halfRead;
    await waitFor(async () => expect(await get(dam.slug, visits)).not.toMatchObject({ openedAt }));
    scrolled = 3_000;
    dispatchEvent(new Event('scroll'));
    await waitFor(async () =>
      expect(await get(dam.slug, visits)).toMatchObject({ isDone: true, progress: 1 }),
    );
    expect(await get(dam.slug, visits)).not.toHaveProperty('place');
  });
});

describe('continue reading', () => {
  it('is offered on the front page until it is declined', async () => {
    await historyStore.set([[dam.slug, halfRead]]);
    const { user } = await renderApp('/', { edition, language: 'en' });
    const bar = await screen.findByRole('complementary', { name: 'Continue reading' });
    expect(bar.textContent).toContain('42%');
    expect(bar.textContent).toContain(dam.headline);
    await user.click(screen.getByRole('button', { name: 'Do not offer this again' }));
    expect(screen.queryByRole('complementary')).toBeNull();
    await waitFor(async () =>
      expect(await get(dam.slug, visits)).toMatchObject({ isDeclined: true, progress: 0.42 }),
    );
  });
});

describe('articles that an older version has saved', () => {
  it('are brought into today’s form', async () => {
    const { slug, headline } = radio;
    const savedAt = '2024-05-14T03:00:00.000Z';
    await set(slug, { summary: { slug, headline }, savedAt }, articles);
    vi.spyOn(console, 'warn').mockReturnValue();
    await renderApp('/saved', { edition });
    await screen.findByRole('link', { name: headline });
    expect(await get(slug, articles)).toMatchObject({
      summary: { headline, minutes: 0 },
      savedAt,
    });
  });
});
