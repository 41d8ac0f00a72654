import { searchPath } from '../../core/edition/search-path.ts';
import type { FetchBytes } from '../../core/search/archive/file-cache.ts';
import type { SearchCollection } from '../../core/search/search-backend.ts';
import { editionBase } from '../paths.ts';

/** The reason of a notice about a file that the network did not bring. */
export const OFFLINE = 'offline';

/** How the files of a collection are fetched. Their names hold a hash of their content: any cache may answer. */
export function searchFiles(collection: SearchCollection): FetchBytes {
  return async (path, signal) => {
    const response = await fetch(editionBase + searchPath(collection, path), {
      signal,
    }).catch(() => {
      throw new Error(OFFLINE);
    });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
