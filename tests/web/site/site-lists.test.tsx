import { screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
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

beforeEach(() => clear(createStore('kutip-sites', 'sites')));

const main = () => within(screen.getByRole('main'));
const { answer } = wordpressAnswers();

type Site = (url: URL) => Response | Promise<Response>;

/** Opens the site at an address of its pages. */
async function openAt(address: string, language: Language = 'id', elsewhere: Site = answer) {
  const app = await renderApp(`/site/${SITE}${address}`, { elsewhere, language });
  const open = { name: language === 'id' ? 'Buka' : 'Open' };
  await app.user.click(await main().findByRole('button', open));
  return app;
}

/** Has the site say that it found so many, whatever it gives. */
const finding =
  (total: number): Site =>
  async (url) => {
    const found = answer(url);
    return url.searchParams.has('search')
      ? new Response(await found.text(), { headers: { 'X-WP-Total': String(total) } })
      : found;
  };

describe('the lists of a site that is read live', () => {
  it('lead to articles that say how long they are', async () => {
    const { user } = await openAt('');
    await user.click(await main().findByRole('link', { name: 'Harga Garam Naik' }));
    await main().findByText('Harga garam naik sejak pekan lalu.');
    main().getByText('1 menit baca');
  });

  it('say how many articles a section has, and no more: nothing of a site is muted', async () => {
    await openAt('/section/pesisir-laut');
    const count = await main().findByText('3 berita');
    expect(count.parentElement?.textContent).toBe('3 berita');
  });

  it('count what its search found, in words that go with the number', async () => {
    await openAt('/search?q=garam', 'en');
    await main().findByText('1 article found');
    expect(main().queryByRole('link', { name: `All results at ${SITE}` })).toBeNull();
  });

  it('lead to the site itself for all that its search found and the reader does not show', async () => {
    await openAt('/search?q=harga', 'id', finding(1234));
    await main().findByText('1.234 berita ditemukan');
    const all = main().getByRole('link', { name: `Semua hasil di ${SITE}` });
    expect(all.getAttribute('href')).toBe(`https://${SITE}/?s=harga`);
  });
});
