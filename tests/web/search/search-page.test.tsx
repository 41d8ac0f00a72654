import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { aParagraph, anArticle, aPerson, aQuote } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { searchableEdition } from './searchable-edition.ts';
import { titleIs } from '../title-is.ts';

const news = [
  anArticle('Bendungan Selo Dibuka Lebih Awal', { articleSection: 'Pesisir' }),
  anArticle('Tiga Tahun Bendungan Selo', {
    articleSection: 'Ekonomi',
    datePublished: '2025-05-02',
  }),
  anArticle('Harga Garam Naik', { articleSection: 'Ekonomi' }),
  anArticle('Salt Prices Climb', { inLanguage: 'en' }),
];
const { files: edition, search } = await searchableEdition(news);
const { files: many } = await searchableEdition(
  Array.from({ length: 45 }, (_, number) => anArticle(`Garam Petambak Nomor ${number}`)),
);
const newestFile = editionPaths.search('headlines', search.headlines.newest);

// The code of the pages and of the search is much; a busy machine takes its time.
beforeAll(async () => {
  await import('../../../src/web/pages/search/search-page.tsx');
  await import('../../../src/web/workers/search-archives.ts');
  await import('../../../src/web/pages/front/front-page.tsx');
});

const box = (name = 'Cari di judul berita') =>
  screen.findByRole<HTMLInputElement>('searchbox', { name });
const results = (name = 'Hasil pencarian') => screen.findByRole('region', { name });
const found = async () =>
  within(await results())
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('searching headlines', () => {
  it('answers as one types, with what was found marked', async () => {
    const { user } = await renderApp('/search', { edition });
    await user.type(await box(), 'bend');
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
    await user.type(await box(), 'ga');
    await waitFor(() => expect(router.state.location.search).toBe('?q=ga'));
    await user.type(await box(), ' n');
    await waitFor(() => expect(router.state.location.search).toBe('?q=ga+n'));
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
    await titleIs('selo · Cari berita · Harian Teluk Selo');
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
    await waitFor(async () => expect(await found()).toEqual(['Bendungan Selo Dibuka Lebih Awal']));
    await waitFor(() => expect(router.state.location.search).toBe('?q=bendungan&section=pesisir'));
  });

  it('keeps a key that the page has not followed yet when a filter is chosen', async () => {
    const { router } = await renderApp('/search?q=bend', { edition });
    await results();
    const input = await box();
    act(() => {
      fireEvent.change(input, { target: { value: 'bendungan' } });
      fireEvent.click(screen.getByRole('radio', { name: 'Kutipan' }));
    });
    await waitFor(() => expect(router.state.location.search).toBe('?q=bendungan&in=quotes'));
    expect((await box('Cari di kata-kata kutipan')).value).toBe('bendungan');
  });

  it('moves through the answers with the arrow keys and opens one with Enter', async () => {
    const { user, router } = await renderApp('/search?q=bendungan', { edition });
    await results();
    const input = await box();
    input.focus();
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

  it('leads to the first answer to what was typed last, also where Enter comes before it', async () => {
    await renderApp('/search?q=bendungan', { edition });
    await results();
    const input = await box();
    input.focus();
    fireEvent.change(input, { target: { value: 'garam' } });
    fireEvent.submit(screen.getByRole('search'));
    expect(document.activeElement).toBe(input);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Harga Garam Naik'));
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

  it('leaves the keys of an input method alone', async () => {
    await renderApp('/search?q=bendungan', { edition });
    await results();
    const input = await box();
    input.focus();
    for (const key of ['ArrowDown', 'Escape']) {
      fireEvent.keyDown(input, { key, isComposing: true });
    }
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('bendungan');
  });

  it('announces the count once typing rests', async () => {
    const { user } = await renderApp('/search', { edition, language: 'en' });
    await user.click(await box('Search headlines'));
    await user.paste('prices');
    await waitFor(() => {
      const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
      expect(said).toContain('1 headline found');
    });
  });

  it('begins with the newest headlines', async () => {
    await renderApp('/search', { edition });
    await screen.findByRole('heading', { name: 'Judul terbaru' });
    expect(screen.getByRole('link', { name: 'Harga Garam Naik' })).toBeTruthy();
  });

  it('helps when nothing is found', async () => {
    await renderApp('/search?q=zzyzx', { edition });
    await screen.findAllByText('Tidak ada judul yang cocok dengan “zzyzx”.');
    await screen.findByRole('heading', { name: 'Judul terbaru' });
  });

  it('offers fewer words when some of many have answers', async () => {
    const query = 'garam qqqqqqq wwwwwww';
    const { user } = await renderApp(`/search?q=${encodeURIComponent(query)}`, { edition });
    await user.click(await screen.findByRole('link', { name: 'garam qqqqqqq' }));
    expect(await found()).toEqual(['Harga Garam Naik']);
  });

  it('shows more answers on request, and as many again when one comes back', async () => {
    const { user, router } = await renderApp('/search?q=petambak', { edition: many });
    await waitFor(async () => expect(await found()).toHaveLength(20));
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
    await titleIs('Cari berita · Harian Teluk Selo');
    expect(document.activeElement).toBe(input);
    await user.paste('garam');
    await results();
    await user.click(screen.getByRole('link', { name: 'Cari judul berita' }));
    await waitFor(() => expect(input.value).toBe(''));
    expect(document.activeElement).toBe(input);
  });

  it('loads the headlines only when a search is near', async () => {
    const { user, requests } = await renderApp('/search', { edition });
    await screen.findByRole('link', { name: 'Harga Garam Naik' });
    expect(requests.some((path) => path.startsWith('search/'))).toBe(false);
    await user.click(await box());
    await waitFor(() => expect(requests).toContain(newestFile));
  });

  it('fetches them as soon as the pointer is on the link that leads there', async () => {
    const { user, requests } = await renderApp('/', { edition });
    await user.hover(await screen.findByRole('link', { name: 'Cari judul berita' }));
    await waitFor(() => expect(requests).toContain(newestFile));
  });

  it('says when the headlines cannot be loaded, and tries again', async () => {
    const outages = new Map([[newestFile, 'offline' as const]]);
    const { manifest } = search.headlines;
    outages.set(editionPaths.search('headlines', manifest), 'offline');
    const { user } = await renderApp('/search?q=garam', { edition, outages, language: 'en' });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    expect(screen.getByRole('alert').textContent).toMatch(/The connection is down/);
    outages.clear();
    await user.click(retry);
    expect(await screen.findByRole('link', { name: 'Harga Garam Naik' })).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('understanding what was meant', () => {
  it('offers the word that a mistyped one stands for', async () => {
    const { user, router } = await renderApp('/search?q=bendumgan+-tiga', { edition });
    expect(await found()).toEqual(['Bendungan Selo Dibuka Lebih Awal']);
    await user.click(screen.getByRole('button', { name: 'Maksud Anda: bendungan?' }));
    await waitFor(() => expect(router.state.location.search).toBe('?q=bendungan+-tiga'));
    expect((await box()).value).toBe('bendungan -tiga');
  });

  it('says when no headline has all of the words', async () => {
    await renderApp('/search?q=harga+garam+xylofon', { edition });
    expect(await found()).toEqual(['Harga Garam Naik']);
    await screen.findByText('Tidak ada yang memuat semua kata. Ini yang memuat sebagian besar.');
  });

  it('explains how to search more precisely', async () => {
    await renderApp('/search', { edition, language: 'en' });
    const help = await screen.findByText('How to search more precisely');
    expect(help.closest('details')?.textContent).toContain(
      'these words, one right after the other',
    );
  });
});

describe('searching quotes', () => {
  const ratna = aPerson('Ratna Wulandari');
  const darmo = aPerson('Darmo Sasmita');
  const body = [
    aParagraph('“Pintu air kami jaga setiap malam,” kata Ratna Wulandari.'),
    aParagraph('“Air itu milik sawah,” ujar Darmo Sasmita.'),
  ];
  const article = anArticle('Bendungan Selo Dijaga', {
    body,
    people: [ratna, darmo],
    quotes: [
      aQuote(body, 0, '“Pintu air kami jaga setiap malam,”', ratna),
      aQuote(body, 1, '“Air itu milik sawah,”', darmo),
    ],
  });
  const quoted = searchableEdition([article]);

  it('finds what was said, with who said it, where and when', async () => {
    const { files } = await quoted;
    const { user, router } = await renderApp('/search?q=jaga&in=quotes', { edition: files });
    const list = await results();
    const words = await within(list).findByRole('link', { name: /Pintu air kami jaga/ });
    expect(words.querySelector('mark')?.textContent).toBe('jaga');
    within(list).getByText('Bendungan Selo Dijaga');
    within(list).getByText('Rabu, 14 Mei 2025');
    const speaker = await within(list).findByRole('link', { name: 'Ratna Wulandari' });
    expect(speaker.getAttribute('href')).toBe('/person/ratna-wulandari');
    await user.click(words);
    const { id = '' } = article.quotes[0] ?? {};
    await waitFor(() => expect(router.state.location.hash).toBe(`#k-${id}`));
  });

  it('is a tab of its own, kept in the address', async () => {
    const { files } = await quoted;
    const { user, router } = await renderApp('/search?q=air', { edition: files });
    await screen.findAllByText('Tidak ada judul yang cocok dengan “air”.');
    await user.click(screen.getByRole('radio', { name: 'Kutipan' }));
    expect((await screen.findAllByText('2 kutipan ditemukan')).length).toBeGreaterThan(0);
    expect(router.state.location.search).toBe('?q=air&in=quotes');
    await router.navigate(-1);
    await screen.findAllByText('Tidak ada judul yang cocok dengan “air”.');
  });

  it('narrows to a person of the results, and lets go again', async () => {
    const { files } = await quoted;
    const { user, router } = await renderApp('/search?q=air&in=quotes', { edition: files });
    const filters = await screen.findByRole('group', { name: 'Saring hasil' });
    await user.click(within(filters).getByText('Tokoh'));
    await user.click(await screen.findByRole('button', { name: 'Hanya Darmo Sasmita (1)' }));
    await waitFor(() =>
      expect(router.state.location.search).toBe('?q=air&in=quotes&person=darmo-sasmita'),
    );
    await screen.findAllByText('1 kutipan ditemukan');
    await user.click(screen.getByRole('button', { name: 'Tanpa saringan tokoh: Darmo Sasmita' }));
    await screen.findAllByText('2 kutipan ditemukan');
  });

  it('offers the people whom tokoh: may name', async () => {
    const { files } = await quoted;
    const { user, router } = await renderApp('/search?q=air+tokoh%3Arat&in=quotes', {
      edition: files,
    });
    await user.click(await screen.findByRole('button', { name: 'Hanya Ratna Wulandari (1)' }));
    await waitFor(() =>
      expect(router.state.location.search).toBe('?q=air&in=quotes&person=ratna-wulandari'),
    );
    await screen.findAllByText('1 kutipan ditemukan');
  });

  it('leads to all quotes of a person as long as nothing is asked', async () => {
    const { files } = await quoted;
    await renderApp('/search?in=quotes&person=ratna-wulandari', { edition: files, language: 'en' });
    const link = await screen.findByRole('link', { name: 'All quotes of Ratna Wulandari' });
    expect(link.getAttribute('href')).toBe('/person/ratna-wulandari');
  });
});

describe('narrowing by year', () => {
  it('offers the years of the results, the newest first', async () => {
    const { files } = await searchableEdition([
      anArticle('Garam Naik', { datePublished: '2025-01-02' }),
      anArticle('Garam Turun', { datePublished: '2023-06-07' }),
    ]);
    const { user, router } = await renderApp('/search?q=garam', { edition: files });
    const years = await screen.findByRole('combobox', { name: 'Tahun' });
    expect(
      within(years)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Semua tahun', '2025 (1)', '2023 (1)']);
    await user.selectOptions(years, '2023 (1)');
    await waitFor(async () => expect(await found()).toEqual(['Garam Turun']));
    expect(router.state.location.search).toBe('?q=garam&from=2023-01-01&to=2023-12-31');
    await router.navigate(-1);
    await waitFor(async () => expect(await found()).toHaveLength(2));
  });
});

describe('searches before', () => {
  it('are offered while the box is empty, until they are forgotten', async () => {
    const first = await renderApp('/search', { edition });
    await first.user.click(await box());
    await first.user.paste('garam');
    await results();
    await first.user.keyboard('{Enter}{Escape}{Escape}');
    const link = await screen.findByRole('link', { name: 'garam' });
    expect(link.getAttribute('href')).toBe('/search?q=garam');
    await first.user.click(screen.getByRole('button', { name: 'Hapus pencarian terakhir' }));
    expect(screen.queryByRole('link', { name: 'garam' })).toBeNull();
    expect(localStorage.getItem('kutip:searches')).toBeNull();
  });
});

describe('the / key', () => {
  it('opens the search from anywhere, but types a slash in a box', async () => {
    const { user, router } = await renderApp('/', { edition });
    await screen.findByRole('link', { name: 'Harga Garam Naik' });
    await waitFor(async () => {
      await user.keyboard('/');
      expect(router.state.location.pathname).toBe('/search');
    });
    const input = await box();
    await waitFor(() => expect(document.activeElement).toBe(input));
    await user.keyboard('a/b');
    expect(input.value).toBe('a/b');
  });

  it('does nothing once single keys are turned off', async () => {
    const { user, router } = await renderApp('/', { edition, language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Display' }));
    await user.click(await screen.findByRole('checkbox', { name: 'Use single-key shortcuts' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('/');
    expect(router.state.location.pathname).toBe('/');
  });
});
