import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { showOverlay } from '../../../src/web/app/keyboard/overlay.ts';
import { sampleArticle, sampleQuotes } from '../article/sample-articles.ts';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const address = '/article/bendungan-selo-dibuka-lebih-awal';
const edition = () =>
  anEdition([sampleArticle(), anArticle('Harga Garam Naik'), anArticle('Ikan Melimpah')]);

afterEach(() => {
  showOverlay();
  vi.restoreAllMocks();
});

/** Pressed again until it is heard, since the shortcuts arrive after the page; then waits for what it does. */
async function firstPress(key: string, done: () => void): Promise<void> {
  await waitFor(() => expect(fireEvent.keyDown(document.body, { key })).toBe(false));
  await waitFor(done);
}

// What keys do arrives with the first of them.
beforeAll(async () => {
  await import('../../../src/web/app/asked-parts.ts');
});

const focused = () => document.activeElement?.textContent;
const quoteAt = () => document.activeElement?.getAttribute('aria-describedby');

describe('the keys of a list', () => {
  it('go from story to story and open one', async () => {
    const { user, router } = await renderApp('/', { edition: edition() });
    const headlines = await screen.findAllByRole('link', { name: /Bendungan|Garam|Ikan/ });
    const names = headlines.map(({ textContent }) => textContent);
    await firstPress('j', () => expect(focused()).toBe(names[0]));
    await user.keyboard('jj');
    expect(focused()).toBe(names[2]);
    await user.keyboard('j');
    expect(focused()).toBe(names[2]);
    await user.keyboard('k');
    expect(focused()).toBe(names[1]);
    await user.keyboard('o');
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/article\//));
  });

  it('save the story that has the focus, and let it go', async () => {
    const { user } = await renderApp('/', { edition: edition(), language: 'en' });
    await screen.findByRole('link', { name: 'Harga Garam Naik' });
    await firstPress('j', () => expect(focused()).toBe('Bendungan Selo Dibuka Lebih Awal'));
    await user.keyboard('s');
    await screen.findByText('Saved: Bendungan Selo Dibuka Lebih Awal');
    await user.keyboard('s');
    await screen.findByText('No longer saved: Bendungan Selo Dibuka Lebih Awal');
  });
});

/** As the script of the page takes it down. */
function pressEarly(...keys: string[]): void {
  const pressed: KeyboardEvent[] = [];
  const take = (event: KeyboardEvent) => pressed.push(event);
  globalThis.addEventListener('keydown', take);
  for (const key of keys) fireEvent.keyDown(document.body, { key });
  globalThis.removeEventListener('keydown', take);
  globalThis.earlyKeys = pressed;
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
}

describe('keys that were pressed before the code that knows them had come', () => {
  it('do what they do once it is there', async () => {
    pressEarly('?');
    await renderApp('/', { edition: edition() });
    await screen.findByRole('dialog', { name: 'Pintasan papan ketik' });
  });

  it('lead to the search, and lose no letter that came after', async () => {
    pressEarly('/', 'g', 'a', 'r');
    const { router } = await renderApp('/', { edition: edition() });
    await waitFor(() => expect(router.state.location.pathname).toBe('/search'));
    const box = await screen.findByRole<HTMLInputElement>('searchbox');
    await waitFor(() => expect(box.value).toBe('gar'));
  });
});

describe('the keys of an article', () => {
  it('save it, also at an address with a slash at its end', async () => {
    await renderApp(`${address}/`, { edition: edition() });
    await screen.findByText(/Pintu air dibuka/);
    await firstPress('s', () => screen.getByText(/^Disimpan: Bendungan/));
  });

  it('go through its paragraphs, its links and what is related', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await screen.findByText(/Pintu air dibuka/);
    await firstPress('j', () => expect(focused()).toMatch(/^MUARA SELO — Pintu air/));
    await user.keyboard('j');
    expect(focused()).toMatch(/^“Kami hanya minta/);
    await user.keyboard('j');
    expect(focused()).toBe('Tiga Tahun Bendungan');
    await user.keyboard('jjj');
    expect(focused()).toMatch(/^Seorang saksi/);
    await user.keyboard('j');
    expect(document.activeElement?.getAttribute('href')).toBe('/article/tiga-tahun');
    await user.keyboard('k');
    expect(focused()).toMatch(/^Seorang saksi/);
  });

  it('go from quote to quote and open its details', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await screen.findByText(/Pintu air dibuka/);
    await firstPress('q', () => expect(quoteAt()).toBe(`k-${sampleQuotes.first.id}`));
    await user.keyboard('qq');
    expect(quoteAt()).toBe(`k-${sampleQuotes.bupati.id}`);
    await user.keyboard('{Shift>}Q{/Shift}');
    expect(quoteAt()).toBe(`k-${sampleQuotes.second.id}`);
    await user.keyboard('o');
    expect(await screen.findByRole('dialog', { name: 'Ratna Wulandari' })).toBeTruthy();
    await user.keyboard('q');
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
  });
});

describe('the list of shortcuts', () => {
  it.each([
    ['id', 'Pintasan papan ketik', /ke kutipan berikutnya/, 'Pakai pintasan satu tombol'],
    ['en', 'Keyboard shortcuts', /to the next quote/, 'Use single-key shortcuts'],
  ] as const)(
    'is shown by a question mark, and turns them off: %s',
    async (language, title, meaning, turn) => {
      const { user } = await renderApp('/', { edition: edition(), language });
      await screen.findByRole('link', { name: 'Ikan Melimpah' });
      await firstPress('?', () => expect(screen.queryByRole('dialog')).not.toBeNull());
      const sheet = within(screen.getByRole('dialog', { name: title }));
      expect(sheet.getByRole('row', { name: meaning })).toBeTruthy();
      expect(sheet.getAllByRole('row')).toHaveLength(10);
      await user.click(sheet.getByRole('checkbox', { name: turn }));
      const close = language === 'id' ? 'Tutup' : 'Close';
      await user.click(sheet.getByRole('button', { name: close }));
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
      const before = document.activeElement;
      await user.keyboard('j?');
      expect(document.activeElement).toBe(before);
      expect(screen.queryByRole('dialog')).toBeNull();
    },
  );
});

describe('where text is typed', () => {
  it('keys are letters', async () => {
    const { user } = await renderApp('/people', { edition: edition() });
    const box = await screen.findByRole<HTMLInputElement>('searchbox');
    await user.type(box, 'jskoq?/');
    expect(box.value).toBe('jskoq?/');
    expect(document.activeElement).toBe(box);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('what is typed right after the slash', () => {
  it('stands in the box of the search once that is there, and is no shortcut', async () => {
    const { user, router } = await renderApp('/', { edition: edition() });
    await screen.findByRole('link', { name: 'Harga Garam Naik' });
    await firstPress('/', () => undefined);
    await user.keyboard('joks{Backspace}o?');
    const box = await screen.findByRole<HTMLInputElement>('searchbox');
    await waitFor(() => expect(box.value).toBe('joko?'));
    expect(document.activeElement).toBe(box);
    await user.keyboard('w');
    expect(box.value).toBe('joko?w');
    await waitFor(() => expect(router.state.location.search).toBe('?q=joko%3Fw'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is forgotten when Escape is pressed', async () => {
    const { user } = await renderApp('/', { edition: edition() });
    await screen.findByRole('link', { name: 'Harga Garam Naik' });
    await firstPress('/', () => undefined);
    await user.keyboard('jo{Escape}');
    const box = await screen.findByRole<HTMLInputElement>('searchbox');
    await waitFor(() => expect(document.activeElement).toBe(box));
    expect(box.value).toBe('');
  });
});
