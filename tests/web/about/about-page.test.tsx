import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const edition = anEdition([anArticle('Bendungan Selo Dibuka', { articleSection: 'Pesisir' })], {
  sample: true,
  site: 'https://harian.telukselo.example/',
});

describe('the about page', () => {
  it('says what the edition is', async () => {
    await renderApp('/about', { edition });
    await screen.findByRole('heading', { level: 1, name: 'Tentang edisi ini' });
    const site = await screen.findByRole('link', { name: 'harian.telukselo.example' });
    expect(site.getAttribute('href')).toBe('https://harian.telukselo.example/');
    const main = within(screen.getByRole('main'));
    main.getByText('Harian Teluk Selo');
    main.getByText('Edisi contoh: provinsi, tokoh, dan peristiwanya rekaan Kutip.');
    main.getByText('Rabu, 14 Mei 2025, 09.20 WIB');
    await titleIs('Tentang edisi ini · Harian Teluk Selo');
  });

  it('says what Kutip does not know, in the reader’s language', async () => {
    const { user } = await renderApp('/about', { edition });
    await screen.findByRole('heading', { name: 'Yang tidak diketahui Kutip' });
    const main = within(screen.getByRole('main'));
    await user.click(main.getByRole('radio', { name: 'English' }));
    await screen.findByRole('heading', { name: 'What Kutip does not know' });
    main.getByText(/labelled “speaker not named”/);
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });
});
