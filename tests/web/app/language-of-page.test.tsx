import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const page = document.documentElement;

afterEach(() => page.removeAttribute('lang'));

describe('the language of the page', () => {
  it.each([
    ['id', 'Langsung ke isi'],
    ['en', 'Skip to content'],
  ])('is that of its words: %s', async (language, words) => {
    page.lang = 'fr';
    await renderApp('/', { edition: anEdition([]), language });
    await screen.findByRole('link', { name: words });
    expect(page.lang).toBe(language);
  });

  it('is not set again, for which a browser would style all of it anew', async () => {
    page.lang = 'id';
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(page, { attributeFilter: ['lang'] });
    await renderApp('/', { edition: anEdition([]), language: 'id' });
    await screen.findByRole('main');
    observer.disconnect();
    expect(changes).toEqual([]);
  });
});
