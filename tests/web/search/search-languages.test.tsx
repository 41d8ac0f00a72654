import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anArticle } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { searchableEdition } from './searchable-edition.ts';

const { files: edition } = await searchableEdition([
  anArticle('Harga Garam Naik', { inLanguage: 'id' }),
  anArticle('Salt Prices Climb', { inLanguage: 'en' }),
]);

const languageOf = (name: string) =>
  screen.getByRole('link', { name }).closest<HTMLElement>('[lang]')?.lang;

describe('a search in another language than its headlines', () => {
  it('says of each headline which language it is in', async () => {
    const { user } = await renderApp('/search', { edition, language: 'en' });
    await screen.findByRole('link', { name: 'Salt Prices Climb' });
    expect(languageOf('Harga Garam Naik')).toBe('id');
    expect(languageOf('Salt Prices Climb')).toBe('en');
    await user.type(await screen.findByRole('searchbox', { name: 'Search headlines' }), 'har');
    await screen.findByRole('region', { name: 'Search results' });
    expect(languageOf('Harga Garam Naik')).toBe('id');
  });
});
