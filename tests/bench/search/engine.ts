import type { FetchBytes } from '../../../src/core/search/archive/file-cache.ts';
import type { ArchiveDocument } from '../../../src/core/search/archive/archive-document.ts';

/** Gives the headlines that answer a query, best first. */
export type Ask = (query: string) => Promise<readonly string[]>;

/** A search engine of static files. */
export type Engine = {
  /** Writes the index of documents that come newest first into an empty folder. */
  readonly build: (documents: AsyncIterable<ArchiveDocument>, folder: string) => Promise<void>;
  /** Opens an index as a reader does that has nothing of it yet. */
  readonly open: (fetchBytes: FetchBytes, folder: string) => Promise<Ask>;
  /** Opens an index and brings all of it into memory; left out where an engine cannot. */
  readonly load?: (fetchBytes: FetchBytes) => Promise<Ask>;
  /** Adds one document to what was built; gives the number of files written. Left out where all has to be built anew. */
  readonly addOne?: (document: ArchiveDocument, folder: string) => Promise<number>;
};

/** How many results are looked at. */
export const LIMIT = 10;
