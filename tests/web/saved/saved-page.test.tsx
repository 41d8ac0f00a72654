import { screen, within } from '@testing-library/react';
import { clear, createStore, set } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { save } from '../../../src/web/data/saved.ts';
import { aSummary, anArticle } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const dam = aSummary(anArticle('Bendungan Selo Dibuka'));
const salt = aSummary(anArticle('Salt Prices Climb', { inLanguage: 'en' }));
const store = createStore('kutip-saved', 'articles');

beforeEach(() => clear(store));

const headlines = () =>
  screen
    .queryAllByRole('article')
    .map((story) => within(story).getByRole('heading', { level: 2 }).textContent);

describe('the page of saved articles', () => {
  it('explains itself while nothing is saved', async () => {
    await renderApp('/saved');
    await screen.findByRole('heading', { level: 1, name: 'Tersimpan' });
    await screen.findByText('Belum ada berita yang disimpan.');
    await titleIs('Tersimpan · Harian Teluk Selo');
  });

  it('lists the articles, the last one saved first', async () => {
    await save(dam, '2025-05-14T03:00:00.000Z');
    await save(salt, '2025-05-15T03:00:00.000Z');
    await renderApp('/saved');
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    expect(headlines()).toEqual(['Salt Prices Climb', 'Bendungan Selo Dibuka']);
  });

  it('removes an article at once and brings it back to its place', async () => {
    await save(dam, '2025-05-14T03:00:00.000Z');
    await save(salt, '2025-05-15T03:00:00.000Z');
    const { user } = await renderApp('/saved');
    await user.click(
      await screen.findByRole('button', { name: 'Hapus dari simpanan: Salt Prices Climb' }),
    );
    const undo = await screen.findByRole('button', { name: /Urungkan.*Salt Prices Climb/ });
    screen.getByText('Dihapus dari simpanan: Salt Prices Climb');
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    await screen.findByRole('button', { name: 'Hapus dari simpanan: Salt Prices Climb' });
    screen.getByText('Dikembalikan ke simpanan: Salt Prices Climb');
    expect(headlines()).toEqual(['Salt Prices Climb', 'Bendungan Selo Dibuka']);
  });

  it('has forgotten a removed article when it is opened again', async () => {
    await save(dam);
    const { user } = await renderApp('/saved', { language: 'en' });
    await user.click(
      await screen.findByRole('button', { name: 'Remove from saved: Bendungan Selo Dibuka' }),
    );
    await screen.findByRole('button', { name: /Undo/ });
    await user.click(screen.getByRole('link', { name: 'About' }));
    await screen.findByRole('heading', { name: 'About this edition' });
    await user.click(screen.getByRole('link', { name: 'Saved' }));
    expect(await screen.findByText('You have not saved any articles yet.')).toBeTruthy();
  });

  it('needs no network for the list', async () => {
    await save(dam);
    const outages = new Map([['edition.json', 'offline' as const]]);
    await renderApp('/saved', { outages });
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    await titleIs('Tersimpan');
  });

  it('leaves out what it cannot read and keeps the rest', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await save(dam);
    await set('rusak', { summary: { headline: 3 }, savedAt: 'kemarin' }, store);
    await renderApp('/saved');
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    expect(headlines()).toEqual(['Bendungan Selo Dibuka']);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  it('follows what another tab does', async () => {
    await renderApp('/saved');
    await screen.findByText('Belum ada berita yang disimpan.');
    await save(dam);
    expect(await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' })).toBeTruthy();
  });

  it('says plainly that the browser allows no storage', async () => {
    const read = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await renderApp('/saved');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('tidak mengizinkan penyimpanan');
    read.mockRestore();
  });

  it('says plainly that the device is full', async () => {
    await save(dam);
    const { user } = await renderApp('/saved', { language: 'en' });
    const button = await screen.findByRole('button', { name: /Remove/ });
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(button);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('storage is full');
    remove.mockRestore();
  });
});
