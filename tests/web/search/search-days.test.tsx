import { screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { anArticle } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { searchableEdition } from './searchable-edition.ts';

const { files: edition } = await searchableEdition([
  anArticle('Bendungan Selo Dibuka Lebih Awal'),
  anArticle('Tiga Tahun Bendungan Selo', { datePublished: '2025-05-02' }),
]);

// The code of the page and of the search is much; a busy machine takes its time.
beforeAll(async () => {
  await import('../../../src/web/pages/search/search-page.tsx');
  await import('../../../src/web/workers/search-archives.ts');
});

const found = async () =>
  within(await screen.findByRole('region', { name: 'Hasil pencarian' })).getAllByRole('link');

describe('a search by days', () => {
  it('narrows the answers and is taken away again', async () => {
    const { user } = await renderApp('/search?q=bendungan&from=2025-06-01', { edition });
    await screen.findAllByText('Tidak ada judul yang cocok dengan penyaring ini.');
    await user.click(screen.getByRole('button', { name: 'Hapus penyaring' }));
    expect(await found()).toHaveLength(2);
  });

  it('has fields that are drawn once they are opened', async () => {
    const { user, router } = await renderApp('/search?q=bendungan', { edition });
    await found();
    expect(screen.queryByLabelText('Dari tanggal')).toBeNull();
    await user.click(screen.getByText('Tanggal terbit'));
    await user.type(await screen.findByLabelText('Dari tanggal'), '2025-06-01');
    await screen.findAllByText('Tidak ada judul yang cocok dengan penyaring ini.');
    expect(router.state.location.search).toBe('?q=bendungan&from=2025-06-01');
  });

  it('ignores what is no day in the address', async () => {
    await renderApp('/search?q=bendungan&from=kemarin&to=2025-02-30', { edition });
    expect(await found()).toHaveLength(2);
  });

  it('shows the days of its address, which no year stands for', async () => {
    const { user } = await renderApp('/search?q=bendungan&to=2025-05-10', { edition });
    expect(await found()).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>('Sampai tanggal').value).toBe('2025-05-10');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Tahun' }), '2025');
    await screen.findAllByText('2 judul ditemukan');
  });

  it('leaves them folded where a year stands for them', async () => {
    await renderApp('/search?q=bendungan&from=2025-01-01&to=2025-12-31', { edition });
    expect(await found()).toHaveLength(2);
    expect(screen.queryByLabelText('Dari tanggal')).toBeNull();
  });
});
