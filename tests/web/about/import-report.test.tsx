import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const dam = anArticle('Bendungan Selo Dibuka');

/** An edition whose build was asked for a report of two pages. */
function reported() {
  const edition = anEdition([dam], { report: true });
  edition.set('report/index.json', {
    articles: 51,
    pages: 2,
    dropped: 1204,
    undated: 1,
    unlinked: 1,
    failed: [{ source: 'rusak.json', reason: 'is not JSON' }],
  });
  const entry = { slug: dam.slug, headline: dam.headline, dropped: 2, warnings: [], unlinked: [] };
  edition.set('report/0.json', {
    entries: [{ ...entry, undated: true, unlinked: ['Berita yang hilang'] }],
  });
  edition.set('report/1.json', { entries: [{ ...entry, headline: 'Yang terakhir' }] });
  edition.set(`provenance/${dam.slug}.json`, {
    source: 'bendungan.txt',
    dropped: [
      { at: 'line 3', text: 'Bagikan', reason: 'share row' },
      { at: 'line 9', text: 'Iklan', reason: 'advertisement' },
    ],
    warnings: [],
  });
  return edition;
}

const report = async (name: string) => {
  const heading = await screen.findByRole('heading', { name });
  const section = heading.closest('section');
  if (!section) throw new Error('The report is no section');
  return within(section);
};

describe('the import report on the about page', () => {
  it('is not there where the build was not asked for it', async () => {
    const { requests } = await renderApp('/about', { edition: anEdition([dam]) });
    await screen.findByRole('heading', { name: 'Lisensi' });
    expect(screen.queryByRole('heading', { name: 'Laporan impor' })).toBeNull();
    expect(requests.some((path) => path.startsWith('report'))).toBe(false);
  });

  it('says what is missing, what leads nowhere and what could not be read', async () => {
    await renderApp('/about', { edition: reported() });
    const section = await report('Laporan impor');
    await section.findByText('1.204');
    section.getByText(/rusak\.json/);
    await section.findByRole('link', { name: dam.headline });
    section.getByText('Sumbernya tidak menyebut tanggal terbit.');
    section.getByText('“Berita yang hilang” ditautkan, tetapi tidak ada di edisi ini.');
  });

  it('fetches the lines of an article when they are asked for', async () => {
    const { user, requests } = await renderApp('/about', { edition: reported() });
    const section = await report('Laporan impor');
    const summary = await section.findByText('2 baris ditinggalkan');
    expect(requests.some((path) => path.startsWith('provenance'))).toBe(false);
    await user.click(summary);
    await section.findByText('Bagikan');
    section.getByText(/advertisement/);
  });

  it('goes on page by page, in the address', async () => {
    const { user, router } = await renderApp('/about', { edition: reported(), language: 'en' });
    const section = await report('Import report');
    await user.click(await section.findByRole('link', { name: 'Next page' }));
    await section.findByRole('link', { name: 'Yang terakhir' });
    section.getByText('Page 2 of 2');
    expect(router.state.location.search).toBe('?report=2');
  });
});
