import { screen, waitFor } from '@testing-library/react';
import { clear, createStore } from 'idb-keyval';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Mute } from '../../../src/core/reading/mute.ts';
import { muteStore } from '../../../src/web/data/device-store.ts';
import { aParagraph, anArticle, anEdition, aPerson, aQuote } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const store = createStore('kutip-mutes', 'mutes');
const now = '2025-05-14T03:00:00.000Z';

const ratna = aPerson('Ratna Wulandari');
const body = [aParagraph('“Jadwalnya harus jelas,” kata Ratna.')];
const spoken = { body, people: [ratna], quotes: [aQuote(body, 0, 'Jadwalnya harus jelas', ratna)] };

const edition = anEdition([
  anArticle('Radio Lawe Mengudara Lagi', { articleSection: 'Budaya' }),
  anArticle('Harga Garam: Naik Lagi', { articleSection: 'Ekonomi' }),
  anArticle('Nelayan Muara Menunggu', { articleSection: 'Pesisir', ...spoken }),
  anArticle('Pasar Ikan Pindah', { articleSection: 'Ekonomi' }),
]);

const mute = (key: string, value: Mute) => muteStore.set([[key, value]]);

beforeEach(() => clear(store));

describe('a list with muted stories', () => {
  it('says in each row what hides it, counts them, and shows one or all', async () => {
    await mute('words:harga garam', { kind: 'words', words: 'harga garam', addedAt: now });
    await mute('section:budaya', { kind: 'section', slug: 'budaya', name: 'Budaya', addedAt: now });
    const { user } = await renderApp('/', { edition });
    await screen.findByText('Disembunyikan: harga garam');
    screen.getByText('Disembunyikan: Budaya');
    await screen.findByText('2 disembunyikan');

    const name = 'Tampilkan berita yang disembunyikan: harga garam';
    await user.click(screen.getByRole('button', { name }));
    expect(document.activeElement).toBe(
      screen.getByRole('link', { name: 'Harga Garam: Naik Lagi' }),
    );
    expect(screen.queryByText('Disembunyikan: harga garam')).toBeNull();
    screen.getByText('Disembunyikan: Budaya');

    await user.click(screen.getByRole('button', { name: 'Tampilkan' }));
    expect(screen.queryByText(/^Disembunyikan/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Sembunyikan lagi' }));
    screen.getByText('Disembunyikan: Budaya');
  });

  it('hides where a muted person is quoted', async () => {
    const { id, name } = ratna;
    await mute(`person:${id}`, { kind: 'person', id, name, addedAt: now });
    await renderApp('/', { edition, language: 'en' });
    await screen.findByText('Hidden: Ratna Wulandari');
    screen.getByText('1 hidden');
  });

  it('asks for no more where nothing is muted', async () => {
    const { requests } = await renderApp('/', { edition });
    await screen.findByRole('link', { name: 'Pasar Ikan Pindah' });
    expect(requests.filter((path) => path.startsWith('people/'))).toEqual([]);
    expect(screen.queryByText(/disembunyikan/)).toBeNull();
  });
});

describe('a section', () => {
  it('is muted on its own page, which shows it all the same', async () => {
    const { user } = await renderApp('/section/ekonomi', { edition });
    const button = await screen.findByRole('button', { name: 'Bisukan: Ekonomi' });
    expect(button.getAttribute('aria-pressed')).toBe('false');
    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    screen.getByRole('link', { name: 'Pasar Ikan Pindah' });
    expect(screen.queryByText(/^Disembunyikan/)).toBeNull();

    await user.click(screen.getByRole('link', { name: 'Terbaru' }));
    expect(await screen.findAllByText('Disembunyikan: Ekonomi')).toHaveLength(2);
    await screen.findByText('2 disembunyikan');
  });
});

describe('a person', () => {
  it('is muted on their own page, and heard again', async () => {
    const { user } = await renderApp(`/person/${ratna.id}`, { edition, language: 'en' });
    const button = await screen.findByRole('button', { name: 'Mute: Ratna Wulandari' });
    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'));
    expect(await muteStore.values()).toMatchObject([{ kind: 'person', id: ratna.id }]);
    await user.click(button);
    await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('false'));
    expect(await muteStore.values()).toEqual([]);
  });
});
