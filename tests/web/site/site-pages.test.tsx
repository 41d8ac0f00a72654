import { screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, createStore } from 'idb-keyval';
import type { Language } from '../../../src/web/data/preferences.ts';
import { renderApp } from '../render-app.tsx';
import { wordpressAnswers } from './wordpress-answers.ts';

const SITE = 'kabar.telukselo.example';

// The code of the pages is much; a busy machine takes its time.
beforeAll(async () => {
  await import('../../../src/web/pages/site/site-pages.tsx');
  await import('../../../src/web/pages/front/front-page.tsx');
});

beforeEach(async () => {
  await clear(createStore('kutip-sites', 'sites'));
});

afterEach(() => vi.restoreAllMocks());

const main = () => within(screen.getByRole('main'));

/** Opens the site at an address of its pages, as a reader does who was never there. */
async function openAt(address: string) {
  const { answer, asked } = wordpressAnswers();
  const app = await renderApp(`/site/${SITE}${address}`, { elsewhere: answer });
  await screen.findByRole('heading', { level: 1, name: `Buka ${SITE}?` });
  expect(asked).toEqual([]);
  await app.user.click(main().getByRole('button', { name: 'Buka' }));
  return { ...app, asked };
}

describe('a site that is read live', () => {
  it('is asked for nothing before the reader agrees, and then shows its front page', async () => {
    await openAt('');
    await screen.findByRole('heading', { level: 1, name: 'Kabar Teluk' });
    const story = await main().findByRole('link', { name: 'Tanggul Selo Dijaga “Siang Malam”' });
    expect(story.getAttribute('href')).toBe(`/site/${SITE}/article/tanggul-selo-dijaga`);
    main().getByRole('link', { name: 'Pesisir & Laut' });
  });

  it('is read where the browser allows no storage and says so at once', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await openAt('/article/tanggul-selo-dijaga');
    await main().findByText('“Kami jaga siang malam sampai air surut,”');
  });

  it('shows an article with who said what, and nothing to save', async () => {
    await openAt('/article/tanggul-selo-dijaga');
    await screen.findByRole('heading', { level: 2, name: 'Yang berbicara' });
    main().getByText('“Kami jaga siang malam sampai air surut,”');
    expect(main().getAllByText('Ratna Wulandari').length).toBeGreaterThan(0);
    expect(main().queryByRole('button', { name: 'Simpan' })).toBeNull();
  });

  it('leads from an editor’s link to the article in the reader, where the site has it', async () => {
    await openAt('/article/tanggul-selo-dijaga');
    const link = (await main().findAllByRole('link', { name: 'Harga Garam Naik' }))[0];
    expect(link?.getAttribute('href')).toBe(`/site/${SITE}/article/harga-garam-naik`);
  });

  it('shows pictures of a host only when the reader asks for them', async () => {
    const { user } = await openAt('/article/tanggul-selo-dijaga');
    const [offer] = await main().findAllByRole('button', {
      name: 'Tampilkan gambar dari media.telukselo.example',
    });
    if (!offer) throw new TypeError('No picture is offered');
    expect(main().queryByRole('img')).toBeNull();
    await user.click(offer);
    const image = await main().findByRole('img', { name: 'Tanggul' });
    expect(image.getAttribute('src')).toBe('https://media.telukselo.example/tanggul.jpg');
    await user.click(screen.getByRole('button', { name: 'Sembunyikan gambar' }));
    expect(main().queryByRole('img')).toBeNull();
  });

  it('shows the pictures of its lists likewise, small, each with its size', async () => {
    const { user } = await openAt('/section/pesisir-laut');
    await main().findByRole('heading', { level: 1, name: 'Pesisir & Laut' });
    const offers = { name: 'Tampilkan gambar dari media.telukselo.example' };
    const offer = await screen.findByRole('button', offers);
    expect(main().queryByRole('presentation')).toBeNull();
    await user.click(offer);
    const [image] = await main().findAllByRole('presentation');
    expect(image?.getAttribute('src')).toBe('https://media.telukselo.example/tanggul-300.jpg');
    expect(image?.getAttribute('width')).toBe('300');
    expect(image?.getAttribute('height')).toBe('169');
    expect(image?.getAttribute('loading')).toBe('lazy');
    expect(screen.queryByRole('button', offers)).toBeNull();
  });

  it('leads on to what shares most tags with an article, then to its section', async () => {
    await openAt('/article/tanggul-selo-dijaga');
    const heading = await main().findByRole('heading', { name: 'Juga tentang Tanggul' });
    const parts = heading.parentElement?.parentElement?.querySelectorAll('h2, a') ?? [];
    expect([...parts].map(({ textContent }) => textContent)).toEqual([
      'Juga tentang Tanggul',
      'Tanggul Ditinggikan',
      'Juga tentang Banjir rob',
      'Rob Merendam Pasar',
      'Juga tentang Pesisir & Laut',
      'Harga Garam Naik',
    ]);
  });

  it('is searched by its own search', async () => {
    const { user, asked } = await openAt('/search');
    await user.type(await main().findByRole('searchbox'), 'garam{Enter}');
    const link = await main().findByRole('link', { name: 'Harga Garam Naik' });
    expect(link.querySelector('mark')?.textContent).toBe('Garam');
    main().getByText('1 berita ditemukan');
    expect(asked.some(({ searchParams }) => searchParams.get('search') === 'garam')).toBe(true);
  });
});

type Case = readonly [what: string, answer: () => Response, id: RegExp, en: RegExp];

const refusals: readonly Case[] = [
  [
    'cannot be reached or does not allow it',
    () => {
      throw new TypeError('Failed to fetch');
    },
    /Mungkin situsnya tidak terjangkau atau alamatnya salah; mungkin juga .*\(CORS\)/,
    /may be out of reach or the address wrong; or .*\(CORS\)/,
  ],
  [
    'has no API',
    () => Response.json({ hello: 'world' }),
    /tidak ditemukan REST API WordPress/,
    /No WordPress REST API was found/,
  ],
  [
    'answers with a page instead of data',
    () => new Response('<!doctype html><title>Masuk</title>'),
    /tidak ditemukan REST API WordPress/,
    /No WordPress REST API was found/,
  ],
  [
    'answers members only',
    () => Response.json({ code: 'rest_not_logged_in' }, { status: 401 }),
    /hanya menjawab pengguna yang masuk dengan akun/,
    /answers only to people who have signed in/,
  ],
  [
    'forbids it',
    () => new Response('', { status: 403 }),
    /hanya menjawab pengguna yang masuk dengan akun/,
    /answers only to people who have signed in/,
  ],
  [
    'has nothing there',
    () => new Response('', { status: 404 }),
    /tidak ditemukan REST API WordPress/,
    /No WordPress REST API was found/,
  ],
  [
    'is asked too often',
    () => new Response('', { status: 429, headers: { 'Retry-After': '30' } }),
    /ditanya lagi setelah 30 detik/,
    /asked again after 30 seconds/,
  ],
  [
    'is broken',
    () => new Response('', { status: 503 }),
    /menjawab dengan galat 503/,
    /answered with error 503/,
  ],
  [
    'takes too long',
    () => {
      throw new DOMException('Timed out', 'TimeoutError');
    },
    /terlalu lama menjawab/,
    /takes too long to answer/,
  ],
];

const labels: Readonly<Record<Language, readonly [field: string, button: string]>> = {
  id: ['Alamat situs, misalnya berita.example', 'Buka'],
  en: ['Address of the site, such as berita.example', 'Open'],
};

describe.each<Language>(['id', 'en'])('what a reader is told in “%s”', (language) => {
  const [field, button] = labels[language];

  it.each(refusals)('where a site %s', async (_, answer, id, en) => {
    const { user } = await renderApp('/site', { language, elsewhere: answer });
    await user.type(await screen.findByLabelText(field), SITE);
    await user.click(main().getByRole('button', { name: button }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(language === 'id' ? id : en);
    expect(alert.textContent).toContain(SITE);
  });

  it('where what was typed is no address', async () => {
    const { user } = await renderApp('/site', { language });
    await user.type(await screen.findByLabelText(field), 'bukan alamat');
    await user.click(main().getByRole('button', { name: button }));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(language === 'id' ? /bukan alamat situs/ : /no address/);
  });
});

describe('an article of a site that refuses later', () => {
  it('is told apart: a page of the site instead of data, and nothing there', async () => {
    const { user, router } = await openAt('');
    await screen.findByRole('heading', { level: 1, name: 'Kabar Teluk' });
    await router.navigate(`/site/${SITE}/article/tidak-ada`);
    await screen.findByRole('heading', { level: 1, name: 'Alamat ini tidak ada' });
    await user.click(main().getByRole('link', { name: 'Ke berita terbaru' }));
    await screen.findByRole('heading', { level: 1, name: 'Kabar Teluk' });
  });
});
