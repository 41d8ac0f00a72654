import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { FoundInArticle } from '../../../core/pipeline/find-in-article.ts';
import { startThread } from './start-thread.ts';

/** Threads that find what is in articles, beside the main one. */
export type FindingThreads = {
  /**
   * Hands drafts, each as JSON, to a thread that has time for them; undefined where none has. The answer is undefined
   * where the thread broke down.
   */
  readonly find: (drafts: readonly string[]) => Promise<Found | undefined> | undefined;
  readonly close: () => Promise<void>;
};

type Found = readonly FoundInArticle[];
type Thread = {
  readonly worker: Worker;
  /** Who waits for an answer, in the order in which the answers come. */
  readonly waiting: ((found: Found | undefined) => void)[];
};

/** The main thread cannot feed more than these. */
const MOST_THREADS = 4;
/** So many batches a thread has at a time: one in work, and one that waits for it. */
const MOST_WAITING = 2;

/** Threads for all processors but one; they start when they are first asked. */
export function createFindingThreads(
  count = Math.min(availableParallelism() - 1, MOST_THREADS),
): FindingThreads {
  let threads: Thread[] | undefined;
  const find = (drafts: readonly string[]) => {
    threads ??= Array.from({ length: count }, openThread);
    const free = threads
      .filter(({ waiting }) => waiting.length < MOST_WAITING)
      .toSorted((one, other) => one.waiting.length - other.waiting.length)[0];
    if (!free) return undefined;
    free.worker.postMessage(drafts);
    return new Promise<Found | undefined>((answer) => free.waiting.push(answer));
  };
  const openThread = (): Thread => {
    const thread: Thread = { worker: startThread(MODULE), waiting: [] };
    thread.worker.on('message', (json: string) => {
      const found: Found = JSON.parse(json);
      thread.waiting.shift()?.(found);
    });
    thread.worker.once('error', () => {
      threads = threads?.filter((other) => other !== thread);
      for (const answer of thread.waiting.splice(0)) answer(undefined);
    });
    return thread;
  };
  const close = async () => {
    await Promise.all((threads ?? []).map(({ worker }) => worker.terminate()));
  };
  return { find, close };
}

const MODULE = new URL('finding-thread.ts', import.meta.url);
