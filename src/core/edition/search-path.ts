import type { SearchCollection } from '../search/search-backend.ts';

/** Where a file of a collection's archive is in the folder of the edition; `path` is one of `archivePaths`. */
export const searchPath = (collection: SearchCollection, path: string): string =>
  `search/${collection}/${path}`;
