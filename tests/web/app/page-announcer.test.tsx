import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const edition = anEdition([
  anArticle('Bendungan Selo Dibuka', { articleSection: 'Pesisir' }),
  anArticle('Harga Garam Naik', { articleSection: 'Ekonomi' }),
]);

const focused = () => document.activeElement?.textContent;
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('going from page to page', () => {
  it('leaves the focus where it is when the reader first opens', async () => {
    await renderApp('/section/pesisir', { edition });
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    expect(document.activeElement).toBe(document.body);
    expect(said()).not.toContain('Pesisir · Harian Teluk Selo');
  });

  it('moves the focus to the heading of the new page and says its title', async () => {
    const { user } = await renderApp('/', { edition });
    await user.click(await screen.findByRole('link', { name: 'Pesisir' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Pesisir' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(said()).toContain('Pesisir · Harian Teluk Selo');
    await titleIs('Pesisir · Harian Teluk Selo');
  });

  it('moves the focus back to the link that one came by', async () => {
    const { user, router } = await renderApp('/', { edition });
    await user.click(await screen.findByRole('link', { name: 'Ekonomi' }));
    await screen.findByRole('heading', { level: 1, name: 'Ekonomi' });
    await router.navigate(-1);
    await screen.findByRole('heading', { level: 1, name: 'Harian Teluk Selo' });
    await waitFor(() => expect(focused()).toBe('Ekonomi'));
    expect(document.activeElement?.getAttribute('href')).toBe('/section/ekonomi');
  });

  it('does so in English too', async () => {
    const { user } = await renderApp('/section/pesisir', { edition, language: 'en' });
    await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    await user.click(screen.getByRole('link', { name: 'About' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'About this edition' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });

  it('moves the focus to what is said of a page that failed', async () => {
    const outages = new Map([['sections/ekonomi/1.json', 500 as const]]);
    const { user } = await renderApp('/section/pesisir', { edition, outages });
    await user.click(await screen.findByRole('link', { name: 'Ekonomi' }));
    const heading = await screen.findByRole('heading', { level: 1, name: /belum bisa dimuat/ });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    outages.clear();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    const section = await screen.findByRole('heading', { level: 1, name: 'Ekonomi' });
    await waitFor(() => expect(document.activeElement).toBe(section));
  });
});
