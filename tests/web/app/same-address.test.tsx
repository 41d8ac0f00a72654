import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/web/app/app.tsx';
import { createQueryClient } from '../../../src/web/app/query-client.ts';
import { routesOf } from '../../../src/web/app/router.tsx';
import { keepChoices } from '../../../src/web/data/choices.ts';
import { loadWords } from '../../../src/web/words/load-words.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a link to the page that is shown', () => {
  it.each(['/', '/berita/'])('adds no entry to the history below %s', async (base) => {
    vi.stubEnv('BASE_URL', base);
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    keepChoices({ language: 'id' });
    const client = createQueryClient();
    const options = { basename: base, initialEntries: [`${base}about`] };
    const router = createMemoryRouter(routesOf(client), options);
    render(<App client={client} router={router} words={await loadWords('id')} />);
    const follow = async (name: string) => {
      const { key } = router.state.location;
      const navigation = await screen.findByRole('navigation', { name: 'Navigasi utama' });
      await userEvent.click(within(navigation).getByRole('link', { name }));
      await waitFor(() => expect(router.state.location.key).not.toBe(key));
      return router.state.historyAction;
    };
    expect(await follow('Tersimpan')).toBe('PUSH');
    expect(await follow('Tersimpan')).toBe('REPLACE');
    expect(await follow('Terbaru')).toBe('PUSH');
    expect(await follow('Terbaru')).toBe('REPLACE');
  });
});
