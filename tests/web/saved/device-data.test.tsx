import { screen, within } from '@testing-library/react';
import { clear, createStore, get, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { historyStore, muteStore } from '../../../src/web/data/device-store.ts';
import { save, savedStore } from '../../../src/web/data/saved.ts';
import { aSummary, anArticle } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const savedArticles = createStore('kutip-saved', 'articles');
const visits = createStore('kutip-history', 'visits');
const stores = [savedArticles, visits, createStore('kutip-mutes', 'mutes')];
const now = '2025-05-14T03:00:00.000Z';
const dam = aSummary(anArticle('Bendungan Selo Dibuka'));
const radio = aSummary(anArticle('Radio Lawe Mengudara Lagi'));
const visit = { summary: dam, openedAt: now, leftAt: now, progress: 0.5 };
const mute = { kind: 'words', words: 'lomba dayung', addedAt: now };

beforeEach(async () => {
  for (const store of stores) await clear(store);
  await save(dam, now);
  await historyStore.set([[dam.slug, visit]]);
  await muteStore.set([['words:lomba dayung', mute]]);
});
afterEach(() => vi.restoreAllMocks());

const data = () => within(screen.getByRole('region', { name: /Data di perangkat ini|Data on/ }));
const fileOf = (value: unknown) =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], 'kutip.json');

/** Exports, and gives the text of the file. */
async function exported(): Promise<string> {
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => `blob:${blobs.push(blob)}`;
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  data().getByRole('button', { name: 'Ekspor ke berkas' }).click();
  await data().findByText(/^Diekspor/);
  const [file] = blobs;
  if (!file) throw new Error('Nothing was exported');
  return file.text();
}

describe('the reader’s data', () => {
  it('go into a file, are cleared, and come back from the file', async () => {
    const { user } = await renderApp('/saved');
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    const text = await exported();
    data().getByText('Diekspor: 1 simpanan, 1 riwayat, 1 saringan.');

    await user.click(data().getByRole('button', { name: 'Hapus semua' }));
    await data().findByText(/sudah dihapus/);
    await screen.findByText('Belum ada berita yang disimpan.');
    expect(await historyStore.values()).toEqual([]);
    expect(await muteStore.values()).toEqual([]);

    await save(radio, now);
    await user.upload(data().getByLabelText('Impor dari berkas'), fileOf(text));
    await data().findByText(/Sekarang: 2 simpanan, 1 riwayat, 1 saringan/);
    expect(await get(dam.slug, savedArticles)).toEqual({ summary: dam, savedAt: now });
    expect(await get(dam.slug, visits)).toEqual(visit);
    expect(await muteStore.values()).toEqual([mute]);
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    screen.getByRole('link', { name: 'Radio Lawe Mengudara Lagi' });
  });

  it('come back after they were cleared, what was unreadable excepted', async () => {
    await set('rusak', 'bukan apa-apa', visits);
    const { user } = await renderApp('/history', { language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Clear everything' }));
    await screen.findByText('You have not opened any articles yet.');
    expect(await historyStore.values()).toEqual([]);
    await user.click(await data().findByRole('button', { name: 'Undo' }));
    await data().findByText('Everything is back.');
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    expect(await savedStore.values()).toHaveLength(1);
    expect(await muteStore.values()).toEqual([mute]);
  });

  it.each([
    ['no JSON', 'halo', 'This file cannot be read: it is not JSON.'],
    ['something else', { saved: [] }, 'This file was not exported by Kutip.'],
    ['of the future', { format: 'kutip-reader', formatVersion: 2 }, /newer version of Kutip/],
  ])('refuse a file that is %s', async (_what, content, said) => {
    const { user } = await renderApp('/filters', { language: 'en' });
    await user.upload(await screen.findByLabelText('Import from a file'), fileOf(content));
    await data().findByText(said);
    expect(await savedStore.values()).toHaveLength(1);
  });

  it('take what is whole of a file, and name the rest', async () => {
    const { user } = await renderApp('/saved');
    const file = fileOf({
      format: 'kutip-reader',
      formatVersion: 1,
      saved: [
        { summary: radio, savedAt: 'kemarin' },
        { summary: radio, savedAt: now },
      ],
    });
    await user.upload(await screen.findByLabelText('Impor dari berkas'), file);
    await data().findByText('1 bagian berkas tidak bisa dibaca dan dilewati:');
    expect(data().getByRole('listitem').textContent).toBe('saved[0]: savedAt is not a moment');
    await screen.findByRole('link', { name: 'Radio Lawe Mengudara Lagi' });
  });

  it('say that saved articles have no room, and keep the rest', async () => {
    const { user } = await renderApp('/saved', { language: 'en' });
    const input = await screen.findByLabelText('Import from a file');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const saved = [{ summary: radio, savedAt: now }];
    await user.upload(input, fileOf({ format: 'kutip-reader', formatVersion: 1, saved }));
    await data().findByText(/storage is full/);
    put.mockRestore();
    expect(await savedStore.values()).toHaveLength(1);
  });
});
