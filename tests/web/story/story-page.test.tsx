import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { historyStore } from '../../../src/web/data/device-store.ts';
import { aSummary } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';
import { anEditionWithStory, dam } from './told-story.ts';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

const AT = '2025-06-02T08:00:00.000Z';
const opened = (article: Article) => ({
  summary: aSummary(article),
  openedAt: AT,
  leftAt: AT,
  progress: 1,
});

async function steps() {
  const list = await screen.findByRole('list', { name: 'Jalannya cerita' });
  return within(list).getAllByRole('article');
}

describe('the page of a story', () => {
  it('is a timeline, the oldest first, in which each step says who and what is new', async () => {
    await renderApp('/story/pintu-dibuka', { edition: anEditionWithStory() });
    await heading('Bendungan Selo');
    await titleIs('Bendungan Selo · Harian Teluk Selo');
    const [first, second, third] = await steps();
    expect(first?.textContent).toMatch(/Jumat, 2 Mei 2025.*Awal cerita.*Pintu dibuka/);
    expect(first?.textContent).toMatch('1 penutur baru:Ratna Wulandari, Ketua koperasi');
    expect(first?.textContent).toMatch('“Air datang malam,”');
    expect(second?.textContent).toMatch('1 penutur baru:Hesti Laraswati');
    expect(third?.textContent).toMatch('Tidak ada penutur baru');
    expect(third?.textContent).toMatch('1 kutipan baru');
  });

  it('speaks English to whom it should', async () => {
    await renderApp('/story/pintu-dibuka', { edition: anEditionWithStory(), language: 'en' });
    const list = await screen.findByRole('list', { name: 'How the story went' });
    expect(list.textContent).toMatch('1 new speaker:Hesti Laraswati');
    expect(list.textContent).toMatch('Where it began');
  });

  it('marks the steps that were not read yet', async () => {
    await historyStore.set(dam.slice(1, 2).map((article) => [article.slug, opened(article)]));
    await renderApp('/story/pintu-dibuka', { edition: anEditionWithStory() });
    await waitFor(async () => {
      const marks = (await steps()).map((step) => within(step).queryByText('Belum dibaca'));
      expect(marks.map((mark) => mark?.dataset['shown'])).toEqual(['true', undefined, 'true']);
    });
    await screen.findByText('2 belum dibaca');
  });

  it('is found by the slug of any of its articles', async () => {
    const { router } = await renderApp('/story/sirene-diuji', { edition: anEditionWithStory() });
    await heading('Bendungan Selo');
    expect(router.state.location.pathname).toBe('/story/pintu-dibuka');
  });

  it('says that there is none where an article is in no story, or there is no such article', async () => {
    const edition = anEditionWithStory();
    const { router } = await renderApp('/story/harga-garam', { edition });
    await heading('Alamat ini tidak ada');
    await router.navigate('/story/tidak-ada');
    await heading('Alamat ini tidak ada');
  });

  it('says so when it cannot be loaded, and tries again', async () => {
    const outages = new Map([['stories/pintu-dibuka.json', 500]]);
    const { user } = await renderApp('/story/pintu-dibuka', {
      edition: anEditionWithStory(),
      outages,
    });
    await heading('Halaman ini belum bisa dimuat');
    outages.clear();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await heading('Bendungan Selo');
  });
});

describe('an article of a story', () => {
  it('leads to the one before, the one after, and the whole', async () => {
    const { user } = await renderApp('/article/jadwal-ditempel', { edition: anEditionWithStory() });
    const way = await screen.findByRole('heading', { name: 'Ikuti cerita ini dari awal' });
    const section = way.closest('section') ?? document.body;
    expect(section.textContent).toMatch(/Pintu dibuka\s*Sebelumnya/);
    await user.click(within(section).getByRole('link', { name: 'Sirene diuji' }));
    await heading('Sirene diuji');
    await user.click(await screen.findByRole('link', { name: 'Ikuti cerita ini dari awal' }));
    await heading('Bendungan Selo');
  });

  it('says nothing of a story where it is in none', async () => {
    await renderApp('/article/harga-garam', { edition: anEditionWithStory() });
    await heading('Harga garam');
    expect(screen.queryByRole('link', { name: 'Ikuti cerita ini dari awal' })).toBeNull();
  });
});
