import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const edition = anEdition([anArticle('Bendungan Selo Dibuka')], { sample: true });

describe('what stands around every page', () => {
  it('leads past itself, to the main pages and to the search', async () => {
    await renderApp('/about', { edition });
    const skip = await screen.findByRole('link', { name: 'Langsung ke isi' });
    expect(skip.getAttribute('href')).toBe('#main');
    expect(screen.getByRole('main').id).toBe('main');
    const navigation = within(screen.getByRole('navigation', { name: 'Navigasi utama' }));
    expect(navigation.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
      '/',
      '/people',
      '/saved',
    ]);
    screen.getByRole('link', { name: 'Cari judul berita' });
  });

  it('says at its foot that the sample is invented', async () => {
    await renderApp('/about', { edition, language: 'en' });
    const foot = within(await screen.findByRole('contentinfo'));
    expect(
      await foot.findByText(
        'Sample edition: its province, people and events are invented by Kutip.',
      ),
    ).toBeTruthy();
  });

  it('stands before the page has arrived', async () => {
    await renderApp('/', { edition, outages: new Map([['edition.json', 'silent' as const]]) });
    screen.getByRole('banner');
    expect(screen.getByRole('contentinfo')).toBeTruthy();
  });

  it('helps at an address that is none', async () => {
    await renderApp('/tidak-ada', { edition });
    await screen.findByRole('heading', { level: 1, name: 'Alamat ini tidak ada' });
    await titleIs('Alamat ini tidak ada');
  });

  it('fetches an article while the reader is about to open it', async () => {
    const { user, requests } = await renderApp('/', { edition });
    const link = await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    expect(requests.some((path) => path.startsWith('articles/'))).toBe(false);
    await user.pointer({ keys: '[MouseLeft>]', target: link });
    await expect
      .poll(() => requests)
      .toContain('articles/bendungan-selo-dibuka.json?v=r-bendungan-selo-dibuka');
  });
});

describe('the display settings', () => {
  it('change the theme at once and keep it', async () => {
    const { user } = await renderApp('/about', { edition });
    await user.click(await screen.findByRole('button', { name: 'Tampilan' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Tampilan' }));
    await user.click(await dialog.findByRole('radio', { name: 'Sepia' }));
    expect(document.documentElement.dataset['theme']).toBe('sepia');
    expect(localStorage.getItem('kutip:preferences')).toContain('sepia');
    await user.click(dialog.getByRole('radio', { name: 'Ikut perangkat' }));
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('change the language of the interface without leaving the page', async () => {
    const { user } = await renderApp('/', { edition });
    await user.click(await screen.findByRole('button', { name: 'Tampilan' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(await dialog.findByRole('radio', { name: 'English' }));
    await screen.findByRole('link', { name: 'Latest' });
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
