import { screen, within } from '@testing-library/react';
import { clear, createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyStore } from '../../../src/web/data/device-store.ts';
import { aSummary, anArticle } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const store = createStore('kutip-history', 'visits');

const dam = aSummary(anArticle('Bendungan Selo Dibuka'));
const salt = aSummary(anArticle('Salt Prices Climb', { inLanguage: 'en' }));
const radio = aSummary(anArticle('Radio Lawe Mengudara Lagi'));

/** The last is read last; the first two on one day of Jakarta, though not of UTC. */
const visits = [
  { summary: dam, openedAt: '2025-05-13T16:30:00.000Z', progress: 1, isDone: true },
  { summary: salt, openedAt: '2025-05-13T17:30:00.000Z', progress: 0.414 },
  { summary: radio, openedAt: '2025-05-14T03:00:00.000Z', progress: 0 },
].map((visit) => ({ leftAt: visit.openedAt, ...visit }));

beforeEach(async () => {
  await clear(store);
  await historyStore.set(visits.map((visit) => [visit.summary.slug, visit]));
});
afterEach(() => vi.restoreAllMocks());

const headlines = () =>
  screen.queryAllByRole('article').map((story) => within(story).getByRole('heading').textContent);

describe('the history', () => {
  it('lists what was opened under the days of the edition’s time zone, the last first', async () => {
    await renderApp('/history');
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    expect(headlines()).toEqual([
      'Radio Lawe Mengudara Lagi',
      'Salt Prices Climb',
      'Bendungan Selo Dibuka',
    ]);
    const wednesday = screen.getByRole('heading', { level: 2, name: 'Rabu, 14 Mei 2025' });
    const section = wednesday.closest('section');
    expect(section && within(section).getAllByRole('article')).toHaveLength(2);
    screen.getByRole('heading', { level: 2, name: 'Selasa, 13 Mei 2025' });
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^Radio.*Dibuka 10.00Hapus$/),
      expect.stringMatching(/^Salt.*Dibuka 00.30 · 41% dibacaHapus$/),
      expect.stringMatching(/^Bendungan.*Dibuka 23.30 · selesai dibacaHapus$/),
    ]);
    await titleIs('Riwayat · Harian Teluk Selo');
  });

  it('explains itself while nothing was opened', async () => {
    await clear(store);
    await renderApp('/history', { language: 'en' });
    await screen.findByText('You have not opened any articles yet.');
  });

  it('removes an article at once and brings it back to its place', async () => {
    const { user } = await renderApp('/history');
    await user.click(
      await screen.findByRole('button', { name: 'Hapus dari riwayat: Salt Prices Climb' }),
    );
    const undo = await screen.findByRole('button', { name: /Urungkan.*Salt Prices Climb/ });
    await screen.findByText('Dihapus dari riwayat: Salt Prices Climb');
    expect(document.activeElement).toBe(undo);
    expect(await get(salt.slug, store)).toBeUndefined();
    await user.click(undo);
    await screen.findByText('Dikembalikan ke riwayat: Salt Prices Climb');
    expect(await get(salt.slug, store)).toMatchObject({ progress: 0.414 });
    expect(headlines()[1]).toBe('Salt Prices Climb');
  });

  it('follows what another tab does', async () => {
    await clear(store);
    await renderApp('/history');
    await screen.findByText('Belum ada berita yang dibuka.');
    await set(dam.slug, visits[0], store);
    new BroadcastChannel('kutip:history').postMessage('changed');
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
  });

  it('takes what an older version has kept, and leaves alone what is no visit', async () => {
    const { slug, headline } = radio;
    await set('lama', { ...visits[2], summary: { slug, headline } }, store);
    await set('rusak', { summary: { headline: 3 } }, store);
    await renderApp('/history');
    await screen.findByRole('link', { name: 'Radio Lawe Mengudara Lagi' });
    expect(headlines()).toHaveLength(3);
    expect(await get('rusak', store)).toEqual({ summary: { headline: 3 } });
  });

  it('says plainly that the browser allows no storage', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await renderApp('/history', { language: 'en' });
    expect((await screen.findByRole('alert')).textContent).toContain('allows no storage');
  });
});
