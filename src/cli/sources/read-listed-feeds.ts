import { readFeedList } from '../../core/importers/opml/read-feed-list.ts';
import { CliError } from '../cli-error.ts';
import type { AddressSource } from './found-source.ts';
import type { SourceItem } from './read-source.ts';

/** Reads every feed of a list (OPML), each as a source of its own under its address. */
export async function* readListedFeeds(
  bytes: AsyncIterable<Uint8Array>,
  readFeed: (feed: AddressSource) => AsyncIterable<SourceItem>,
): AsyncGenerator<SourceItem> {
  const { feeds, fault } = await readFeedList(bytes);
  for (const { url } of feeds) {
    yield* readFeed({ kind: 'address', name: url, url: new URL(url) });
  }
  if (fault !== undefined) throw new CliError(`the list is not whole: ${fault}`);
  if (feeds.length === 0) throw new CliError('the list names no feed');
}
