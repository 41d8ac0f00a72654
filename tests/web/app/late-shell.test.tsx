import { screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';

const edition = anEdition([anArticle('Bendungan Selo Dibuka')]);

function setOnline(isOnline: boolean): void {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

afterEach(() => vi.restoreAllMocks());

describe('a device without a network', () => {
  it(
    'says so until it is back, and then asks again for what was missing',
    { timeout: 20_000 },
    async () => {
      const outages = new Map([['edition.json', 'offline' as const]]);
      setOnline(false);
      const { user } = await renderApp('/', { edition, outages, language: 'en' });
      await screen.findByText('No network. What is on this device can still be read.');
      await screen.findByRole('button', { name: 'Try again' });
      await user.click(screen.getByRole('button', { name: 'Dismiss this notice' }));
      expect(screen.queryByText(/^No network/)).toBeNull();

      outages.clear();
      setOnline(true);
      await screen.findByText('Connected again.');
      await screen.findByRole('link', { name: 'Bendungan Selo Dibuka' });
    },
  );
});

describe('the about page', () => {
  it('says that nothing is kept where the browser keeps nothing', async () => {
    await renderApp('/about', { edition });
    await screen.findByRole('heading', { name: 'Tanpa jaringan' });
    await screen.findByText('Peramban ini tidak menyimpan apa pun untuk dibaca tanpa jaringan.');
    expect(screen.queryByRole('button', { name: 'Kosongkan' })).toBeNull();
  });
});
