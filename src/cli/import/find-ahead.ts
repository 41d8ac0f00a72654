import { setImmediate } from 'node:timers/promises';
import { findInArticle } from '../../core/pipeline/find-in-article.ts';
import type { PreparedArticle } from './prepare-article.ts';
import type { FindingThreads } from './threads/finding-threads.ts';

/** How articles are read ahead. */
export type Reading = {
  readonly threads: FindingThreads;
  /** Whether what is in an article need not be sought, since the edition has just this. */
  readonly isKnown: (article: PreparedArticle) => boolean;
  /** How many articles come before threads are asked to help. */
  readonly alone?: number;
};

/** As many articles are read before starting threads pays. */
const ALONE = 1000;
/** Articles are handed to a thread so many at once, long ones fewer. */
const TOGETHER = 32;
const MOST_LETTERS = 2 ** 18;
/** As many batches are on their way. */
const MOST_AHEAD = 12;

/** An item that is no article waits in its place among those that are. */
type Item<Other> = PreparedArticle | Other;

/**
 * Passes on what an import reads, in its order. Where there are many articles, threads find what is in them while the
 * main one reads on and takes in those before; it helps where they are behind.
 */
export async function* findAhead<Other extends { readonly kind: Exclude<string, 'prepared'> }>(
  items: AsyncIterable<Item<Other>>,
  { threads, isKnown, alone = ALONE }: Reading,
): AsyncGenerator<Item<Other>> {
  const ahead: Promise<readonly Item<Other>[]>[] = [];
  let batch: Item<Other>[] = [];
  let count = 0;
  let letters = 0;
  for await (const item of items) {
    if (count < alone) {
      if (isArticle(item)) count++;
      yield item;
      continue;
    }
    batch.push(item);
    if (isArticle(item)) letters += item.json.length;
    if (batch.length < TOGETHER && letters < MOST_LETTERS) continue;
    ahead.push(withFound(batch, isKnown, threads));
    batch = [];
    letters = 0;
    // What threads answer is heard of between two turns only.
    await setImmediate();
    if (ahead.length > MOST_AHEAD) yield* (await ahead.shift()) ?? [];
  }
  ahead.push(withFound(batch, isKnown, threads));
  for (const last of ahead) yield* await last;
}

async function withFound<Other extends { readonly kind: Exclude<string, 'prepared'> }>(
  batch: readonly Item<Other>[],
  isKnown: Reading['isKnown'],
  threads: FindingThreads,
): Promise<readonly Item<Other>[]> {
  const sought = batch.filter(isArticle).filter((article) => !isKnown(article));
  if (sought.length === 0) return batch;
  const asked = threads.find(sought.map(({ json }) => json));
  const found = (asked && (await asked)) ?? sought.map(({ draft }) => findInArticle(draft));
  const byArticle = new Map(sought.map((article, place) => [article, found[place]]));
  return batch.map((item) => {
    const there = isArticle(item) ? byArticle.get(item) : undefined;
    return there ? { ...item, found: there } : item;
  });
}

function isArticle(item: { readonly kind: string }): item is PreparedArticle {
  return item.kind === 'prepared';
}
