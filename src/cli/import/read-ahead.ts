import type { Session } from '../storage/session.ts';
import { findAhead } from './find-ahead.ts';
import type { ImportOptions } from './import-options.ts';
import type { Incoming } from './incoming.ts';
import { prepareArticle, type PreparedArticle } from './prepare-article.ts';
import type { ReadItem } from './read-incoming.ts';
import { createFindingThreads } from './threads/finding-threads.ts';

type Other = Exclude<ReadItem, { kind: 'incoming' }>;
type Read = { readonly kind: 'incoming'; readonly incoming: Incoming } | Other;

/** Prepares the articles that an import reads; of many, what is in them is found by several threads. */
export async function* readAhead(
  items: AsyncIterable<Read>,
  { identities, records }: Session,
  { follow }: Pick<ImportOptions, 'follow'>,
): AsyncGenerator<PreparedArticle | Other> {
  const prepared = eachPrepared(items);
  // Which pages are followed depends on the articles before.
  if (follow) return yield* prepared;
  const threads = createFindingThreads();
  const isKnown = ({ incoming, contentHash }: PreparedArticle) => {
    const known = records.get(identities.get(incoming.identity) ?? '');
    return known?.kind === 'article' && known.contentHash === contentHash;
  };
  try {
    yield* findAhead(prepared, { threads, isKnown });
  } finally {
    await threads.close();
  }
}

async function* eachPrepared(items: AsyncIterable<Read>): AsyncGenerator<PreparedArticle | Other> {
  for await (const item of items) {
    yield item.kind === 'incoming' ? prepareArticle(item.incoming) : item;
  }
}
