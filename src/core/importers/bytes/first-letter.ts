/** The first byte of a stream that is no blank and no byte order mark, and the whole stream, that byte included. */
export async function firstLetter(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly letter: string; readonly whole: AsyncIterable<Uint8Array> }> {
  const iterator = bytes[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let byte: number | undefined;
  while (byte === undefined) {
    const next = await iterator.next();
    if (next.done) break;
    chunks.push(next.value);
    byte = next.value.find((value) => value > 0x20 && !BYTE_ORDER_MARK.has(value));
  }
  const letter = byte === undefined ? '' : String.fromCharCode(byte);
  return { letter, whole: resumed(chunks, iterator) };
}

const BYTE_ORDER_MARK = new Set([0xef, 0xbb, 0xbf, 0xfe, 0xff]);

async function* resumed(
  chunks: readonly Uint8Array[],
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
