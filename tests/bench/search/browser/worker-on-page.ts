import type { SearchEntries } from '../../../../src/web/data/reader-search.ts';

/** How a worker takes in all packs: its work in ms, and its longest piece between two pauses. */
export type TakenIn = { readonly work: number; readonly longest: number };

declare global {
  /** The search worker's own script, run by the page itself, which Chromium can slow. */
  var workerOnPage: {
    readonly takeIn: () => Promise<TakenIn>;
    /** How long the answers to queries take, in ms. */
    readonly ask: (queries: readonly string[], limit: number) => Promise<number[]>;
  };
}

/**
 * Runs in a page that is not the reader's: starts the worker's script there. What the script posts is heard here, and
 * its pauses are skipped, for they are no work.
 */
export async function runWorkerOnPage({
  script,
  entries,
}: {
  readonly script: string;
  readonly entries: SearchEntries;
}): Promise<void> {
  type Report = { readonly kind: string; readonly id: number; readonly answer?: { scope: string } };
  const PATIENCE = 120_000;
  const here = globalThis;
  const later = here.setTimeout;
  const waiting = new Map<number, (scope: string) => void>();
  const scopes = new Map<number, string>();
  let last = 0;
  let resumed = 0;
  let pieces: number[] = [];
  const pause = (work: () => void): void => {
    pieces.push(performance.now() - resumed);
    later(() => {
      resumed = performance.now();
      work();
    });
  };
  const hear = ({ kind, id, answer }: Report): void => {
    if (answer) return void scopes.set(id, answer.scope);
    waiting.get(id)?.(kind === 'end' ? (scopes.get(id) ?? '') : kind);
    waiting.delete(id);
    scopes.delete(id);
  };
  Object.assign(here, { setTimeout: pause, postMessage: hear });
  const order = (data: unknown) => here.dispatchEvent(new MessageEvent('message', { data }));
  const search = (query: string, limit: number): Promise<string> =>
    new Promise((resolve) => {
      const id = ++last;
      waiting.set(id, resolve);
      order({ kind: 'search', id, request: { in: 'headlines', query, limit } });
    });
  here.workerOnPage = {
    async takeIn() {
      pieces = [];
      resumed = performance.now();
      order({ kind: 'loadAll', collection: 'headlines' });
      // So short a word is sought among the newest headlines alone, until all are there.
      while ((await search('zq', 1)) !== 'all') {
        if (performance.now() > PATIENCE) throw new Error('The packs cannot be taken in');
        await new Promise((resolve) => later(resolve, 20));
      }
      pieces.push(performance.now() - resumed);
      return { work: pieces.reduce((sum, piece) => sum + piece, 0), longest: Math.max(...pieces) };
    },
    async ask(queries, limit) {
      const times: number[] = [];
      for (const query of queries) {
        const start = performance.now();
        await search(query, limit);
        times.push(performance.now() - start);
        await new Promise((resolve) => later(resolve));
      }
      return times;
    },
  };
  await import(script);
  order({ kind: 'open', entries });
}

/** Works for a while that depends on nothing but the processor. */
export function doFixedWork(): number {
  let sum = 0;
  for (let number = 0; number < 1e8; number++) sum += number % 7;
  return sum;
}
