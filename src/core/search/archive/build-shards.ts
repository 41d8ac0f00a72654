import { archiveSizes } from './format.ts';
import { termKey } from './term-order.ts';
import type { CollectedTerm } from './term-collector.ts';
import { encodeShard } from './term-shard.ts';

/** The shards of a segment, and the key of the first term of each. */
export type Shards<File> = {
  readonly firstKeys: readonly string[];
  readonly files: readonly File[];
};

/**
 * Orders terms by `termKey` and parts them into shards of about `archiveSizes.shard` bytes, no root over two of them.
 * `keep` says what is kept of each.
 */
export function buildShards<File>(
  terms: readonly CollectedTerm[],
  documents: number,
  keep: (bytes: Uint8Array) => File,
): Shards<File> {
  const keyed = terms.map((postings) => ({ key: termKey(postings.term), postings }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : 1));
  const firstKeys: string[] = [];
  const files: File[] = [];
  let shard: CollectedTerm[] = [];
  let bytes = 0;
  let root = '';
  for (const { key, postings } of keyed) {
    const space = key.indexOf(' ');
    const isOfRoot = space > 0 && key.slice(0, space) === root;
    if (bytes >= archiveSizes.shard && !isOfRoot) {
      files.push(keep(shardOf(shard, documents)));
      shard = [];
      bytes = 0;
    }
    if (shard.length === 0) firstKeys.push(key);
    shard.push(postings);
    bytes += bytesAbout(postings, documents);
    root = key.slice(0, Math.max(0, space));
  }
  if (shard.length > 0) files.push(keep(shardOf(shard, documents)));
  return { firstKeys, files };
}

function shardOf(terms: readonly CollectedTerm[], documents: number): Uint8Array {
  const postings = terms.map((term) => ({ ...term, documents: term.documents() }));
  return encodeShard(postings, documents);
}

/** A term's share of a shard: the rest of its name, and two bits beyond the logarithm of the mean gap a document. */
function bytesAbout({ term, count }: CollectedTerm, documents: number): number {
  return 3 + term.length / 2 + (count * (1.7 + Math.log2(documents / count))) / 8;
}
