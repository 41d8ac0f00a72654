import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReaderPage } from '../../core/edition/reader-page.ts';
import type { PageSources } from '../../prerender/page-writer.ts';
import type { PrerenderReport } from '../../prerender/prerender-worker.ts';

/** How many pages a thread is given at once. */
const BATCH = 20;

/** More threads than this write no faster to one disk. */
const MOST_THREADS = 8;

/** Has pages written by several threads that run the code in `file`; the pages are taken as the threads need them. */
export async function prerenderPages(
  file: string,
  sources: PageSources,
  pages: Iterable<ReaderPage>,
): Promise<PrerenderReport> {
  const batches = inBatches(pages);
  const threads = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, () =>
    writeBatches(new Worker(file, { workerData: sources }), batches),
  );
  const reports = (await Promise.all(threads)).flat();
  return {
    written: reports.reduce((sum, { written }) => sum + written, 0),
    kept: reports.reduce((sum, { kept }) => sum + kept, 0),
    failed: reports.flatMap(({ failed }) => failed),
  };
}

/** One thread from its first batch to its last; rejects where it breaks down. */
async function writeBatches(
  thread: Worker,
  batches: Iterator<readonly ReaderPage[], undefined>,
): Promise<PrerenderReport[]> {
  const reports: PrerenderReport[] = [];
  const broken = new Promise<never>((_, reject) => thread.once('error', reject));
  // Where it breaks down between two answers, the next one finds out.
  broken.catch(() => undefined);
  try {
    for (let next = batches.next(); !next.done; next = batches.next()) {
      const answer = new Promise<PrerenderReport>((resolve) => thread.once('message', resolve));
      thread.postMessage(next.value);
      reports.push(await Promise.race([answer, broken]));
    }
  } finally {
    await thread.terminate();
  }
  return reports;
}

function* inBatches(pages: Iterable<ReaderPage>): Generator<readonly ReaderPage[], undefined> {
  let batch: ReaderPage[] = [];
  for (const page of pages) {
    batch.push(page);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  return undefined;
}
