import { cleanup, screen, within } from '@testing-library/react';
import { clear, createStore } from 'idb-keyval';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Language } from '../../../src/web/data/preferences.ts';
import { forgetOpenSite } from '../../../src/web/pages/site/open-site.ts';
import { renderApp } from '../render-app.tsx';
import { wordpressAnswers } from './wordpress-answers.ts';

const SITE = 'kabar.telukselo.example';
const READ = `/site/${SITE}/article/tanggul-selo-dijaga`;
const UNREAD = `/site/${SITE}/article/rob-merendam-pasar`;

// The code of the pages is much; a busy machine takes its time.
beforeAll(async () => {
  await import('../../../src/web/pages/site/site-pages.tsx');
  await import('../../../src/web/pages/front/front-page.tsx');
});

beforeEach(async () => {
  await clear(createStore('kutip-sites', 'sites'));
  await clear(createStore('kutip-site-answers', 'answers'));
  forgetOpenSite(SITE);
});

afterEach(() => vi.restoreAllMocks());

const main = () => within(screen.getByRole('main'));

/** Reads the front page and an article of the site, and leaves. */
async function readOnce() {
  const { user, router } = await renderApp(`/site/${SITE}`, {
    elsewhere: wordpressAnswers().answer,
  });
  await user.click(await screen.findByRole('button', { name: 'Buka' }));
  await main().findByRole('link', { name: 'Rob Merendam Pasar' });
  await router.navigate(READ);
  await screen.findByRole('heading', { level: 2, name: 'Yang berbicara' });
  await screen.findByRole('heading', { name: 'Juga tentang Tanggul' });
  leave();
}

function leave(): void {
  cleanup();
  forgetOpenSite(SITE);
}

type Case = readonly [what: string, answer: () => Response, id: RegExp, en: RegExp];

const never = (): never => {
  throw new TypeError('Failed to fetch');
};

const refusals: readonly Case[] = [
  [
    'allows it no longer, or is gone',
    never,
    /sedang tidak menjawab\. Ini jawaban terakhirnya, dari/,
    /does not answer at the moment\. This is its last answer, from/,
  ],
  [
    'has become private',
    () => new Response('', { status: 401 }),
    /kini hanya menjawab pengguna yang masuk/,
    /now answers only people who have signed in/,
  ],
  [
    'takes too long',
    () => {
      throw new DOMException('Timed out', 'TimeoutError');
    },
    /terlalu lama menjawab/,
    /takes too long/,
  ],
  [
    'is asked too often',
    () => new Response('', { status: 429 }),
    /tidak ditanya terlalu sering/,
    /not to be asked so often/,
  ],
];

describe('a site that was read and refuses now', () => {
  it.each(refusals)(
    'shows what it said last, and why, where it %s',
    async (...[, answer, id, en]) => {
      await readOnce();
      for (const language of ['id', 'en'] satisfies Language[]) {
        await renderApp(READ, { language, elsewhere: answer });
        await main().findByText('“Kami jaga siang malam sampai air surut,”');
        await screen.findByText(language === 'id' ? id : en);
        leave();
      }
    },
  );

  it('marks the articles that are not on this device, and says so where one is opened', async () => {
    await readOnce();
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    let isUp = false;
    const { answer } = wordpressAnswers();
    const elsewhere = (url: URL) => (isUp ? answer(url) : never());
    const { router, user } = await renderApp(`/site/${SITE}`, { elsewhere });
    await screen.findByText(/Tidak ada jaringan, jadi .* tidak bisa ditanya/);
    const unread = await main().findByRole('link', { name: 'Rob Merendam Pasar' });
    await vi.waitFor(() => expect(unread.dataset['absent']).toBe('belum ada di perangkat ini'));
    const read = main().getByRole('link', { name: 'Tanggul Selo Dijaga “Siang Malam”' });
    expect(read.dataset['absent']).toBeUndefined();
    await router.navigate(UNREAD);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/sedang tanpa jaringan.*belum pernah dibuka di sini/);

    isUp = true;
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await main().findByText('Air laut merendam pasar.');
  });
});

const listedSites = async () =>
  (await main().findAllByRole('listitem')).map((item) =>
    within(item).getByRole('link').getAttribute('href'),
  );

describe('the sites that were opened', () => {
  it('stand with the one first that was read last, and when that was', async () => {
    await readOnce();
    const other = await renderApp('/site/pantai.telukselo.example', {
      elsewhere: wordpressAnswers().answer,
    });
    await other.user.click(await screen.findByRole('button', { name: 'Buka' }));
    await main().findByRole('link', { name: 'Rob Merendam Pasar' });
    cleanup();
    await renderApp('/site');
    expect(await listedSites()).toEqual(['/site/pantai.telukselo.example', `/site/${SITE}`]);
    expect(main().getAllByText(/Terakhir dibaca/)).toHaveLength(2);
    expect(main().getAllByRole('time')).toHaveLength(2);
    cleanup();

    await renderApp(READ, { elsewhere: wordpressAnswers().answer });
    await screen.findByRole('heading', { level: 2, name: 'Yang berbicara' });
    cleanup();
    await renderApp('/site');
    expect((await listedSites())[0]).toBe(`/site/${SITE}`);
  });
});
