import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { anArticle } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { searchableEdition } from './searchable-edition.ts';

const { files: edition, search } = await searchableEdition([anArticle('Harga Garam Naik')]);

// The code of the page and of the search is much; a busy machine takes its time.
beforeAll(async () => {
  await import('../../../src/web/pages/search/search-page.tsx');
  await import('../../../src/web/workers/search-archives.ts');
});

afterEach(() => vi.restoreAllMocks());

describe('a search that begins without a network', () => {
  it('goes on by itself once there is one', async () => {
    const { newest, manifest } = search.headlines;
    const outages = new Map(
      [newest, manifest].map((file) => [
        editionPaths.search('headlines', file),
        'offline' as const,
      ]),
    );
    const isOnLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await renderApp('/search?q=garam', { edition, outages });
    expect((await screen.findByRole('alert')).textContent).toMatch(/Sambungan terputus/);
    await screen.findByText(/^Tidak ada jaringan/);

    outages.clear();
    isOnLine.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await screen.findByRole('link', { name: 'Harga Garam Naik' });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});
