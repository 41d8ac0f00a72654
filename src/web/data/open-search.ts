import type { Answer, SearchRequest } from '../../core/search/search-backend.ts';
import type { ReaderSearch, SearchEntries } from './reader-search.ts';
import { searchInWorker, WorkerGone } from './search-in-worker.ts';

/**
 * Searches an edition in a worker; in the page where the browser has no workers, or the worker is gone. There nothing
 * but what is asked for is fetched: taking in a whole archive would hold up the page.
 */
export function openSearch(entries: SearchEntries): ReaderSearch {
  let worker = startWorker(entries);
  let here: Promise<ReaderSearch> | undefined;
  const inPage = (): Promise<ReaderSearch> => {
    here ??= import('../workers/search-archives.ts').then((module) =>
      module.searchArchives(entries),
    );
    here.catch(() => (here = undefined));
    return here;
  };

  async function* search(request: SearchRequest, signal: AbortSignal): AsyncGenerator<Answer> {
    try {
      if (worker) return yield* worker.search(request, signal);
    } catch (error) {
      if (!(error instanceof WorkerGone)) throw error;
      worker = undefined;
    }
    yield* (await inPage()).search(request, signal);
  }

  return {
    search,
    prepare(collection) {
      if (worker) worker.prepare(collection);
      else void inPage().then((archives) => archives.prepare(collection), ignore);
    },
    loadAll: (collection) => worker?.loadAll(collection),
  };
}

function startWorker(entries: SearchEntries): ReaderSearch | undefined {
  try {
    return typeof Worker === 'undefined' ? undefined : searchInWorker(entries);
  } catch {
    return undefined;
  }
}

const ignore = (): void => undefined;
