import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const news = [
  anArticle('Bendungan Selo Dibuka Lebih Awal', { articleSection: 'Pesisir' }),
  anArticle('Tiga Tahun Bendungan Selo', {
    articleSection: 'Ekonomi',
    datePublished: '2025-05-02',
  }),
  anArticle('Harga Garam Naik', { articleSection: 'Ekonomi' }),
  anArticle('Salt Prices Climb', { inLanguage: 'en' }),
];
const edition = anEdition(news);
const many = anEdition(
  Array.from({ length: 45 }, (_, number) => anArticle(`Garam Petambak Nomor ${number}`)),
);

const box = (name = 'Cari di judul berita') =>
  screen.findByRole<HTMLInputElement>('searchbox', { name });
const results = () => screen.findByRole('region', { name: 'Hasil pencarian' });
const found = async () =>
  within(await results())
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('searching headlines', () => {
  it('answers as one types, with what was found marked', async () => {
    const { user } = await renderApp('/search', { edition });
    await user.type(await box(), 'bendungan');
    const list = await results();
    const link = await within(list).findByRole('link', { name: 'Tiga Tahun Bendungan Selo' });
    expect([...link.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Bendungan',
    ]);
    expect(within(list).getAllByText('2 judul ditemukan')[0]).not.toBeNull();
    within(list).getByText('Jumat, 2 Mei 2025');
  });

  it('keeps the words in the address: the first are a new entry, the next replace it', async () => {
    const { user, router } = await renderApp('/search', { edition });
    await user.type(await box(), 'garam');
    await waitFor(() => expect(router.state.location.search).toBe('?q=garam'));
    await user.type(await box(), ' naik');
    await waitFor(() => expect(router.state.location.search).toBe('?q=garam+naik'));
    await router.navigate(-1);
    await waitFor(() => expect(router.state.location.search).toBe(''));
    await waitFor(async () => expect((await box()).value).toBe(''));
    await router.navigate(1);
    expect(await found()).toEqual(['Harga Garam Naik']);
  });

  it('opens with the answers of its address', async () => {
    await renderApp('/search?q=selo&section=ekonomi', { edition });
    expect(await found()).toEqual(['Tiga Tahun Bendungan Selo']);
    expect((await box()).value).toBe('selo');
    expect(document.title).toBe('selo · Cari berita · Harian Teluk Selo');
  });

  it('narrows by section, with the number of answers in each', async () => {
    const { user, router } = await renderApp('/search?q=bendungan', { edition });
    const sections = await screen.findByRole('combobox', { name: 'Rubrik' });
    expect(
      within(sections)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Semua rubrik (2)', 'Pesisir (1)', 'Ekonomi (1)']);
    await user.selectOptions(sections, 'Pesisir (1)');
    expect(await found()).toEqual(['Bendungan Selo Dibuka Lebih Awal']);
    await waitFor(() => expect(router.state.location.search).toBe('?q=bendungan&section=pesisir'));
  });

  it('narrows by day and takes the filters away again', async () => {
    const { user } = await renderApp('/search?q=bendungan&from=2025-06-01', { edition });
    await screen.findAllByText('Tidak ada judul yang cocok dengan penyaring ini.');
    await user.click(screen.getByRole('button', { name: 'Hapus penyaring' }));
    expect(await found()).toHaveLength(2);
  });

  it('ignores what is no day in the address', async () => {
    await renderApp('/search?q=bendungan&from=kemarin', { edition });
    expect(await found()).toHaveLength(2);
  });

  it('moves through the answers with the arrow keys and opens one with Enter', async () => {
    const { user, router } = await renderApp('/search', { edition });
    const input = await box();
    await user.type(input, 'bendungan');
    await results();
    const [first, second] = within(await results()).getAllByRole('link');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(second);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(document.activeElement).toBe(input);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(first);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/article\//));
  });

  it('goes back to the box and empties it with Escape', async () => {
    const { user } = await renderApp('/search?q=bendungan', { edition });
    await results();
    const input = await box();
    input.focus();
    await user.keyboard('{ArrowDown}{Escape}');
    expect(document.activeElement).toBe(input);
    await user.keyboard('{Escape}');
    expect(input.value).toBe('');
    await screen.findByRole('heading', { name: 'Judul terbaru' });
  });

  it('announces the count once typing rests', async () => {
    const { user } = await renderApp('/search', { edition, language: 'en' });
    await user.type(await box('Search headlines'), 'prices');
    await waitFor(
      () => {
        const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
        expect(said).toContain('1 headline found');
      },
      { timeout: 3000 },
    );
  });

  it('begins with the newest headlines', async () => {
    await renderApp('/search', { edition });
    await screen.findByRole('heading', { name: 'Judul terbaru' });
    expect(screen.getByRole('link', { name: 'Harga Garam Naik' })).toBeTruthy();
  });

  it('helps when nothing is found', async () => {
    await renderApp('/search?q=zzyzx', { edition });
    await screen.findAllByText('Tidak ada judul yang cocok dengan “zzyzx”.');
    expect(screen.getByRole('heading', { name: 'Judul terbaru' })).toBeTruthy();
  });

  it('offers fewer words when some of many have answers', async () => {
    const query = 'garam qqqqqqq wwwwwww';
    const { user } = await renderApp(`/search?q=${encodeURIComponent(query)}`, { edition });
    await user.click(await screen.findByRole('link', { name: 'garam qqqqqqq' }));
    expect(await found()).toEqual(['Harga Garam Naik']);
  });

  it('shows more answers on request, and as many again when one comes back', async () => {
    const { user, router } = await renderApp('/search?q=petambak', { edition: many });
    expect(await found()).toHaveLength(20);
    await user.click(screen.getByRole('button', { name: 'Hasil berikutnya' }));
    await waitFor(async () => expect(await found()).toHaveLength(40));
    const links = within(await results()).getAllByRole('link');
    expect(document.activeElement).toBe(links[20]);
    await user.click(screen.getByRole('link', { name: 'Garam Petambak Nomor 30' }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/article\//));
    await router.navigate(-1);
    await waitFor(async () => expect(await found()).toHaveLength(40));
  });

  it('is reached from the header with the focus in the box', async () => {
    const { user } = await renderApp('/', { edition });
    await user.click(await screen.findByRole('link', { name: 'Cari judul berita' }));
    const input = await box();
    await screen.findByRole('heading', { name: 'Judul terbaru' });
    await waitFor(() => expect(document.title).toBe('Cari berita · Harian Teluk Selo'));
    expect(document.activeElement).toBe(input);
    await user.type(input, 'garam');
    await results();
    await user.click(screen.getByRole('link', { name: 'Cari judul berita' }));
    await waitFor(() => expect(input.value).toBe(''));
    expect(document.activeElement).toBe(input);
  });

  it('loads the headlines only when they are needed', async () => {
    const { requests } = await renderApp('/', { edition });
    await screen.findByRole('link', { name: 'Harga Garam Naik' });
    expect(requests.some((path) => path.startsWith(editionPaths.titles))).toBe(false);
  });

  it('says when the headlines cannot be loaded, and tries again', async () => {
    const outages = new Map([[editionPaths.titles, 'offline' as const]]);
    const { user } = await renderApp('/search?q=garam', { edition, outages, language: 'en' });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    outages.clear();
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'Harga Garam Naik' })).toBeTruthy();
  });
});
