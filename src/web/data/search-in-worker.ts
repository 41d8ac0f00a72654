import type { Answer, SearchRequest } from '../../core/search/search-backend.ts';
import { parseReport, type SearchOrder, type SearchReport } from '../workers/search-messages.ts';
import type { ReaderSearch, SearchEntries } from './reader-search.ts';
import { createReportQueue, type ReportQueue } from './report-queue.ts';

/** The worker died, or never lived; nothing is wrong with the search itself. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

/** Ends the worker of the edition before: a page has one. */
let endFormer = (): void => undefined;

/** Searches an edition in a worker of its own. A search throws `WorkerGone` where that does not live. */
export function searchInWorker(entries: SearchEntries): ReaderSearch {
  endFormer();
  const worker = new Worker(new URL('../workers/search-worker.ts', import.meta.url), {
    type: 'module',
  });
  const queues = new Map<number, ReportQueue<SearchReport>>();
  let gone: WorkerGone | undefined;
  let last = 0;
  const order = (said: SearchOrder): void => worker.postMessage(said);
  const end = (): void => {
    gone = new WorkerGone();
    worker.terminate();
    for (const queue of queues.values()) queue.fail(gone);
  };
  endFormer = end;
  worker.addEventListener('error', end);
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const report = parseReport(data);
    if (report) queues.get(report.id)?.add(report);
  });
  order({ kind: 'open', entries });

  async function* search(request: SearchRequest, signal: AbortSignal): AsyncGenerator<Answer> {
    if (gone) throw gone;
    signal.throwIfAborted();
    const id = ++last;
    const queue = createReportQueue<SearchReport>();
    const cancel = (): void => {
      order({ kind: 'cancel', id });
      queue.fail(signal.reason);
    };
    queues.set(id, queue);
    signal.addEventListener('abort', cancel, { once: true });
    order({ kind: 'search', id, request });
    try {
      for (;;) {
        const report = await queue.next();
        if (report.kind === 'end') return;
        if (report.kind === 'failed') throw new Error(report.reason);
        yield report.answer;
      }
    } finally {
      queues.delete(id);
      signal.removeEventListener('abort', cancel);
    }
  }

  return {
    search,
    prepare: (collection) => order({ kind: 'prepare', collection }),
    loadAll: (collection) => order({ kind: 'loadAll', collection }),
  };
}
