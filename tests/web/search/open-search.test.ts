import { afterEach, describe, expect, it, vi } from 'vitest';
import { editionBase } from '../../../src/web/paths.ts';
import { openSearch } from '../../../src/web/data/open-search.ts';
import type { SearchRequest } from '../../../src/core/search/search-backend.ts';
import { anArticle } from '../edition-builder.ts';
import { searchableEdition, type SearchableEdition } from './searchable-edition.ts';

const request: SearchRequest = { in: 'headlines', query: 'garam', limit: 5 };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A worker that receives orders and does what a test says with them. */
function stubWorker(obey: (worker: EventTarget, order: unknown) => void): void {
  class StubWorker extends EventTarget {
    postMessage(order: unknown): void {
      queueMicrotask(() => obey(this, order));
    }
    terminate(): void {
      this.dispatchEvent(new Event('terminated'));
    }
  }
  vi.stubGlobal('Worker', StubWorker);
}

function serve({ files }: SearchableEdition): void {
  vi.stubGlobal('fetch', (url: string) => {
    const file = files.get(url.replace(editionBase, ''));
    return Promise.resolve(
      ArrayBuffer.isView(file)
        ? new Response(
            Uint8Array.from(new Uint8Array(file.buffer, file.byteOffset, file.byteLength)),
          )
        : new Response('', { status: 404 }),
    );
  });
}

async function headlinesFound(
  { search }: SearchableEdition,
  signal = new AbortController().signal,
): Promise<string[]> {
  const found: string[] = [];
  for await (const { hits } of openSearch(search).search(request, signal)) {
    found.push(...hits.map(({ text }) => text));
  }
  return found;
}

describe('a search in a worker', () => {
  it('takes the answers that the worker reports, and nothing that is no report', async () => {
    const edition = await searchableEdition([]);
    const answer = {
      hits: [{ text: 'Harga Garam Naik', ranges: [], slug: 'x', score: 1 }],
      total: 1,
      isExact: true,
      facets: {},
      scope: 'all',
      notices: [],
    };
    stubWorker((worker, order) => {
      if (typeof order !== 'object' || order === null || !('id' in order)) return;
      const { id } = order;
      for (const data of [
        'hello',
        { kind: 'answer', id },
        { kind: 'answer', id, answer },
        { kind: 'end', id },
      ]) {
        worker.dispatchEvent(new MessageEvent('message', { data }));
      }
    });
    expect(await headlinesFound(edition)).toEqual(['Harga Garam Naik']);
  });

  it('goes on in the page when the worker dies', async () => {
    const edition = await searchableEdition([anArticle('Harga Garam Naik')]);
    serve(edition);
    stubWorker((worker, order) => {
      if (typeof order === 'object' && order !== null && 'id' in order) {
        worker.dispatchEvent(new Event('error'));
      }
    });
    expect(await headlinesFound(edition)).toEqual(['Harga Garam Naik']);
  });

  it('tells the worker when the next key makes a search needless', async () => {
    const edition = await searchableEdition([]);
    const orders: unknown[] = [];
    stubWorker((_worker, order) => orders.push(order));
    const stop = new AbortController();
    const failure = headlinesFound(edition, stop.signal).catch((error: unknown) => error);
    await vi.waitFor(() => expect(orders).toContainEqual({ kind: 'search', id: 1, request }));
    stop.abort();
    expect(await failure).toBe(stop.signal.reason);
    expect(orders).toContainEqual({ kind: 'cancel', id: 1 });
  });
});

describe('a search in an archive that is larger than the newest headlines', () => {
  it('counts the sections of all results', async () => {
    const older = Array.from({ length: 2_010 }, (_, number) =>
      anArticle(`Harga Garam ${number}`, {
        articleSection: number % 2 === 0 ? 'Ekonomi' : 'Pesisir',
      }),
    );
    const edition = await searchableEdition(older);
    serve(edition);
    const counts = [];
    const search = openSearch(edition.search).search(request, new AbortController().signal);
    for await (const { facets } of search) counts.push(new Map(facets.sections));
    expect(counts.at(-1)).toEqual(
      new Map([
        ['ekonomi', 1_005],
        ['pesisir', 1_005],
      ]),
    );
  });
});
