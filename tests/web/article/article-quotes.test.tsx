import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { sampleArticle, sampleQuotes } from './sample-articles.ts';

const address = '/article/bendungan-selo-dibuka-lebih-awal';
const edition = () => anEdition([sampleArticle()]);

function elementOf(quote: { readonly id: string }): HTMLElement {
  const element = document.getElementById(`k-${quote.id}`);
  if (!element) throw new TypeError(`The page has no quote ${quote.id}`);
  return element;
}

describe('a quote', () => {
  it('is followed by a button that says who speaks and is described by the words', async () => {
    await renderApp(address, { edition: edition() });
    const [first] = await screen.findAllByRole('button', { name: 'Penutur: Ratna Wulandari' });
    const described = document.getElementById(first?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('“Kami hanya minta diberi tahu,”');
    expect(screen.getAllByRole('button', { name: 'Penutur tidak disebut' })).toHaveLength(1);
  });

  it('opens a sheet with the speaker, the words and what the attribution rests on', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await screen.findByText(/Pintu air dibuka/);
    await user.click(elementOf(sampleQuotes.first));
    const sheet = await screen.findByRole('dialog', { name: 'Ratna Wulandari' });
    expect(sheet.textContent).toContain('Ketua Koperasi Nelayan');
    expect(within(sheet).getByRole('blockquote').textContent).toBe(
      '“Kami hanya minta diberi tahu,”',
    );
    expect(within(sheet).getByText('kata Ratna Wulandari').tagName).toBe('U');
    const all = within(sheet).getByRole('link', { name: 'Semua kutipan Ratna Wulandari' });
    expect(all.getAttribute('href')).toBe('/person/ratna-wulandari');
  });

  it('opens by keyboard, in English too, and closes again', async () => {
    const { user } = await renderApp(address, { edition: edition(), language: 'en' });
    const button = await screen.findByRole('button', { name: 'Said by Darmo Sasmita' });
    button.focus();
    await user.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog', { name: 'Darmo Sasmita' });
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Darmo Sasmita' })).toBeNull());
  });

  it('of nobody named says so and leads to no person', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await user.click(await screen.findByRole('button', { name: 'Penutur tidak disebut' }));
    const sheet = await screen.findByRole('dialog', { name: 'Penutur tidak disebut' });
    expect(within(sheet).queryByRole('link', { name: /Semua kutipan/ })).toBeNull();
  });

  it('is copied with its speaker, its source and its own address', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await screen.findByText(/Pintu air dibuka/);
    await user.click(elementOf(sampleQuotes.bupati));
    await user.click(await screen.findByRole('button', { name: 'Salin beserta sumbernya' }));
    expect(await screen.findByText('Tersalin.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(
      [
        '“Kalau kami ingkar, tagih,”',
        '— Darmo Sasmita, Bupati Selo',
        '',
        'Bendungan Selo Dibuka Lebih Awal, Harian Teluk Selo, Rabu, 14 Mei 2025',
        `http://localhost:3000${address}?said=kalau-kami-ingkar-tagih#k-${sampleQuotes.bupati.id}`,
      ].join('\n'),
    );
  });

  it('can be copied by hand where the browser refuses', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(await screen.findByRole('button', { name: 'Penutur: Darmo Sasmita' }));
    await user.click(await screen.findByRole('button', { name: 'Salin beserta sumbernya' }));
    const byHand: HTMLTextAreaElement = await screen.findByRole('textbox');
    expect(byHand.value).toContain('Darmo Sasmita');
  });
});

describe('the address of a quote', () => {
  it('opened cold moves the focus to it and marks it', async () => {
    await renderApp(`${address}#k-${sampleQuotes.bupati.id}`, { edition: edition() });
    const button = await screen.findByRole('button', { name: 'Penutur: Darmo Sasmita' });
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(elementOf(sampleQuotes.bupati).className).toContain('target');
    expect(elementOf(sampleQuotes.first).className).not.toContain('target');
  });

  it('of a quote that is not there any more is answered with a notice', async () => {
    await renderApp(`${address}#k-zzzzzzzz`, { edition: edition(), language: 'en' });
    const notice = await screen.findByRole('alert');
    expect(notice.textContent).toContain('no longer in this article');
    expect(screen.getByText(/Pintu air dibuka/)).toBeTruthy();
  });

  it('is given by the sheet', async () => {
    const { user, router } = await renderApp(address, { edition: edition() });
    await user.click(await screen.findByRole('button', { name: 'Penutur: Darmo Sasmita' }));
    await user.click(await screen.findByRole('link', { name: 'Tautan ke kutipan ini' }));
    expect(router.state.location.hash).toBe(`#k-${sampleQuotes.bupati.id}`);
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Darmo Sasmita' })).toBeNull());
  });
});

describe('the list of who speaks', () => {
  const choose = /Ratna Wulandari.*2 kutipan/;

  it('names everyone with role and count, the unnamed last', async () => {
    await renderApp(address, { edition: edition() });
    const list = await screen.findByRole('region', { name: 'Yang berbicara' });
    const names = within(list)
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toHaveLength(3);
    expect(names[0]).toContain('Ketua Koperasi Nelayan');
    expect(names[2]).toContain('Penutur tidak disebut');
  });

  it('leads through the quotes of the one chosen and lets go again', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    const chip = await screen.findByRole('button', { name: choose });
    await user.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('true');
    const steps = await screen.findByRole('group', { name: 'Kutipan Ratna Wulandari' });
    expect(within(steps).getByRole('status').textContent).toBe('1 dari 2');
    expect(elementOf(sampleQuotes.first).className).toContain('strong');
    expect(elementOf(sampleQuotes.bupati).className).toContain('weak');

    await user.click(within(steps).getByRole('button', { name: 'Kutipan berikutnya' }));
    expect(within(steps).getByRole('status').textContent).toBe('2 dari 2');
    expect(document.activeElement?.getAttribute('aria-describedby')).toBe(
      `k-${sampleQuotes.second.id}`,
    );
    await user.click(within(steps).getByRole('button', { name: 'Kutipan berikutnya' }));
    expect(within(steps).getByRole('status').textContent).toBe('1 dari 2');

    await user.click(chip);
    expect(chip.getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByRole('group', { name: /Kutipan Ratna/ })).toBeNull();
    expect(elementOf(sampleQuotes.bupati).className).not.toContain('weak');
  });

  it('lets the tab key go from one of their quotes to the next and counts along', async () => {
    const { user } = await renderApp(address, { edition: edition() });
    await user.click(await screen.findByRole('button', { name: choose }));
    const [first] = screen.getAllByRole('button', { name: 'Penutur: Ratna Wulandari' });
    first?.focus();
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-describedby')).toBe(
      `k-${sampleQuotes.second.id}`,
    );
    expect(await screen.findByText('2 dari 2')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Penutur: Darmo Sasmita' }).tabIndex).toBe(-1);
  });

  it('is not there where nobody speaks', async () => {
    await renderApp(address, { edition: anEdition([sampleArticle({ quotes: [], people: [] })]) });
    await screen.findByText(/Pintu air dibuka/);
    expect(screen.queryByRole('region', { name: 'Yang berbicara' })).toBeNull();
  });
});
