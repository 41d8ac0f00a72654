import { screen } from '@testing-library/react';
import { clear, createStore } from 'idb-keyval';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { muteStore } from '../../../src/web/data/device-store.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const store = createStore('kutip-mutes', 'mutes');

beforeEach(() => clear(store));

describe('the filters', () => {
  it('take a phrase, and give it back', async () => {
    const { user } = await renderApp('/filters');
    await screen.findByText('Belum ada yang dibisukan.');
    await titleIs('Saringan · Harian Teluk Selo');
    await user.type(
      screen.getByRole('textbox', { name: 'Kata atau frasa' }),
      'harga  garam{Enter}',
    );
    await screen.findByText('Dibisukan: harga garam');
    expect(await muteStore.values()).toMatchObject([{ kind: 'words', words: 'harga garam' }]);

    await user.click(screen.getByRole('button', { name: 'Hapus dari saringan: harga garam' }));
    const undo = await screen.findByRole('button', { name: /Urungkan.*harga garam/ });
    expect(await muteStore.values()).toEqual([]);
    await user.click(undo);
    await screen.findByText('Dikembalikan ke saringan: harga garam');
    expect(await muteStore.values()).toHaveLength(1);
  });

  it('want a letter or a digit', async () => {
    const { user } = await renderApp('/filters', { language: 'en' });
    await user.type(await screen.findByRole('textbox', { name: 'Word or phrase' }), '?!{Enter}');
    await screen.findByText('Write at least one letter or digit.');
    expect(await muteStore.values()).toEqual([]);
  });

  it('hold until the page is left where the device is full', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user } = await renderApp('/filters', { language: 'en' });
    await user.type(await screen.findByRole('textbox', { name: 'Word or phrase' }), 'salt{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('storage is full');
    await user.click(await screen.findByRole('button', { name: 'Remove from filters: salt' }));
    await screen.findByText('Removed from filters: salt');
    put.mockRestore();
  });
});
