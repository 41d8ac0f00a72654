/** What is waited for; rejects with the signal's reason as soon as it is aborted. */
export async function unlessAborted<Value>(
  value: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> {
  const done = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    const stop = (): void => reject(signal.reason);
    signal.addEventListener('abort', stop, { signal: done.signal });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([value, stopped]);
  } finally {
    done.abort();
  }
}
