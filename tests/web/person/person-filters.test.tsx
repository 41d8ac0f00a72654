import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import type { PersonQuote } from '../../../src/core/edition/edition.ts';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { anArchive, aPersonQuote, personFiles } from './archive.ts';

const PERSON = '/person/ratna-wulandari';

function editionOf(quotes: readonly PersonQuote[]) {
  const files = anEdition([]);
  for (const [path, file] of personFiles(quotes)) files.set(path, file);
  return files;
}

const few = editionOf([
  aPersonQuote({ words: 'Kami minta jadwal', day: '2025-05-14', section: 'Pesisir' }, 1),
  aPersonQuote({ words: 'Garam kami larut', day: '2024-03-02', section: 'Ekonomi' }, 2),
  aPersonQuote({ words: 'Air belum turun', day: '2024-02-01', section: 'Pesisir' }, 3),
  aPersonQuote({ words: 'Kami masih menunggu' }, 4),
]);
const archive = editionOf(anArchive());
const said = () => screen.getAllByText(/^“/).map((quote) => quote.textContent);

describe('a person’s quotes', () => {
  it('are searched in the person’s own words, with the hits marked and the words in the address', async () => {
    const { user, router, container } = await renderApp(PERSON, { edition: few, language: 'en' });
    await user.type(await screen.findByRole('searchbox', { name: 'Search their words' }), 'GAR');
    await screen.findAllByText('1 of 4 quotes');
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'Garam',
    ]);
    expect(container.querySelector('main li p')?.textContent).toBe(
      '“Garam kami larut,” kata Ratna di dermaga.',
    );
    await waitFor(() => expect(router.state.location.search).toBe('?q=GAR'));
  });

  it('are narrowed by year and by section, each choice with the count that the other leaves', async () => {
    const { user, router } = await renderApp(PERSON, { edition: few });
    await user.click(await screen.findByRole('radio', { name: '2024, 2 kutipan' }));
    expect(said()).toEqual(['“Garam kami larut,”', '“Air belum turun,”']);
    expect(router.state.location.search).toBe('?year=2024');
    await user.click(screen.getByRole('radio', { name: 'Pesisir, 1 kutipan' }));
    expect(said()).toEqual(['“Air belum turun,”']);
    expect(router.state.location.search).toBe('?year=2024&section=pesisir');
    expect(screen.getByRole('radio', { name: '2025, 1 kutipan' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'Tanpa tanggal, 0 kutipan' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Hapus penyaring' }));
    expect(said()).toHaveLength(4);
    expect(router.state.location.search).toBe('');
  });

  it('are filtered as the address says, and say so politely', async () => {
    await renderApp(`${PERSON}?q=kami&year=-&section=-`, { edition: few });
    await screen.findByText('Tanpa tanggal', { selector: 'h2' });
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'kami');
    expect(screen.getByRole('radio', { name: 'Tanpa tanggal, 1 kutipan' })).toHaveProperty(
      'checked',
      true,
    );
    await waitFor(() => {
      const statuses = screen.getAllByRole('status').map((status) => status.textContent);
      expect(statuses).toContain('1 dari 4 kutipan');
    });
  });

  it('say when none is left, and lead back to all of them', async () => {
    const { user } = await renderApp(`${PERSON}?q=xylofon`, { edition: few, language: 'en' });
    await screen.findAllByText('No quotes match.');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(await screen.findByText('“Kami minta jadwal,”')).toBeTruthy();
  });

  it('are all searched, though only the newest were loaded, and shown in steps', async () => {
    const { user, requests } = await renderApp(PERSON, { edition: archive });
    expect(await screen.findByRole('button', { name: 'Saring semua 130 kutipan' })).toBeTruthy();
    expect(said()).toHaveLength(50);
    expect(requests.filter((path) => path.startsWith('people/'))).toHaveLength(1);
    await user.type(screen.getByRole('searchbox'), 'musim');
    await screen.findAllByText('130 dari 130 kutipan');
    expect(said().join('')).not.toContain('musim ke-1,');
    await user.click(screen.getByRole('button', { name: 'Kutipan yang lebih lama' }));
    await waitFor(() => expect(said().length).toBeGreaterThan(50));
    await user.click(screen.getByRole('button', { name: 'Kutipan yang lebih lama' }));
    await screen.findByRole('link', { name: 'Kabar Musim Ke-1' });
    expect(screen.queryByRole('button', { name: 'Kutipan yang lebih lama' })).toBeNull();
  }, 20_000);

  it('are read in the order of their files, whatever their numbers', async () => {
    const { user } = await renderApp(PERSON, { edition: archive });
    await user.click(await screen.findByRole('button', { name: 'Saring semua 130 kutipan' }));
    await user.click(await screen.findByRole('radio', { name: '2018, 1 kutipan' }));
    expect(await screen.findByRole('link', { name: 'Kabar Musim Ke-1' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: '2025, 36 kutipan' })).toBeTruthy();
  });

  it('say how far they are loaded, and go on after a failure', async () => {
    const last = editionPaths.person('ratna-wulandari', 1);
    const outages = new Map([[last, 503]]);
    const { user } = await renderApp(`${PERSON}?section=ekonomi`, { edition: archive, outages });
    expect(await screen.findByRole('alert')).toBeTruthy();
    outages.clear();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findAllByText('33 dari 130 kutipan')).toBeTruthy();
  });

  it('are found by what the person often says', async () => {
    const { user, router } = await renderApp(PERSON, { edition: archive, language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Filter all 130 quotes' }));
    await user.click(await screen.findByRole('button', { name: 'garam, 33 quotes' }));
    await screen.findAllByText('33 of 130 quotes');
    await waitFor(() => expect(router.state.location.search).toBe('?q=garam'));
    await user.click(screen.getByRole('button', { name: 'garam, 33 quotes' }));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });
});
