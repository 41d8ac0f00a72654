/** What was seen of a stream, and how to go on with it. */
export type PeekedBytes = {
  readonly head: Uint8Array;
  readonly whole: AsyncIterable<Uint8Array>;
  readonly cancel: () => Promise<void>;
};

/** As many bytes of a source as an importer is detected by. */
const HEAD = 65_536;

/** The first bytes of a stream (up to 64 kB), and the whole stream, those bytes included; `cancel` ends it early. */
export async function peekBytes(bytes: AsyncIterable<Uint8Array>): Promise<PeekedBytes> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(chunks).subarray(0, HEAD);
  const cancel = async () => void (await iterator.return?.());
  return { head, whole: resumed(chunks, iterator), cancel };
}

async function* resumed(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield* chunks;
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
