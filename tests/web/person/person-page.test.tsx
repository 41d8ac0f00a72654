import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import type { PersonEntry } from '../../../src/core/edition/edition.ts';
import { aParagraph, anArticle, anEdition, aPerson, aQuote } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { SHOWN } from '../shown.ts';
import { titleIs } from '../title-is.ts';

const ratna = aPerson('Ratna Wulandari', { role: 'Ketua Koperasi Nelayan', aliases: ['Ratna'] });

function anArticleBy(month: number, words: string) {
  const body = [aParagraph(`“${words},” kata Ratna di dermaga.`)];
  return anArticle(`Kabar Bulan ${month}`, {
    datePublished: `2025-0${month}-03T08:00:00+07:00`,
    body,
    quotes: [aQuote(body, 0, `“${words},”`, ratna)],
    people: [ratna],
  });
}

const may = anArticleBy(5, 'Kami minta jadwal');
const april = anArticleBy(4, 'Air belum turun');
const march = anArticleBy(3, 'Garam kami larut');
const edition = (quotesPerFile = 50) => anEdition([may, april, march], { quotesPerFile });
const quoted = () => screen.getAllByText(/^“/, SHOWN).map((quote) => quote.textContent);

describe('a person', () => {
  it('is shown with role, other names and all that they are quoted with, newest first', async () => {
    await renderApp('/person/ratna-wulandari', { edition: edition() });
    expect(await screen.findByRole('heading', { level: 1, name: 'Ratna Wulandari' })).toBeTruthy();
    expect(screen.getByText('Ketua Koperasi Nelayan')).toBeTruthy();
    expect(screen.getByText('Juga disebut Ratna')).toBeTruthy();
    expect(screen.getByText('3 kutipan dalam 3 berita')).toBeTruthy();
    expect(quoted()).toEqual(['“Kami minta jadwal,”', '“Air belum turun,”', '“Garam kami larut,”']);
    const months = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(months).toEqual(['Mei 2025', 'April 2025', 'Maret 2025']);
    const link = screen.getByRole('link', { name: 'Kabar Bulan 5' });
    expect(link.getAttribute('href')).toBe(`/article/kabar-bulan-5#k-${may.quotes[0]?.id}`);
    await titleIs('Ratna Wulandari · Harian Teluk Selo');
  });

  it('shows older quotes when asked, and as many again on the way back', async () => {
    const { user, router } = await renderApp('/person/ratna-wulandari', { edition: edition(1) });
    await user.click(await screen.findByRole('button', { name: 'Kutipan yang lebih lama' }));
    await screen.findByText('“Air belum turun,”');
    await user.click(screen.getByRole('button', { name: 'Kutipan yang lebih lama' }));
    await user.click(await screen.findByRole('link', { name: 'Kabar Bulan 3' }));
    await screen.findByRole('heading', { level: 1, name: 'Kabar Bulan 3' });
    await router.navigate(-1);
    await screen.findByRole('heading', { level: 1, name: 'Ratna Wulandari' });
    expect(quoted()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Kutipan yang lebih lama' })).toBeNull();
  });

  it('keeps what is shown when older quotes cannot be loaded, and tries again', async () => {
    const outages = new Map([[editionPaths.person(ratna.id, 1), 'offline' as const]]);
    const files = edition(1);
    const { user } = await renderApp('/person/ratna-wulandari', { edition: files, outages });
    await user.click(await screen.findByRole('button', { name: 'Kutipan yang lebih lama' }));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(quoted()).toHaveLength(1);
    outages.clear();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByText('“Air belum turun,”')).toBeTruthy();
  });

  it('has quotes of articles without a date under words that say so', async () => {
    const { datePublished: _none, ...undated } = anArticleBy(5, 'Kami minta jadwal');
    await renderApp('/person/ratna-wulandari', { edition: anEdition([undated]) });
    expect(await screen.findByRole('heading', { level: 2, name: 'Tanpa tanggal' })).toBeTruthy();
  });

  it('is found under the id that they had before', async () => {
    const files = edition();
    const entry: PersonEntry = { ...ratna, quotes: 3, articles: 3, formerIds: ['ratna'] };
    files.set(editionPaths.peopleIndex(0), { people: [entry] });
    const { router } = await renderApp('/person/ratna', { edition: files });
    await screen.findByRole('heading', { level: 1, name: 'Ratna Wulandari' });
    expect(router.state.location.pathname).toBe('/person/ratna-wulandari');
  });

  it('who is nobody is answered with a way on', async () => {
    await renderApp('/person/siapa', { edition: edition() });
    expect(await screen.findByRole('heading', { name: 'Alamat ini tidak ada' })).toBeTruthy();
    expect(within(screen.getByRole('main')).getByRole('link', { name: /terbaru/ })).toBeTruthy();
  });
});
