import type { FetchOptions } from './fetch-json.ts';

/**
 * Where the files of an edition come from when not from the reader's own host: gives what the JSON at a path of the
 * edition holds, and throws a `LoadError` where it cannot.
 */
export type FileSource = (path: string, options: FetchOptions) => Promise<unknown>;

/** A query client whose queries are to be answered by a source has it in its `meta`. */
export type SourceMeta = { readonly files?: FileSource };

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: SourceMeta & Record<string, unknown>;
  }
}
