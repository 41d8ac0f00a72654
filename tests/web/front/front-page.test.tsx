import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const picture = {
  url: 'images/0a1b2c.svg',
  width: 1200,
  height: 675,
  alternativeText: 'Perahu di muara',
};

const news = [
  anArticle('Pasar Ikan Damar Pindah Jam Lelang', { articleSection: 'Ekonomi' }),
  anArticle('Bendungan Selo Dibuka Lebih Awal', {
    articleSection: 'Pesisir',
    description: 'Debit sungai naik sejak Selasa.',
    image: picture,
  }),
  anArticle('Radio Lawe Mengudara Lagi'),
  anArticle('Harga Garam Naik'),
  anArticle('Sekolah Terapung Membuka Kelas Malam'),
  anArticle('Jalan Bukit Lawe Longsor', { datePublished: '2025-05-14T06:05:00+07:00' }),
  anArticle('Salt Prices Climb', { inLanguage: 'en', datePublished: '2025-05-12' }),
];

const headlines = () =>
  within(screen.getByRole('main'))
    .getAllByRole('heading')
    .map(({ textContent }) => textContent);

const newer = () =>
  anEdition([anArticle('Feri Malam Kandas'), anArticle('Hujan di Hulu'), ...news], {
    revision: 'r2',
  });

/** Comes back to the window until the page, which listens once it is painted, has noticed. */
const comeBackTo = (button: string): Promise<HTMLElement> =>
  waitFor(() => {
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    return screen.getByRole('button', { name: button });
  });

describe('the front page', () => {
  it('of a single story without a section has no empty lists', async () => {
    await renderApp('/', { edition: anEdition([anArticle('Radio Lawe Mengudara Lagi')]) });
    await screen.findByRole('link', { name: 'Radio Lawe Mengudara Lagi' });
    expect(within(screen.getByRole('main')).queryByRole('list')).toBeNull();
  });

  it('is headed by the name of the edition and leads with the newest story that has a picture', async () => {
    await renderApp('/', { edition: anEdition(news) });
    await screen.findByRole('heading', { level: 1, name: 'Harian Teluk Selo' });
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka Lebih Awal' });
    expect(headlines().slice(0, 3)).toEqual([
      'Harian Teluk Selo',
      'Bendungan Selo Dibuka Lebih Awal',
      'Pasar Ikan Damar Pindah Jam Lelang',
    ]);
    expect(screen.getByText('Debit sungai naik sejak Selasa.')).not.toBeNull();
    await titleIs('Harian Teluk Selo');
  });

  it('keeps the place of the picture by its size and fetches it at once', async () => {
    await renderApp('/', { edition: anEdition(news) });
    const image = await screen.findByRole('img', { name: 'Perahu di muara' });
    expect(image.getAttribute('width')).toBe('1200');
    expect(image.getAttribute('height')).toBe('675');
    expect(image.getAttribute('loading')).toBe('eager');
    expect(image.getAttribute('src')).toBe('/edition/images/0a1b2c.svg');
  });

  it('never fetches a picture from elsewhere', async () => {
    const edition = anEdition([
      anArticle('Gambar dari Luar', { image: { ...picture, url: 'https://luar.example/a.jpg' } }),
    ]);
    await renderApp('/', { edition });
    await screen.findByRole('link', { name: 'Gambar dari Luar' });
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('groups the river by the days of the edition’s time zone, with the time of each story', async () => {
    const late = anArticle('Lampu Suar Padam', { datePublished: '2025-05-13T18:30:00Z' });
    await renderApp('/', { edition: anEdition([...news.slice(0, 6), late, ...news.slice(6)]) });
    await screen.findByRole('heading', { level: 2, name: 'Rabu, 14 Mei 2025' });
    expect(screen.getByText('06.05').getAttribute('datetime')).toBe('2025-05-14T06:05:00+07:00');
    expect(screen.getByText('01.30').closest('li')?.textContent).toContain('Lampu Suar Padam');
    screen.getByRole('heading', { level: 2, name: 'Senin, 12 Mei 2025' });
  });

  it('says of a story without a date that it has none', async () => {
    const { datePublished: _, ...undated } = anArticle('Perahu Tanpa Nama');
    await renderApp('/', { edition: anEdition([undated]) });
    expect(await screen.findByText('tanpa tanggal terbit')).toBeTruthy();
  });

  it('keeps the language of a headline', async () => {
    await renderApp('/', { edition: anEdition(news) });
    const link = await screen.findByRole('link', { name: 'Salt Prices Climb' });
    expect(link.closest('h3')?.lang).toBe('en');
  });

  it('links the sections and marks itself as the current page', async () => {
    await renderApp('/', { edition: anEdition(news) });
    const sections = await screen.findByRole('navigation', { name: 'Rubrik' });
    await within(sections).findByRole('link', { name: 'Ekonomi' });
    expect(screen.getByRole('link', { name: 'Terbaru' }).getAttribute('aria-current')).toBe('page');
  });

  it('goes leaf by leaf to older stories, at addresses of their own, and back', async () => {
    const { user, router } = await renderApp('/', { edition: anEdition(news, { leafSize: 6 }) });
    await user.click(await screen.findByRole('link', { name: 'Berita lebih lama' }));
    await screen.findByRole('heading', { level: 1, name: 'Berita 12 Mei 2025' });
    expect(router.state.location.pathname).toBe('/page/1');
    await titleIs('Berita 12 Mei 2025 · Harian Teluk Selo');
    expect(screen.queryByRole('link', { name: 'Berita lebih lama' })).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Kembali ke yang terbaru' }));
    await screen.findByRole('heading', { level: 1, name: 'Harian Teluk Selo' });
  });

  it('has no way on below a leaf that is not there yet: it would move', async () => {
    const edition = anEdition(news);
    const outages = new Map([[editionPaths.leaf('1'), 'silent' as const]]);
    await renderApp('/page/1', { edition, outages });
    await screen.findByText('Memuat…');
    expect(screen.queryByRole('link', { name: 'Kembali ke yang terbaru' })).toBeNull();
  });

  it('speaks English', async () => {
    await renderApp('/', { edition: anEdition(news, { leafSize: 6 }), language: 'en' });
    expect(await screen.findByRole('link', { name: 'Older articles' })).toBeTruthy();
    screen.getByText('Wednesday, 14 May 2025, 09:20 WIB', {
      exact: false,
      selector: 'h2 ~ * time',
    });
  });

  it('says that an edition has no articles yet', async () => {
    await renderApp('/', { edition: anEdition([]) });
    await screen.findByText('Belum ada berita di sini.');
    const parts = [...screen.getByRole('main').querySelectorAll('p')];
    expect(parts.filter(({ textContent }) => textContent === '')).toEqual([]);
  });
});

describe('a front page that cannot be loaded', () => {
  it('says that there is no such leaf and leads to the newest', async () => {
    const { user } = await renderApp('/page/99', { edition: anEdition(news) });
    await screen.findByRole('heading', { level: 1, name: 'Alamat ini tidak ada' });
    await titleIs('Alamat ini tidak ada');
    await user.click(screen.getByRole('link', { name: 'Ke berita terbaru' }));
    await screen.findByRole('heading', { level: 1, name: 'Harian Teluk Selo' });
  });

  it('recovers from a lost connection', async () => {
    const outages = new Map([[editionPaths.edition, 'offline' as const]]);
    const { user } = await renderApp('/', { edition: anEdition(news), outages });
    const retry = await screen.findByRole('button', { name: 'Coba lagi' });
    outages.clear();
    await user.click(retry);
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka Lebih Awal' });
    await titleIs('Harian Teluk Selo');
  });
});

describe('new stories', () => {
  it('are announced by a quiet button, and shown only when it is pressed', async () => {
    const { user, edition, container } = await renderApp('/', { edition: anEdition(news) });
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka Lebih Awal' });
    for (const [path, file] of newer()) edition.set(path, file);
    const button = await comeBackTo('2 berita baru');
    expect(button.closest('[role=status]')).not.toBeNull();
    expect(screen.queryByRole('link', { name: 'Feri Malam Kandas' })).toBeNull();
    await user.click(button);
    await screen.findByRole('link', { name: 'Feri Malam Kandas' });
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('h1')));
    expect(screen.queryByRole('button', { name: '2 berita baru' })).toBeNull();
    screen.getByText('Berita terbaru sudah ditampilkan.');
  });

  it('leave the page as it is when they cannot be loaded', async () => {
    const outages = new Map<string, 404>();
    const { user, edition } = await renderApp('/', {
      edition: anEdition(news),
      outages,
      language: 'en',
    });
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka Lebih Awal' });
    for (const [path, file] of newer()) edition.set(path, file);
    outages.set(editionPaths.leaf('1'), 404);
    await user.click(await comeBackTo('2 new articles'));
    screen.getByRole('link', { name: 'Bendungan Selo Dibuka Lebih Awal' });
    expect(screen.getByRole('button', { name: '2 new articles' })).toBeTruthy();
  });

  it('are not asked for again while the edition has just been loaded', async () => {
    const { requests } = await renderApp('/', { edition: anEdition(news) });
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka Lebih Awal' });
    expect(requests.filter((path) => path === 'edition.json')).toHaveLength(1);
  });
});
