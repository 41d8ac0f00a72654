import type { Source } from '../importer.ts';

/** A source as two streams of the same bytes; without `first` it can be read only once. */
export type TwoReadings = {
  readonly first?: AsyncIterable<Uint8Array>;
  readonly second: AsyncIterable<Uint8Array>;
};

/** As much of a source is kept in memory that cannot be read anew. */
const MOST_KEPT = 64 * 2 ** 20;

/** Makes two readings of a source: anew where it offers that, else from memory as long as it is small. */
export async function readTwice({ bytes, again }: Source): Promise<TwoReadings> {
  if (again) return { first: again(), second: bytes };
  const kept: Uint8Array[] = [];
  let size = 0;
  const iterator = bytes[Symbol.asyncIterator]();
  while (size <= MOST_KEPT) {
    const next = await iterator.next();
    if (next.done) return { first: chunks(kept), second: chunks(kept) };
    kept.push(next.value.slice());
    size += next.value.length;
  }
  return { second: resumed(kept, iterator) };
}

async function* chunks(kept: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* kept;
}

async function* resumed(
  kept: Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = kept.shift(); chunk; chunk = kept.shift()) yield chunk;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
