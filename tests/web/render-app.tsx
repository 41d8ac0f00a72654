import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router-dom';
import { vi } from 'vitest';
import { App } from '../../src/web/app/app.tsx';
import { createQueryClient } from '../../src/web/app/query-client.ts';
import { routesOf } from '../../src/web/app/router.tsx';
import { keepChoices, showChoices } from '../../src/web/data/choices.ts';
import { loadWords } from '../../src/web/words/load-words.ts';
import { anEdition, type EditionFiles } from './edition-builder.ts';

/** How the server answers for one path instead of with its file: an error's status, or not at all. */
export type Outage = number | 'offline' | 'silent';

type Options = {
  readonly edition?: EditionFiles;
  readonly language?: string;
  /** Paths that fail from the start; a test may add and delete while it runs. */
  readonly outages?: Map<string, Outage>;
  /** What other hosts answer. */
  readonly elsewhere?: (url: URL) => Response | Promise<Response>;
};

/**
 * Shows the whole reader at an address (`/article/x#k-abcdefgh`) as served from an edition in memory. Returns
 * the router, the user's hands, and the paths that were asked for, each with its query.
 */
export async function renderApp(address: string, options: Options = {}) {
  const { edition = anEdition([]), language = 'id', outages = new Map<string, Outage>() } = options;
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (/^https?:/.test(url)) return options.elsewhere?.(new URL(url));
    const path = url.replace(/^.*?edition\//, '');
    requests.push(path);
    return answer(edition, outages, path.replace(/\?.*$/, ''), init?.signal ?? undefined);
  });
  keepChoices({ language });
  showChoices({});
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  const router = createMemoryRouter(routesOf(client), { initialEntries: [address] });
  const words = await loadWords(language);
  const user = userEvent.setup();
  const view = render(<App client={client} router={router} words={words} />);
  return { ...view, client, router, user, requests, edition, outages };
}

async function answer(
  edition: EditionFiles,
  outages: ReadonlyMap<string, Outage>,
  path: string,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const outage = outages.get(path);
  if (outage === 'offline') throw new TypeError('Failed to fetch');
  if (outage === 'silent') return neverUntil(signal);
  if (outage !== undefined) return new Response('', { status: outage });
  if (!edition.has(path)) return new Response('', { status: 404 });
  const file = edition.get(path);
  return isBytes(file) ? new Response(file) : Response.json(file);
}

/** Not by `instanceof`: jsdom has an array type of its own. */
function isBytes(file: unknown): file is Uint8Array<ArrayBuffer> {
  return ArrayBuffer.isView(file);
}

function neverUntil(signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });
}
