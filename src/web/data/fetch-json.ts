import type { Parsed } from '../../core/article/parse-leniently.ts';
import { editionBase } from '../paths.ts';
import type { SourceMeta } from './file-source.ts';
import { LoadError } from './load-error.ts';

/** How to ask for a file: with the revision that makes its address immutable, and a way to give up. */
export type FetchOptions = {
  readonly revision?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Of the query that asks: whether another source than the reader's own host has the file. */
  readonly meta?: SourceMeta | undefined;
};

/** Fetches a file of the edition and parses it once; throws a `LoadError` that says what is wrong. */
export async function fetchJson<T>(
  path: string,
  parse: (value: unknown) => Parsed<T>,
  options: FetchOptions = {},
): Promise<T> {
  const parsed = parse(await (options.meta?.files ?? readFile)(path, options));
  if (parsed.kind === 'broken') throw new LoadError(path, parsed);
  for (const { at, reason } of parsed.dropped) console.warn(`${path}: ${at} ${reason}`);
  return parsed.value;
}

async function readFile(path: string, options: FetchOptions): Promise<unknown> {
  const response = await fetchFile(path, options);
  if (response.status === 404) throw new LoadError(path, { kind: 'not-found' });
  if (!response.ok) throw new LoadError(path, { kind: 'server', status: response.status });
  return readJson(path, response);
}

async function fetchFile(path: string, { revision, signal }: FetchOptions): Promise<Response> {
  const query = revision ? `?v=${revision}` : '';
  try {
    return await fetch(editionBase + path + query, {
      cache: revision ? 'default' : 'no-cache',
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new LoadError(path, { kind: 'offline' });
  }
}

async function readJson(path: string, response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new LoadError(path, { kind: 'broken', reason: 'is not JSON' });
  }
}
