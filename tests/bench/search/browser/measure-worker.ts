import type { Browser } from 'playwright-core';
import type { SearchEntries } from '../../../../src/web/data/reader-search.ts';
import { quantile, spread, type Figures } from '../figures.ts';
import { keystrokesOf } from '../keystrokes.ts';
import { openPhone, slowProcessor, SLOWER, type Phone } from './phone.ts';
import { doFixedWork, runWorkerOnPage, type TakenIn } from './worker-on-page.ts';

/** The worker's script, by its path, and an empty page of the same host. */
export type WorkerScript = { readonly page: string; readonly script: string };

/** So many times, of which the medians count. */
const TIMES = 5;
/** As many results as the reader asks for. */
const LIMIT = 20;

/**
 * What the search worker's own script works until everything is local, and from then on. It runs on a page's main
 * thread, for that is the only one that Chromium slows; the first figure says by how much it did.
 */
export async function measureWorker(
  browser: Browser,
  worker: WorkerScript,
  entries: SearchEntries,
  typed: readonly string[],
): Promise<Figures> {
  const queries = keystrokesOf(typed);
  const runs: Run[] = [];
  for (let time = 0; time < TIMES; time++) {
    runs.push(await onPage(browser, worker, entries, (phone) => run(phone, queries)));
  }
  const median = (pick: (one: Run) => number) => quantile(runs.map(pick), 0.5);
  const keystrokes = queries.map((_, at) => median((one) => one.keystrokes[at] ?? 0));
  return {
    [`CPU × ${SLOWER} was really ×`]: median(({ slower }) => slower).toFixed(1),
    'worker, all packs, ms, CPU × 4': median(({ clock }) => clock).toFixed(0),
    'worker, all packs, ms of the processor, CPU × 4': median(({ processor }) => processor).toFixed(
      0,
    ),
    'worker, longest piece of it, ms, CPU × 4': median(({ longest }) => longest).toFixed(0),
    'worker, memory once local, MB': median(({ megabytes }) => megabytes).toFixed(1),
    'worker, a keystroke, ms, CPU × 4, p50 / p95': spread(keystrokes),
  };
}

type Run = {
  /** By how much the processor was slowed. */
  readonly slower: number;
  /** All packs, in ms by the clock, and of the processor: other programs do not lengthen these. */
  readonly clock: number;
  readonly processor: number;
  readonly longest: number;
  readonly megabytes: number;
  readonly keystrokes: readonly number[];
};

async function run(phone: Phone, queries: readonly string[]): Promise<Run> {
  const { page } = phone;
  const before = await megabytesOf(phone);
  const work = () => page.evaluate(doFixedWork);
  const usual = await processorTime(phone, work);
  await slowProcessor(phone);
  const slower = (await processorTime(phone, work)) / usual;
  let taken: TakenIn = { work: 0, longest: 0 };
  const processor = await processorTime(phone, async () => {
    taken = await page.evaluate(() => workerOnPage.takeIn());
  });
  const keystrokes = await page.evaluate((asked) => workerOnPage.ask(asked.queries, asked.limit), {
    queries,
    limit: LIMIT,
  });
  await slowProcessor(phone, 1);
  const megabytes = (await megabytesOf(phone)) - before;
  return { slower, clock: taken.work, processor, longest: taken.longest, megabytes, keystrokes };
}

/** Does something on a page of its own where the worker's script has just begun to run. */
async function onPage<Result>(
  browser: Browser,
  { page, script }: WorkerScript,
  entries: SearchEntries,
  work: (phone: Phone) => Promise<Result>,
): Promise<Result> {
  const phone = await openPhone(browser);
  try {
    await phone.page.goto(page);
    await phone.page.evaluate(runWorkerOnPage, { script, entries });
    return await work(phone);
  } finally {
    await phone.close();
  }
}

/** What the page's scripts hold after a collection, their buffers included. */
async function megabytesOf({ devtools }: Phone): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}

/** How long the page's main thread works on something, in ms of the processor. */
async function processorTime({ devtools }: Phone, work: () => Promise<unknown>): Promise<number> {
  await devtools.send('Performance.enable');
  const soFar = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  const before = await soFar();
  await work();
  return (await soFar()) - before;
}
