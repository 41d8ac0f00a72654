import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../../src/core/article/text-at.ts';
import { aParagraph, anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { sampleArticle } from './sample-articles.ts';
import { titleIs } from '../title-is.ts';

const address = '/article/bendungan-selo-dibuka-lebih-awal';
const path = 'articles/bendungan-selo-dibuka-lebih-awal.json';
const older = anArticle('Tiga Tahun', { articleSection: 'Ekonomi' });
const edition = () => anEdition([sampleArticle(), older]);

describe('an article', () => {
  it.each([address.replace('article', 'Article'), `${address}//`])(
    'is shown at %s, which the router takes for its address',
    async (other) => {
      await renderApp(other, { edition: edition() });
      const heading = await screen.findByRole('heading', { level: 1 });
      expect(heading.textContent).toBe('Bendungan Selo Dibuka Lebih Awal');
    },
  );

  it('shows who wrote what, where and when', async () => {
    await renderApp(address, { edition: edition() });
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading.textContent).toBe('Bendungan Selo Dibuka Lebih Awal');
    expect(heading.lang).toBe('id');
    const article = screen.getByRole('article').textContent;
    for (const part of [
      'Nelayan minta jadwal yang jelas.',
      'Harian Teluk Selo',
      'Rabu, 14 Mei 2025, 09.20 WIB',
      '4 kutipan, 2 penutur',
      'Rani Kusuma',
      'DN',
      'Kabar Damar',
    ]) {
      expect(article).toContain(part);
    }
    expect(screen.getByRole('link', { name: 'Pesisir' }).getAttribute('href')).toBe(
      '/section/pesisir',
    );
    const original = screen.getByRole('link', { name: /Baca di situs asal/ });
    expect(original.getAttribute('href')).toBe('https://harian.telukselo.example/bendungan');
    await titleIs('Bendungan Selo Dibuka Lebih Awal · Harian Teluk Selo');
  });

  it.each([
    ['id', {}, 'Sumbernya tidak memberi teks.'],
    ['en', {}, 'The source gives no text.'],
    ['en', { isSummary: true as const }, 'The source gives a summary only.'],
  ] as const)('says in %s why it has no text: %j', async (language, more, reason) => {
    const bare = anArticle('Radio Lawe Mengudara Lagi', { body: [], ...more });
    await renderApp('/article/radio-lawe-mengudara-lagi', { edition: anEdition([bare]), language });
    await screen.findByText(reason);
    expect(screen.queryAllByText(/^(?:The source gives|Sumbernya) /)).toHaveLength(1);
  });

  it('shows every text as it is, with the dateline before the first', async () => {
    const article = sampleArticle();
    await renderApp(address, { edition: edition() });
    const first = await screen.findByText(/Pintu air dibuka/);
    expect(first.textContent).toBe(`MUARA SELO — ${textAt(article.body, { block: 0 })}`);
    const paragraph = document.getElementById(`k-${article.quotes[0]?.id}`)?.closest('p');
    expect(paragraph?.textContent).toBe(textAt(article.body, { block: 1 }));
    expect(document.querySelector('[style]')).toBeNull();
  });

  it('speaks the language of the interface around the language of the article', async () => {
    const english = anArticle('Salt Farmers Wait', {
      inLanguage: 'en',
      body: [aParagraph('Prices climb.')],
    });
    await renderApp('/article/salt-farmers-wait', { edition: anEdition([english]) });
    expect((await screen.findByText('Prices climb.')).closest('[lang]')?.getAttribute('lang')).toBe(
      'en',
    );
    expect(screen.getByRole('button', { name: 'Simpan' })).toBeTruthy();
  });

  it('says so where the source gives no date', async () => {
    const { datePublished: _none, ...undated } = sampleArticle();
    await renderApp(address, { edition: anEdition([undated]), language: 'en' });
    expect(await screen.findByText('Publication date not given')).toBeTruthy();
    expect(screen.getByText(/^Imported/).textContent).toMatch(/^Imported \w+, \d+ \w+ \d{4}$/);
  });

  it('leads to the stories that it is related to, with the reason', async () => {
    const { user, router } = await renderApp(address, { edition: edition() });
    await screen.findByRole('heading', { name: 'Juga tentang Bendungan Selo' });
    expect(screen.getAllByRole('link', { name: 'Tiga Tahun Bendungan' })).toHaveLength(2);
    const section = screen.getByRole('heading', { name: 'Juga tentang Bendungan Selo' });
    await user.click(within(section.parentElement ?? section).getByRole('link'));
    await screen.findByRole('heading', { level: 1, name: 'Tiga Tahun' });
    expect(router.state.location.pathname).toBe('/article/tiga-tahun');
  });

  it('shows a related link without an address as plain text, one with an address as a link out', async () => {
    const article = sampleArticle({
      body: [
        { type: 'related', label: 'Simak juga', headline: 'Hanya Judul' },
        { type: 'related', label: '', headline: 'Di Luar', url: 'https://luar.example/x' },
      ],
      quotes: [],
      related: [],
    });
    await renderApp(address, { edition: anEdition([article]) });
    expect((await screen.findByText('Hanya Judul')).closest('a')).toBeNull();
    const out = screen.getByRole('link', { name: /Di Luar/ });
    expect(out.getAttribute('href')).toBe('https://luar.example/x');
  });

  it('fetches no picture from elsewhere but says where it is', async () => {
    const image = { url: 'https://luar.example/a.jpg', caption: 'Perahu di muara.' };
    const article = sampleArticle({ image, body: [aParagraph('Isi.')], quotes: [] });
    await renderApp(address, { edition: anEdition([article]) });
    expect(await screen.findByText('Perahu di muara.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    const link = screen.getByRole('link', { name: 'Gambar di situs asal' });
    expect(link.getAttribute('href')).toBe(image.url);
  });

  it('shows the lead picture once, though the body has it too', async () => {
    const image = { url: 'images/a.svg', alternativeText: 'Perahu', width: 12, height: 6 };
    const article = sampleArticle({
      image,
      body: [{ type: 'image', ...image, caption: 'Muara' }, aParagraph('Isi.')],
      quotes: [],
    });
    await renderApp(address, { edition: anEdition([article]) });
    await screen.findByText('Muara');
    expect(screen.getAllByRole('img', { name: 'Perahu' })).toHaveLength(1);
  });

  it('renders lists, tables, quotations, embeds and breaks', async () => {
    const article = sampleArticle({
      quotes: [],
      body: [
        { type: 'list', ordered: true, items: [{ text: 'Satu' }, { text: 'Dua' }] },
        { type: 'table', rows: [[{ text: 'Hari' }, { text: '' }]] },
        { type: 'quotation', text: 'Air tidak membaca jadwal.', attribution: 'Papan' },
        { type: 'embed', provider: 'VideoKita', url: 'https://video.example/1', title: 'Rekaman' },
        { type: 'break' },
      ],
    });
    await renderApp(address, { edition: anEdition([article]) });
    expect((await screen.findByText('Satu')).closest('ol')).toBeTruthy();
    expect(within(screen.getByRole('table')).getAllByRole('cell')).toHaveLength(2);
    expect(screen.getByRole('blockquote').textContent).toContain('Papan');
    expect(screen.getByRole('link', { name: 'Buka di VideoKita' })).toBeTruthy();
    expect(document.querySelector('iframe')).toBeNull();
    expect(screen.getByRole('separator')).toBeTruthy();
  });
});

describe('an article on its way', () => {
  it('shows what the list knew of it before it arrives', async () => {
    const outages = new Map([[path, 'silent' as const]]);
    const { user } = await renderApp('/', { edition: edition(), outages });
    await user.click(await screen.findByRole('link', { name: /Bendungan Selo Dibuka/ }));
    expect(await screen.findByText('Memuat berita…')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Bendungan Selo Dibuka Lebih Awal',
    );
    expect(screen.getByText('Nelayan minta jadwal yang jelas.')).toBeTruthy();
  });

  it('says why it cannot be loaded, and loads it when asked again', async () => {
    const outages = new Map([[path, 'offline' as const]]);
    const { user } = await renderApp(address, { edition: edition(), outages, language: 'en' });
    expect(await screen.findByText(/The connection is down/)).toBeTruthy();
    outages.clear();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/Pintu air dibuka/)).toBeTruthy();
  });

  it('says that it was withdrawn', async () => {
    const files = edition();
    files.set(path, {
      withdrawn: true,
      slug: 'bendungan-selo-dibuka-lebih-awal',
      dateModified: '2025-05-20',
    });
    await renderApp(address, { edition: files });
    expect(await screen.findByRole('heading', { name: 'Berita ini ditarik' })).toBeTruthy();
  });

  it('shows the rest when a block of it is broken', async () => {
    const files = edition();
    const article = sampleArticle();
    files.set(path, { ...article, body: [{ type: 'puzzle' }, ...article.body], quotes: [] });
    await renderApp(address, { edition: files });
    expect(await screen.findByText(/Pintu air dibuka/)).toBeTruthy();
  });
});

describe('saving', () => {
  it('keeps an article and lets it go', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    const button = await screen.findByRole('button', { name: 'Simpan' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('false'));
  });
});
