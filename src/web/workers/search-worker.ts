import type { SearchRequest } from '../../core/search/search-backend.ts';
import type { ReaderSearch } from '../data/reader-search.ts';
import { searchArchives } from './search-archives.ts';
import { parseOrder, type SearchOrder, type SearchReport } from './search-messages.ts';

const running = new Map<number, AbortController>();
let search: ReaderSearch | undefined;

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const order = parseOrder(data);
  if (order) obey(order);
});

function obey(order: SearchOrder): void {
  switch (order.kind) {
    case 'open':
      search = searchArchives(order.entries);
      return;
    case 'search':
      void answer(order.id, order.request);
      return;
    case 'cancel':
      running.get(order.id)?.abort();
      return;
    case 'prepare':
    case 'loadAll':
      search?.[order.kind](order.collection);
  }
}

async function answer(id: number, request: SearchRequest): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  try {
    for await (const found of search?.search(request, stop.signal) ?? []) {
      report({ kind: 'answer', id, answer: found });
    }
    report({ kind: 'end', id });
  } catch (error) {
    if (!stop.signal.aborted) report({ kind: 'failed', id, reason: String(error) });
  } finally {
    running.delete(id);
  }
}

const report = (said: SearchReport): void => postMessage(said);
