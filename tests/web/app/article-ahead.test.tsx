import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { stopsOfPage } from '../../../src/web/app/keyboard/stops.ts';
import { historyQuery } from '../../../src/web/data/memory/history.ts';
import { aParagraph, anArticle, anEdition } from '../edition-builder.ts';
import { renderApp } from '../render-app.tsx';
import { titleIs } from '../title-is.ts';

const article = (headline: string) =>
  anArticle(headline, { body: [aParagraph(`Isi dari ${headline}.`)] });
const edition = anEdition([article('Air Surut'), article('Garam Naik'), article('Jalan Baru')]);
const link = (name: string) => screen.findByRole('link', { name });

/** The text of an article, whether it is shown or not. */
const textOf = (headline: string) => screen.queryByText(`Isi dari ${headline}.`);
const drawn = (headline: string) => waitFor(() => expect(textOf(headline)).not.toBeNull());
const isShown = (headline: string) => textOf(headline)?.closest('[data-ahead]') === null;

describe('an article whose link the pointer rests on', () => {
  it('is drawn out of sight, and a click shows what was drawn', async () => {
    const { user } = await renderApp('/', { edition });
    await user.hover(await link('Air Surut'));
    await drawn('Air Surut');
    const ahead = textOf('Air Surut');
    expect(isShown('Air Surut')).toBe(false);
    expect(screen.queryByRole('heading', { level: 1, name: 'Air Surut' })).toBeNull();
    await titleIs('Harian Teluk Selo');
    await user.click(await link('Air Surut'));
    await screen.findByRole('heading', { level: 1, name: 'Air Surut' });
    expect(textOf('Air Surut')).toBe(ahead);
    expect(isShown('Air Surut')).toBe(true);
    await titleIs('Air Surut · Harian Teluk Selo');
  });

  it('makes room for the next one, and for whatever else is opened', async () => {
    const { user } = await renderApp('/', { edition });
    await user.hover(await link('Air Surut'));
    await drawn('Air Surut');
    await user.hover(await link('Garam Naik'));
    await drawn('Garam Naik');
    expect(textOf('Air Surut')).toBeNull();
    await user.click(await link('Tokoh'));
    await screen.findByRole('heading', { level: 1, name: 'Tokoh' });
    expect(textOf('Garam Naik')).toBeNull();
  });

  it('begins anew for who comes back to the link', async () => {
    const { user, router } = await renderApp('/', { edition });
    await user.hover(await link('Air Surut'));
    await drawn('Air Surut');
    await user.click(await link('Air Surut'));
    await screen.findByRole('heading', { level: 1, name: 'Air Surut' });
    const left = textOf('Air Surut');
    await act(() => router.navigate(-1));
    await user.hover(await link('Air Surut'));
    await drawn('Air Surut');
    expect(textOf('Air Surut')).not.toBe(left);
  });

  it('is not read by that', async () => {
    const { user, client } = await renderApp('/', { edition });
    const read = async () => {
      const { items } = await client.query({ ...historyQuery, staleTime: 0 });
      return items.map(({ summary }) => summary.headline);
    };
    await user.hover(await link('Jalan Baru'));
    await drawn('Jalan Baru');
    expect(await read()).not.toContain('Jalan Baru');
    await user.click(await link('Jalan Baru'));
    await waitFor(async () => expect(await read()).toContain('Jalan Baru'));
  });

  it('is no place to stop at for the keys that go through a page', async () => {
    const { user } = await renderApp('/', { edition });
    await user.hover(await link('Garam Naik'));
    await drawn('Garam Naik');
    const stops = stopsOfPage();
    expect(stops.length).toBeGreaterThan(0);
    expect(stops).not.toContain(textOf('Garam Naik'));
    await user.click(await link('Garam Naik'));
    await screen.findByRole('heading', { level: 1, name: 'Garam Naik' });
    expect(stopsOfPage()).toContain(textOf('Garam Naik'));
  });
});
