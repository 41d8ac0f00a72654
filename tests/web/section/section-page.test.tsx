import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const news = [
  anArticle('Bendungan Selo Dibuka', { articleSection: 'Pesisir' }),
  anArticle('Harga Garam Naik', { articleSection: 'Ekonomi' }),
  anArticle('Feri Malam Kandas', { articleSection: 'Pesisir', datePublished: '2025-05-11' }),
];

describe('the page of a section', () => {
  it('names the section, counts its stories and shows only those', async () => {
    await renderApp('/section/pesisir', { edition: anEdition(news) });
    await screen.findByRole('heading', { level: 1, name: 'Pesisir' });
    await screen.findByRole('link', { name: 'Feri Malam Kandas' });
    screen.getByText('2 berita');
    expect(screen.queryByRole('link', { name: 'Harga Garam Naik' })).toBeNull();
    await titleIs('Pesisir · Harian Teluk Selo');
  });

  it('marks itself among the sections and leads to the others', async () => {
    const { user } = await renderApp('/section/pesisir', { edition: anEdition(news) });
    const here = await screen.findByRole('link', { name: 'Pesisir' });
    expect(here.getAttribute('aria-current')).toBe('page');
    await user.click(screen.getByRole('link', { name: 'Ekonomi' }));
    await screen.findByRole('heading', { level: 1, name: 'Ekonomi' });
    expect(screen.queryByRole('link', { name: 'Feri Malam Kandas' })).toBeNull();
  });

  it('has leaves of its own', async () => {
    const edition = anEdition(news, { leafSize: 1 });
    const { user, router } = await renderApp('/section/pesisir', { edition, language: 'en' });
    await user.click(await screen.findByRole('link', { name: 'Older articles' }));
    await screen.findByRole('link', { name: 'Feri Malam Kandas' });
    expect(router.state.location.pathname).toBe('/section/pesisir/page/1');
    await titleIs('Pesisir, Articles of 11 May 2025 · Harian Teluk Selo');
    await user.click(screen.getByRole('link', { name: 'Back to the latest' }));
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
  });

  it('helps where there is no such section', async () => {
    await renderApp('/section/olahraga', { edition: anEdition(news) });
    await screen.findByRole('heading', { level: 1, name: 'Alamat ini tidak ada' });
    expect(screen.getByRole('link', { name: 'Ke berita terbaru' })).toBeTruthy();
  });
});
