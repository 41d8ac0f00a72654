import type { ArchiveFiles } from './archive-files.ts';
import type { DocumentFile } from './document-file.ts';
import { orNotice, type Waiting } from './file-cache.ts';
import type { ArchiveEntry } from './format.ts';
import { openIndex } from './open-index.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Fetches the manifest and the resident lexicon and opens the index with the newest documents; where these could not be
 * had, fresh ones are not found. Undefined, and a notice, where it cannot be opened.
 */
export async function reachIndex(
  entry: ArchiveEntry,
  newest: DocumentFile | undefined,
  files: ArchiveFiles,
  waiting: Waiting,
): Promise<SearchIndex | undefined> {
  const manifest = await files.manifest(entry.manifest, waiting);
  const words = manifest?.words;
  const resident = words === undefined ? undefined : await files.lexicon(words, waiting);
  if (!manifest || (words !== undefined && !resident)) return undefined;
  return orNotice(openIndex(manifest, newest, resident, files), entry.manifest, waiting);
}
