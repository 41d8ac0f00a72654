import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { showOverlay } from '../../../src/web/app/keyboard/overlay.ts';
import { historyStore } from '../../../src/web/data/device-store.ts';
import { languages } from '../../../src/web/words/load-words.ts';
import { sampleArticle } from '../article/sample-articles.ts';
import { aSummary, type EditionFiles } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { searchableEdition } from '../search/searchable-edition.ts';
import { anEditionWithStory } from '../story/told-story.ts';
import { foreignPhrases, ownParts } from './foreign-phrases.ts';
import { words as malay } from './malay.ts';
import { ownText } from './own-text.ts';
import { says } from './phrases.ts';

languages['ms'] = () => Promise.resolve(malay);

const dam = sampleArticle({ datePublished: '2025-08-14T09:20:00+07:00' });
const { files } = await searchableEdition([dam]);
const article = `/article/${dam.slug}`;

afterEach(() => showOverlay());

const show = (address: string, edition: EditionFiles = files) =>
  renderApp(address, { edition, language: 'ms' });
const refused = () => new Response('', { status: 401 });
const heading = (name: string) => screen.findByRole('heading', { name });

/** What of the page's words is Indonesian or English. */
const foreign = () => {
  const text = ownText('ms');
  return foreignPhrases.filter((phrase) => says(text, phrase));
};

describe('a third language', () => {
  it('has every part of the interface in its one file', () => {
    expect(ownParts).toHaveLength(Object.keys(malay.parts).length);
    expect(foreignPhrases.length).toBeGreaterThan(400);
  });

  it('shows the front page', async () => {
    await show('/');
    await screen.findByRole('link', { name: 'Cari tajuk berita' });
    await screen.findAllByText(/4 petikan/);
    await screen.findAllByText(/14 Ogos 2025/);
    expect(foreign()).toEqual([]);
  });

  it('shows an article and the sheet of its quotes', async () => {
    const { user } = await show(article);
    await screen.findByText('Khamis, 14 Ogos 2025, 09:20 WIB');
    const [first] = await screen.findAllByRole('button', { name: /oleh Ratna Wulandari/ });
    await user.click(first!);
    const sheet = within(await screen.findByRole('dialog'));
    await user.click(sheet.getByText('Mengapa diserlahkan?'));
    sheet.getByText(malay.parts.quoteRule['cue-after']);
    expect(foreign()).toEqual([]);
  });

  it('shows the search and what it finds', async () => {
    await show('/search?q=bendungan');
    await screen.findByText('1 tajuk dijumpai');
    expect(foreign()).toEqual([]);
  });

  it('shows people, a person and a story', async () => {
    const people = await show('/people');
    await screen.findByText('2 tokoh');
    expect(foreign()).toEqual([]);
    people.unmount();
    const person = await show('/person/ratna-wulandari');
    await screen.findByText('2 petikan dalam 1 berita');
    expect(foreign()).toEqual([]);
    person.unmount();
    await show('/story/pintu-dibuka', anEditionWithStory());
    await screen.findByRole('list', { name: 'Perjalanan kisah' });
    expect(foreign()).toEqual([]);
  });

  it('shows what the reader keeps', async () => {
    const openedAt = '2025-08-14T03:00:00.000Z';
    const visit = { summary: aSummary(dam), openedAt, leftAt: openedAt, progress: 1, isDone: true };
    await historyStore.set([[dam.slug, visit]]);
    const saved = await show('/saved');
    await screen.findByText(/Belum ada berita yang disimpan/);
    expect(foreign()).toEqual([]);
    saved.unmount();
    const history = await show('/history');
    await heading('Khamis, 14 Ogos 2025');
    expect(foreign()).toEqual([]);
    history.unmount();
    await show('/filters');
    await screen.findByText('Belum ada yang disenyapkan.');
    expect(foreign()).toEqual([]);
  });

  it('shows the page about the edition', async () => {
    const edition = new Map(files);
    edition.set('edition.json', { ...Object(files.get('edition.json')), articles: 1204 });
    await show('/about', edition);
    await heading('Data anda');
    screen.getByText('1,204');
    expect(foreign()).toEqual([]);
  });

  it('shows the settings, itself among them, and the shortcuts', async () => {
    const { user } = await show(article);
    await user.click(await screen.findByRole('button', { name: 'Paparan' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Paparan' }));
    expect(panel.getByRole<HTMLInputElement>('radio', { name: 'Melayu' }).checked).toBe(true);
    expect(foreign()).toEqual([]);
    await user.click(panel.getByRole('radio', { name: 'English' }));
    await screen.findByRole('dialog', { name: 'Display' });
    await user.click(screen.getByRole('radio', { name: 'Melayu' }));
    await user.click(await screen.findByRole('button', { name: 'Tutup' }));
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: '?' });
      screen.getByRole('dialog', { name: 'Pintasan papan kekunci' });
    });
    expect(foreign()).toEqual([]);
  });

  it('says why another site cannot be read', async () => {
    const { user } = await renderApp('/site', {
      edition: files,
      language: 'ms',
      elsewhere: refused,
    });
    const field = await screen.findByLabelText('Alamat laman, misalnya berita.example');
    await user.type(field, 'kabar.telukselo.example');
    await user.click(screen.getByRole('button', { name: 'Buka' }));
    await screen.findByText(/hanya menjawab pengguna yang log masuk/);
    expect(foreign()).toEqual([]);
  });
});
