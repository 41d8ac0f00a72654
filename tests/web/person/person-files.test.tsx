import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { editionPaths } from '../../../src/core/edition/edition-paths.ts';
import { anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { anArchive, personFiles } from './archive.ts';

const PERSON = '/person/ratna-wulandari';

function archive() {
  const files = anEdition([]);
  for (const [path, file] of personFiles(anArchive())) files.set(path, file);
  return files;
}

const inHead = () => document.head.querySelector('link[type="application/feed+json"]');

/** jsdom has no addresses of objects, and follows no download. */
function downloads() {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const revoked: string[] = [];
  URL.createObjectURL = (blob) => `blob:${blob instanceof Blob ? blobs.push(blob) : 0}`;
  URL.revokeObjectURL = (address) => void revoked.push(address);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  return { blobs, names, revoked };
}

afterEach(() => vi.restoreAllMocks());

describe('a person’s files', () => {
  it('are a feed, which the head names as long as the page is shown', async () => {
    const { router } = await renderApp(PERSON, { edition: archive(), language: 'en' });
    const link = await screen.findByRole('link', { name: 'Feed (JSON Feed)' });
    const address = `/edition/${editionPaths.personFeed('ratna-wulandari')}`;
    expect(link.getAttribute('href')).toBe(address);
    expect(inHead()?.getAttribute('href')).toBe(address);
    expect(inHead()?.getAttribute('title')).toBe('Quotes from Ratna Wulandari');
    await router.navigate('/about');
    await waitFor(() => expect(inHead()).toBeNull());
  });

  it('are a table of all quotes, those that were not loaded before included', async () => {
    const { blobs, names, revoked } = downloads();
    const { user } = await renderApp(PERSON, { edition: archive() });
    await user.click(await screen.findByRole('button', { name: 'Unduh CSV' }));
    await waitFor(() => expect(names).toEqual(['ratna-wulandari.csv']));
    const rows = (await blobs[0]?.text())?.trimEnd().split('\r\n') ?? [];
    expect(rows).toHaveLength(131);
    expect(rows[0]).toMatch(/id,speaker,/);
    expect(rows.at(-1)).toContain('pada musim ke-1,');
    await waitFor(() => expect(revoked).toEqual(['blob:1']));
  });

  it('are a table of what the filter leaves', async () => {
    const { blobs } = downloads();
    const { user } = await renderApp(`${PERSON}?section=ekonomi&year=2025`, { edition: archive() });
    const [count = ''] = await screen
      .findAllByText(/dari 130 kutipan/)
      .then((found) => found.map(({ textContent }) => textContent));
    await user.click(screen.getByRole('button', { name: 'Unduh CSV' }));
    await waitFor(() => expect(blobs).toHaveLength(1));
    const rows = (await blobs[0]?.text())?.trimEnd().split('\r\n') ?? [];
    expect(rows).toHaveLength(1 + Number.parseInt(count));
    for (const row of rows.slice(1)) expect(row).toContain('Ekonomi');
  });

  it('say so when they cannot be made', async () => {
    const outages = new Map([[editionPaths.person('ratna-wulandari', 2), 503]]);
    const { user } = await renderApp(PERSON, { edition: archive(), outages });
    await user.click(await screen.findByRole('button', { name: 'Unduh CSV' }));
    expect(await screen.findByText(/Belum semua kutipan bisa dimuat/)).toBeTruthy();
  });
});
