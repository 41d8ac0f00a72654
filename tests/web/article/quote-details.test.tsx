import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { patternNames } from '../../../src/core/quotes/patterns.ts';
import { languages, loadWords } from '../../../src/web/words/load-words.ts';
import { quoteRule } from '../../../src/web/words/quote-rule-words.ts';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { sampleArticle, sampleQuotes } from './sample-articles.ts';

const address = '/article/bendungan-selo-dibuka-lebih-awal';

async function openSheet(speaker: string, options: Parameters<typeof renderApp>[1] = {}) {
  const edition = anEdition([sampleArticle()]);
  const app = await renderApp(address, { edition, ...options });
  const [button] = await screen.findAllByRole('button', { name: speaker });
  if (!button) throw new TypeError(`Nobody is called ${speaker}`);
  await app.user.click(button);
  return { ...app, sheet: within(await screen.findByRole('dialog')) };
}

describe('why a quote is highlighted', () => {
  it('is told in plain words, with the words that name the speaker underlined', async () => {
    const { user, sheet } = await openSheet('Penutur: Ratna Wulandari');
    await user.click(sheet.getByText('Mengapa ditandai?'));
    expect(sheet.getByText(/Sesudah kutipan, teks menyebut siapa/)).toBeTruthy();
    expect(sheet.getByText('kata Ratna Wulandari').tagName).toBe('U');
    expect(sheet.getByText(/Hampir pasti/)).toBeTruthy();
  });

  it('is told in English, and without a certainty where nobody is named', async () => {
    const { sheet } = await openSheet('Speaker not named', { language: 'en' });
    expect(sheet.getByText('Why highlighted?')).toBeTruthy();
    expect(sheet.queryByText(/certain:/)).toBeNull();
  });

  it('names the publisher of the edition where the speaker was set right', async () => {
    const quotes = [{ ...sampleQuotes.bupati, pattern: 'corrected' }];
    const edition = anEdition([sampleArticle({ quotes })]);
    const { sheet } = await openSheet('Said by Darmo Sasmita', { edition, language: 'en' });
    expect(sheet.getByText(/edition’s publisher corrected/)).toBeTruthy();
    expect(sheet.queryByText(/certain:/)).toBeNull();
  });

  it.each(Object.keys(languages))(
    'has a sentence of its own for every rule, and one for any other: %s',
    async (language) => {
      const words = await loadWords(language);
      const rules = [...patternNames, 'corrected', 'toString', 'a rule to come'];
      const sentences = new Set(rules.map((rule) => quoteRule(rule, words)));
      expect(sentences.size).toBe(rules.length - 1);
    },
  );
});

describe('reporting a wrong speaker', () => {
  it('makes a line of JSON with the right one of the people', async () => {
    const { user, sheet } = await openSheet('Penutur: Ratna Wulandari');
    await user.click(sheet.getByText('Penuturnya keliru?'));
    await user.click(sheet.getByRole('radio', { name: /Darmo Sasmita/ }));
    await user.click(sheet.getByRole('button', { name: 'Salin pembetulan' }));
    const line = await navigator.clipboard.readText();
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      type: 'speaker',
      article: 'bendungan-selo-dibuka-lebih-awal',
      quote: sampleQuotes.first.id,
      speaker: 'darmo-sasmita',
      words: '“Kami hanya minta diberi tahu,”',
    });
  });

  it('takes nobody, or a name that is typed, and never the speaker as it is', async () => {
    const { user, sheet } = await openSheet('Said by Darmo Sasmita', { language: 'en' });
    await user.click(sheet.getByText('Wrong speaker?'));
    expect(sheet.queryByRole('radio', { name: /Darmo/ })).toBeNull();
    await user.click(sheet.getByRole('radio', { name: 'The text does not name anyone' }));
    const line = () => sheet.getByRole('group', { name: 'Correction line' }).textContent;
    expect(JSON.parse(line())).toMatchObject({ speaker: null });
    await user.click(sheet.getByRole('radio', { name: 'Another person or body' }));
    expect(sheet.queryByRole('button', { name: 'Copy correction' })).toBeNull();
    await user.type(sheet.getByRole('textbox', { name: 'Correct name' }), 'Yusran “Pak” Palewa');
    expect(JSON.parse(line())).toMatchObject({ speaker: 'Yusran “Pak” Palewa' });
  });

  it('shows the line to be copied by hand where the browser refuses', async () => {
    const { user, sheet } = await openSheet('Said by Darmo Sasmita', { language: 'en' });
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    await user.click(sheet.getByText('Wrong speaker?'));
    await user.click(sheet.getByRole('radio', { name: 'The text does not name anyone' }));
    await user.click(sheet.getByRole('button', { name: 'Copy correction' }));
    const byHand = await sheet.findByRole<HTMLTextAreaElement>('textbox');
    expect(JSON.parse(byHand.value)).toMatchObject({ quote: sampleQuotes.bupati.id });
  });
});

describe('sharing a quote', () => {
  it('is not offered where the device has no way of sharing', async () => {
    const { sheet } = await openSheet('Penutur: Darmo Sasmita');
    expect(sheet.queryByRole('button', { name: 'Bagikan' })).toBeNull();
  });

  it('hands over the words with speaker, source and address', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', Object.assign(navigator, { share }));
    const { user, sheet } = await openSheet('Penutur: Darmo Sasmita');
    await user.click(sheet.getByRole('button', { name: 'Bagikan' }));
    Reflect.deleteProperty(navigator, 'share');
    expect(share).toHaveBeenCalledWith({
      title: 'Bendungan Selo Dibuka Lebih Awal',
      text: expect.stringContaining(`— Darmo Sasmita, Bupati Selo`),
    });
  });
});

describe('only the quotes of an article', () => {
  it('stand in order with their sentences and speakers, and lead into the text', async () => {
    const { user, router } = await renderApp(address, { edition: anEdition([sampleArticle()]) });
    await user.click(await screen.findByRole('link', { name: 'Hanya kutipan' }));
    const first = await screen.findByRole('heading', { level: 2, name: 'Ratna Wulandari' });
    expect(router.state.location.search).toBe('?view=quotes');
    const names = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
    expect(names).toEqual(['Ratna Wulandari', 'Darmo Sasmita', 'Penutur tidak disebut']);
    expect(first.parentElement?.textContent).toContain('Ketua Koperasi Nelayan');
    expect(screen.getByText('“seperti pintu yang ditendang”').closest('p')?.textContent).toBe(
      'Seorang saksi menyebut air datang “seperti pintu yang ditendang”.',
    );
    await waitFor(() => expect(document.title).toMatch(/^Kutipan: Bendungan Selo/));
    const links = screen.getAllByRole('link', { name: 'Lihat dalam berita' });
    expect(links[0]?.getAttribute('href')).toBe(`${address}#k-${sampleQuotes.first.id}`);
    await router.navigate(-1);
    expect(await screen.findByText(/Pintu air dibuka/)).toBeTruthy();
    await waitFor(() => expect(document.title).toMatch(/^Bendungan Selo/));
  });

  it('are those of one speaker where the address says so', async () => {
    const edition = anEdition([sampleArticle()]);
    const { user, router } = await renderApp(`${address}?view=quotes`, { edition, language: 'en' });
    const filter = within(await screen.findByRole('navigation', { name: 'Filter by speaker' }));
    await user.click(filter.getByRole('link', { name: /Darmo Sasmita.*1 quote/ }));
    expect(router.state.location.search).toBe('?view=quotes&speaker=darmo-sasmita');
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1));
    await user.click(filter.getByRole('link', { name: /Speaker not named/ }));
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Speaker not named' }),
    ).toBeTruthy();
  });

  it('are not offered where there are none', async () => {
    const edition = anEdition([sampleArticle({ quotes: [], people: [] })]);
    await renderApp(`${address}?view=quotes`, { edition });
    expect(await screen.findByText(/Pintu air dibuka/)).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Hanya kutipan' })).toBeNull();
  });
});

describe('the steps through one speaker’s quotes', () => {
  it('follow the arrow keys and end with Escape', async () => {
    const { user } = await renderApp(address, { edition: anEdition([sampleArticle()]) });
    const chip = await screen.findByRole('button', { name: /Ratna Wulandari.*2 kutipan/ });
    await user.click(chip);
    const steps = within(await screen.findByRole('group', { name: 'Kutipan Ratna Wulandari' }));
    steps.getByRole('button', { name: 'Kutipan berikutnya' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(steps.getByRole('status').textContent).toBe('2 dari 2');
    await user.keyboard('{ArrowLeft}');
    expect(steps.getByRole('status').textContent).toBe('1 dari 2');
    await user.keyboard('{Escape}');
    expect(chip.getAttribute('aria-pressed')).toBe('false');
  });
});
