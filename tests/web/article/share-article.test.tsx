import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { sampleArticle, sampleQuotes } from './sample-articles.ts';

const address = '/article/bendungan-selo-dibuka-lebih-awal';
const edition = () => anEdition([sampleArticle()]);

describe('passing an article on', () => {
  it('copies its headline, its source and its address', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await user.click(await screen.findByRole('button', { name: 'Bagikan atau cetak' }));
    const sheet = within(await screen.findByRole('dialog', { name: 'Bagikan atau cetak' }));
    expect(sheet.queryByRole('button', { name: 'Bagikan' })).toBeNull();
    await user.click(sheet.getByRole('button', { name: 'Salin judul dan tautan' }));
    expect(await navigator.clipboard.readText()).toBe(
      `Bendungan Selo Dibuka Lebih Awal, Harian Teluk Selo, Rabu, 14 Mei 2025\nhttp://localhost:3000${address}`,
    );
  });

  it('hands it to the device where that shares, in English too', async () => {
    const share = vi.fn<(what: ShareData) => Promise<void>>(async () => undefined);
    Object.assign(navigator, { share });
    const { user } = await renderApp(address, { edition: edition(), language: 'en' });
    await user.click(await screen.findByRole('button', { name: 'Share or print' }));
    await user.click(await screen.findByRole('button', { name: 'Share' }));
    Reflect.deleteProperty(navigator, 'share');
    expect(share).toHaveBeenCalledWith({
      title: 'Bendungan Selo Dibuka Lebih Awal',
      text: 'Bendungan Selo Dibuka Lebih Awal, Harian Teluk Selo, Wednesday, 14 May 2025',
      url: `http://localhost:3000${address}`,
    });
  });

  it('prints it once the sheet is out of the way, or leads to its quotes only', async () => {
    const { user, router } = await renderApp(address, { edition: edition() });
    const print = vi.fn<() => void>(() => expect(screen.queryByRole('dialog')).toBeNull());
    vi.stubGlobal('print', print);
    const button = await screen.findByRole('button', { name: 'Bagikan atau cetak' });
    await user.click(button);
    await user.click(await screen.findByRole('button', { name: 'Cetak berita ini' }));
    expect(print).toHaveBeenCalledOnce();
    await user.click(button);
    await user.click(await screen.findByRole('link', { name: 'Kutipannya saja, untuk dicetak' }));
    expect(router.state.location.search).toBe('?view=quotes');
  });
});

describe('the words of a quote on the original site', () => {
  const name = 'Kata-kata ini di situs asal';

  it('are one step away where the article has its source’s address', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await user.click(await screen.findByRole('button', { name: 'Penutur: Darmo Sasmita' }));
    expect((await screen.findByRole('link', { name })).getAttribute('href')).toBe(
      'https://harian.telukselo.example/bendungan#:~:text=Kalau%20kami%20ingkar%2C%20tagih',
    );
  });

  it('are not offered where it has none', async () => {
    const { url: _url, ...article } = sampleArticle();
    const { user } = await renderApp(address, { edition: anEdition([article]) });
    await user.click(await screen.findByRole('button', { name: 'Penutur: Darmo Sasmita' }));
    await screen.findByRole('dialog', { name: 'Darmo Sasmita' });
    expect(screen.queryByRole('link', { name })).toBeNull();
  });
});

describe('the link of a quote that an import has found in another form', () => {
  it('leads to the quote that its words are closest to, and says so', async () => {
    const link = `${address}?said=kalau-kami-sampai-ingkar-tagih-janji#k-zzzzzzzz`;
    await renderApp(link, { edition: edition() });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/sudah berubah/);
    const closest = `k-${sampleQuotes.bupati.id}`;
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-describedby')).toBe(closest),
    );
    expect(document.getElementById(closest)?.className).toMatch(/target/);
  });

  it('leads to none where no quote is near', async () => {
    await renderApp(`${address}?said=harga-garam-turun-lagi#k-zzzzzzzz`, {
      edition: edition(),
      language: 'en',
    });
    expect((await screen.findByRole('alert')).textContent).toMatch(/no longer in this article/);
    expect(document.querySelector('[class*="target"]')).toBeNull();
  });

  it('is an ordinary link as long as the quote is there', async () => {
    await renderApp(`${address}?said=harga-garam#k-${sampleQuotes.first.id}`, {
      edition: edition(),
    });
    const [button] = await screen.findAllByRole('button', { name: 'Penutur: Ratna Wulandari' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
