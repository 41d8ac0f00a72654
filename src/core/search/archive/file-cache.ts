import type { SearchNotice } from '../search-backend.ts';

/** Fetches a file of the archive by its path in the collection's folder; rejects where it cannot. */
export type FetchBytes = (path: string, signal: AbortSignal) => Promise<Uint8Array>;

/** What a search waits with: its signal, and where it notes what could not be had. */
export type Waiting = { readonly signal: AbortSignal; readonly notices: SearchNotice[] };

/**
 * The decoded file of a path, fetched once for all who ask; undefined, and a notice, where it is missing or damaged.
 * Throws the signal's reason where the search was aborted meanwhile.
 */
export type FileCache<Value> = (path: string, waiting: Waiting) => Promise<Value | undefined>;

/** As many decoded files are kept, those that were used last. */
const KEPT = 400;
/** A file that was asked for is fetched to its end: the search after an aborted one mostly needs the same. */
const NEVER = new AbortController().signal;

/** Files of one kind, none fetched yet. One that could not be had is asked for anew the next time. */
export function createFileCache<Value>(
  fetchBytes: FetchBytes,
  decode: (bytes: Uint8Array) => Value,
): FileCache<Value> {
  const files = new Map<string, Promise<Value>>();
  return async (path, waiting) => {
    waiting.signal.throwIfAborted();
    const file = files.get(path) ?? fetchBytes(path, NEVER).then(decode);
    files.delete(path);
    files.set(path, file);
    for (const oldest of files.keys()) if (files.size > KEPT) files.delete(oldest);
    const value = await orNotice(file, path, waiting);
    if (value === undefined && files.get(path) === file) files.delete(path);
    return value;
  };
}

/** What a file holds; undefined, and one notice, where it cannot be had. Throws the reason of an aborted signal. */
export async function orNotice<Value>(
  file: Promise<Value>,
  path: string,
  { signal, notices }: Waiting,
): Promise<Value | undefined> {
  try {
    return await file;
  } catch (error) {
    const isNoted = notices.some((notice) => notice.path === path);
    if (!isNoted) notices.push({ path, reason: reasonOf(error) });
    return undefined;
  } finally {
    signal.throwIfAborted();
  }
}

/** Why something failed, in words. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
