import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import type { PersonQuote } from '../../../src/core/edition/edition.ts';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { anArticleOf, aPersonQuote, personFiles } from './archive.ts';

const PERSON = '/person/ratna-wulandari';
const quotes = [
  aPersonQuote({ words: 'Jadwal itu sudah ada', day: '2025-05-14', section: 'Pesisir' }, 1),
  aPersonQuote({ words: 'Jadwal itu dijanjikan lagi', day: '2025-01-20', section: 'Pesisir' }, 2),
  aPersonQuote({ words: 'Garam larut', day: '2024-06-01', section: 'Ekonomi' }, 3),
  aPersonQuote({ words: 'Kami tidak punya jadwal', day: '2024-05-14', section: 'Pesisir' }, 4),
];

function editionOf(all: readonly PersonQuote[]) {
  const files = anEdition([]);
  for (const [path, file] of personFiles(all)) files.set(path, file);
  return files;
}

const side = (name: string) => within(screen.getByRole('article', { name }));

describe('then and now', () => {
  it('begins with the earliest and the latest on the person’s main subject, in the address too', async () => {
    const { user, router } = await renderApp(PERSON, { edition: editionOf(quotes) });
    await user.click(await screen.findByRole('button', { name: 'Bandingkan dulu dan kini' }));
    await screen.findByRole('heading', { level: 2, name: 'Dulu dan kini' });
    expect(side('Dulu').getByText('“Kami tidak punya jadwal,”')).toBeTruthy();
    expect(side('Kini').getByText('“Jadwal itu sudah ada,”')).toBeTruthy();
    expect(screen.getByText('Berselang 365 hari')).toBeTruthy();
    expect(router.state.location.search).toBe(
      `?section=pesisir&then=${quotes[3]?.id}&now=${quotes[0]?.id}`,
    );
    const link = side('Dulu').getByRole('link', { name: 'Kabar dari Selo' });
    expect(link.getAttribute('href')).toContain(`#k-${quotes[3]?.id}`);
    await router.navigate(-1);
    await screen.findByRole('button', { name: 'Bandingkan dulu dan kini' });
    expect(screen.queryByRole('heading', { name: 'Dulu dan kini' })).toBeNull();
  });

  it('steps to earlier and later quotes, never past the other side', async () => {
    const { user, router } = await renderApp(`${PERSON}?then=2024&now=2025`, {
      edition: editionOf(quotes),
      language: 'en',
    });
    await user.click(await screen.findByRole('button', { name: 'Then: later' }));
    expect(await side('Then').findByText('“Garam larut,”')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Then: later' }));
    expect(await side('Then').findByText('“Jadwal itu dijanjikan lagi,”')).toBeTruthy();
    const later = screen.getByRole('button', { name: 'Then: later' });
    expect(later.getAttribute('aria-disabled')).toBe('true');
    await user.click(later);
    expect(side('Then').getByText('“Jadwal itu dijanjikan lagi,”')).toBeTruthy();
    expect(router.state.location.search).toBe(`?then=${quotes[1]?.id}&now=${quotes[0]?.id}`);
  });

  it('says which role the person had in each article, where it says', async () => {
    const edition = editionOf(quotes);
    const [newest, , , oldest] = quotes;
    if (!newest || !oldest) throw new RangeError('Two quotes are compared');
    const nelayan = anArticleOf(oldest, 'Nelayan Muara Selo');
    edition.set(editionPaths.article(oldest.slug), nelayan);
    await renderApp(`${PERSON}?then=2024-05&now=2025`, { edition });
    await screen.findByRole('article', { name: 'Dulu' });
    expect(await side('Dulu').findByText('Nelayan Muara Selo')).toBeTruthy();
    expect(side('Kini').queryByText('Nelayan Muara Selo')).toBeNull();
  });

  it('goes to a chosen date', async () => {
    const { user } = await renderApp(`${PERSON}?then=2024`, { edition: editionOf(quotes) });
    const dates = await screen.findByRole('combobox', { name: 'Kini: tanggal' });
    await user.selectOptions(dates, '20 Januari 2025');
    expect(await side('Kini').findByText('“Jadwal itu dijanjikan lagi,”')).toBeTruthy();
    expect(screen.getByText('Berselang 251 hari')).toBeTruthy();
  });

  it('copies both with who, where, when and their addresses', async () => {
    const { user } = await renderApp(`${PERSON}?then=2024-05&now=2025`, {
      edition: editionOf(quotes),
    });
    await user.click(await screen.findByRole('button', { name: 'Salin beserta sumbernya' }));
    await screen.findByText('Tersalin.');
    const copied = await navigator.clipboard.readText();
    expect(copied.split('\n')).toEqual([
      '“Kami tidak punya jadwal,”',
      '— Ratna Wulandari',
      '',
      'Kabar dari Selo, Selasa, 14 Mei 2024',
      expect.stringMatching(/\/article\/kabar-dari-selo-4#k-[a-z]{8}$/),
      '',
      '“Jadwal itu sudah ada,”',
      '— Ratna Wulandari',
      '',
      'Kabar dari Selo, Rabu, 14 Mei 2025',
      expect.stringMatching(/\/article\/kabar-dari-selo-1#k-[a-z]{8}$/),
    ]);
  });

  it('is not offered where all was said on one day', async () => {
    const sameDay = editionOf(quotes.slice(0, 1));
    await renderApp(PERSON, { edition: sameDay });
    await screen.findByText('“Jadwal itu sudah ada,”');
    expect(screen.queryByRole('button', { name: /Bandingkan/ })).toBeNull();
  });

  it('says that two dates are needed where the address asks for what there is not', async () => {
    const { user } = await renderApp(`${PERSON}?then=2024`, {
      edition: editionOf(quotes.slice(0, 1)),
    });
    await screen.findByText('Perbandingan memerlukan kutipan dari sedikitnya dua tanggal.');
    await user.click(screen.getByRole('button', { name: 'Tutup perbandingan' }));
    await waitFor(() => expect(screen.queryByText(/Perbandingan memerlukan/)).toBeNull());
  });
});
