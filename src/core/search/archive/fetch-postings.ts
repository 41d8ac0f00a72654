import { archivePaths } from './format.ts';
import { GONE } from './number-documents.ts';
import type { ArchiveIndex } from './open-index.ts';
import type { Waiting } from './file-cache.ts';
import { shardOfKey, termKey } from './term-order.ts';

const NONE = new Uint32Array();

/** The shard of each segment in which a term may be; empty where there is none. */
export function shardsOfTerm({ manifest, shards }: ArchiveIndex, term: string): readonly string[] {
  const known = shards.get(term);
  if (known) return known;
  const key = termKey(term);
  const found = manifest.segments.map(({ id, firstKeys }) => {
    const shard = shardOfKey(firstKeys, key);
    return shard < 0 ? '' : archivePaths.shard(id, shard);
  });
  shards.set(term, found);
  return found;
}

/** The documents of each term by their numbers in the archive, ascending; every shard is asked for once. */
export async function fetchPostings(
  index: ArchiveIndex,
  terms: readonly string[],
  waiting: Waiting,
): Promise<ReadonlyMap<string, Uint32Array>> {
  const known = new Map(terms.map((term) => [term, index.joined.get(term)]));
  const wanted = terms.filter((term) => known.get(term) === undefined);
  const paths = new Set(wanted.flatMap((term) => shardsOfTerm(index, term)));
  paths.delete('');
  const fetched = new Map(
    await Promise.all(
      Array.from(paths, async (path) => [path, await index.files.shard(path, waiting)] as const),
    ),
  );
  return new Map(
    terms.map((term) => {
      const shards = shardsOfTerm(index, term);
      const lists = shards.map((path) => fetched.get(path)?.get(term)?.documents ?? NONE);
      const parts = [index.fresh.postingsOf(term), ...lists];
      const documents = known.get(term) ?? joinParts(parts, index.numbers.numbersOf);
      const isWhole = shards.every((path) => path === '' || fetched.get(path) !== undefined);
      if (isWhole && !known.get(term)) index.joined.keep(term, documents);
      return [term, documents];
    }),
  );
}

/** The documents of all parts by their numbers in the archive, ascending, without those that are gone. */
function joinParts(parts: readonly Uint32Array[], numbersOf: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  let isAscending = true;
  for (const [part, places] of parts.entries()) {
    const numbers = numbersOf[part] ?? new Uint32Array();
    for (let at = 0; at < places.length; at++) {
      const number = numbers[places[at] ?? 0] ?? GONE;
      if (number === GONE) continue;
      isAscending &&= length === 0 || number > (joined[length - 1] ?? 0);
      joined[length++] = number;
    }
  }
  const found = joined.subarray(0, length);
  return isAscending ? found : found.toSorted();
}
