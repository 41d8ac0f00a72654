import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { showOverlay } from '../../../src/web/app/keyboard/overlay.ts';
import { sampleArticle } from '../article/sample-articles.ts';
import { anArticle } from '../edition-builder.ts';
import { looksOfPage } from '../looks-of-page.ts';
import { renderApp } from '../render-app.tsx';
import { searchableEdition } from '../search/searchable-edition.ts';

const { files: edition } = await searchableEdition([
  sampleArticle(),
  anArticle('Harga Garam Naik', { articleSection: 'Ekonomi' }),
]);

// The code of the search is much; a busy machine takes its time.
beforeAll(async () => {
  await import('../../../src/web/workers/search-archives.ts');
  await import('../../../src/web/app/palette/palette.tsx');
});

afterEach(() => showOverlay());

async function openPalette(address: string, language: 'id' | 'en' = 'id') {
  const app = await renderApp(address, { edition, language });
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => {
    if (screen.queryByRole('combobox') === null) {
      fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    }
    expect(screen.queryByRole('combobox')).not.toBeNull();
  });
  const dialog = screen.getByRole('dialog');
  const box = within(dialog).getByRole<HTMLInputElement>('combobox');
  const active = () =>
    document.getElementById(box.getAttribute('aria-activedescendant') ?? '')?.textContent;
  box.focus();
  return { ...app, dialog: within(dialog), box, active };
}

const option = (name: string | RegExp) => screen.findByRole('option', { name });

describe('the command palette', () => {
  it('leads to an article by the words of its headline', async () => {
    const { user, router, active } = await openPalette('/about');
    await user.keyboard('garam');
    await option(/^Harga Garam Naik/);
    expect(active()).toMatch(/^Harga Garam Naik/);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/article/harga-garam-naik'));
    expect(screen.queryByRole('combobox')).toBeNull();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
  });

  it('leads to people, to sections and to everything the search finds', async () => {
    const { user, router, dialog } = await openPalette('/about', 'en');
    await user.keyboard('darmo');
    await user.click(await option(/^Darmo Sasmita/));
    await waitFor(() => expect(router.state.location.pathname).toBe('/person/darmo-sasmita'));
    expect(dialog.queryByRole('listbox')).toBeNull();
  });

  it('moves through what it offers by arrow keys, round and round', async () => {
    const { user, box, active } = await openPalette('/about', 'en');
    await user.keyboard('sec ec');
    await user.clear(box);
    await user.keyboard('ekon');
    await option('Ekonomi');
    await option('Search “ekon” in all headlines');
    expect(active()).toBe('Ekonomi');
    await user.keyboard('{ArrowUp}');
    expect(active()).toBe('Search “ekon” in all headlines');
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe('Ekonomi');
    const selected = screen.getAllByRole('option', { selected: true });
    expect(selected.map(({ textContent }) => textContent)).toEqual(['Ekonomi']);
    expect(box.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
  });

  it('leaves the keys of an input method alone', async () => {
    const { box, active } = await openPalette('/about');
    const first = active();
    for (const key of ['ArrowDown', 'Enter']) fireEvent.keyDown(box, { key, isComposing: true });
    expect(screen.queryByRole('combobox')).toBe(box);
    expect(active()).toBe(first);
  });

  it('changes settings at once', async () => {
    const { user } = await openPalette('/about', 'en');
    await user.keyboard('theme dark{Enter}');
    expect(looksOfPage()['theme']).toBe('dark');
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('opens what the page has buttons for', async () => {
    const { user } = await openPalette('/article/bendungan-selo-dibuka-lebih-awal');
    await user.click(await option('Bagikan atau cetak berita ini'));
    expect(await screen.findByRole('dialog', { name: 'Bagikan atau cetak' })).toBeTruthy();
  });

  it('says how much it offers, and when that is nothing', async () => {
    const { user, dialog, box } = await openPalette('/about', 'en');
    expect(dialog.getByText(/^\d+ choices$/).getAttribute('role')).toBe('status');
    await user.keyboard('xyzzy');
    await dialog.findByText('1 choice');
    await user.clear(box);
    await dialog.findByText(/^\d\d choices$/);
  });
});
