import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { storedChoices } from '../../../src/web/data/preferences.ts';
import { english } from '../../../src/web/words/english.ts';
import type { Words } from '../../../src/web/words/indonesian.ts';
import { languages } from '../../../src/web/words/load-words.ts';
import { sampleArticle } from '../article/sample-articles.ts';
import { anEdition } from '../edition-builder.ts';
import { looksOfPage } from '../looks-of-page.ts';
import { renderApp } from '../render-app.tsx';

const address = '/article/bendungan-selo-dibuka-lebih-awal';
const edition = () => anEdition([sampleArticle()]);

async function openPanel(language: 'id' | 'en' = 'id') {
  const app = await renderApp(address, { edition: edition(), language });
  const name = language === 'id' ? 'Tampilan' : 'Display';
  await app.user.click(await screen.findByRole('button', { name }));
  return { ...app, panel: within(await screen.findByRole('dialog', { name })) };
}

describe('the display panel', () => {
  it('changes how the text looks at once and for good', async () => {
    const { user, panel } = await openPanel();
    const size = within(panel.getByRole('group', { name: 'Ukuran teks' }));
    expect(size.getAllByRole('radio')).toHaveLength(6);
    await user.click(size.getByRole('radio', { name: 'Lebih besar' }));
    await user.click(panel.getByRole('radio', { name: 'Ramah disleksia' }));
    await user.click(panel.getByRole('radio', { name: 'Lebar' }));
    await user.click(panel.getByRole('radio', { name: 'Renggang' }));
    await user.click(panel.getByRole('radio', { name: 'Halus' }));
    await user.click(panel.getByRole('checkbox', { name: 'Satu warna untuk semua penutur' }));
    const looks = {
      size: '5',
      face: 'easy',
      measure: 'wide',
      leading: 'loose',
      quotes: 'subtle',
      colour: 'less',
    };
    expect(looksOfPage()).toEqual(looks);
    expect(JSON.parse(localStorage.getItem('kutip:preferences') ?? '')).toEqual({
      version: 2,
      language: 'id',
      ...looks,
    });
  });

  it('follows what is chosen in another tab, and keeps it beside the next choice in this one', async () => {
    const { user, panel } = await openPanel();
    await screen.findByRole('meter', { name: 'Sejauh mana dibaca' });
    localStorage.setItem('kutip:preferences', JSON.stringify({ theme: 'dark', language: 'en' }));
    dispatchEvent(new StorageEvent('storage', { key: 'kutip:preferences' }));
    await panel.findByRole('radio', { name: 'Dark', checked: true });
    await waitFor(() => expect(looksOfPage()).toEqual({ theme: 'dark' }));
    await user.click(panel.getByRole('radio', { name: 'Largest' }));
    expect(looksOfPage()).toEqual({ theme: 'dark', size: '6' });
    const stored: unknown = JSON.parse(localStorage.getItem('kutip:preferences') ?? '');
    expect(stored).toEqual({ version: 2, language: 'en', theme: 'dark', size: '6' });
  });

  it('goes back to how it was made, and forth again', async () => {
    const { user, panel } = await openPanel('en');
    await user.click(panel.getByRole('radio', { name: 'Largest' }));
    await user.click(panel.getByRole('radio', { name: 'Dark' }));
    await user.click(panel.getByRole('button', { name: 'Default settings' }));
    expect(looksOfPage()).toEqual({});
    const undo = panel.getByRole('button', { name: 'Undo' });
    expect(document.activeElement).toBe(undo);
    await user.click(undo);
    expect(looksOfPage()).toEqual({ size: '6', theme: 'dark' });
  });

  it('moves the links inside the text to its end, and back', async () => {
    const { user, panel } = await openPanel();
    expect(await screen.findAllByText('Baca juga')).toHaveLength(1);
    await user.click(panel.getByRole('radio', { name: 'Di akhir berita' }));
    await waitFor(() => expect(screen.getAllByText('Baca juga')).toHaveLength(2));
    expect(looksOfPage()['cards']).toBe('end');
    await user.click(panel.getByRole('radio', { name: 'Di tempatnya' }));
    expect(screen.getAllByText('Baca juga')).toHaveLength(1);
  });

  it('leaves quotes that are not marked within reach, and says so', async () => {
    const { user, panel } = await openPanel();
    await user.click(panel.getByRole('radio', { name: 'Mati' }));
    expect(panel.getByText(/kutipan tetap bisa dibuka/)).toBeTruthy();
    await user.click(panel.getByRole('button', { name: 'Tutup' }));
    await user.click(screen.getByRole('button', { name: 'Penutur: Darmo Sasmita' }));
    expect(await screen.findByRole('dialog', { name: 'Darmo Sasmita' })).toBeTruthy();
  });

  it('says where the browser keeps nothing, and works all the same', async () => {
    const { user, panel } = await openPanel('en');
    const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await user.click(panel.getByRole('radio', { name: 'Sepia' }));
    expect(await panel.findByText(/does not allow storage/)).toBeTruthy();
    expect(looksOfPage()['theme']).toBe('sepia');
    blocked.mockRestore();
    await user.click(panel.getByRole('radio', { name: 'Dark' }));
    expect(panel.queryByText(/does not allow storage/)).toBeNull();
  });

  it('says where the words of a language do not come, and keeps the choice for later', async () => {
    const { user, panel } = await openPanel();
    vi.spyOn(languages, 'en').mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await user.click(panel.getByRole('radio', { name: 'English' }));
    const status = await panel.findByText(/belum bisa dimuat/);
    expect(status.getAttribute('role')).toBe('status');
    expect(panel.getByRole('radio', { name: 'English', checked: true })).toBeTruthy();
    expect(storedChoices()['language']).toBe('en');
    await user.click(panel.getByRole('radio', { name: 'Bahasa Indonesia' }));
    expect(panel.queryByText(/belum bisa dimuat/)).toBeNull();
    await user.click(panel.getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('dialog', { name: 'Display' })).toBeTruthy();
  });

  it('shows the language that was chosen last, whichever comes first', async () => {
    const { user, panel } = await openPanel();
    const waiting: ((words: Words) => void)[] = [];
    const late = new Promise<Words>((resolve) => void waiting.push(resolve));
    vi.spyOn(languages, 'en').mockReturnValueOnce(late);
    await user.click(panel.getByRole('radio', { name: 'English' }));
    await user.click(panel.getByRole('radio', { name: 'Bahasa Indonesia' }));
    await act(async () => waiting.forEach((come) => come(english)));
    expect(screen.getByRole('dialog', { name: 'Tampilan' })).toBeTruthy();
    expect(panel.getByRole('radio', { name: 'Bahasa Indonesia', checked: true })).toBeTruthy();
  });
});
