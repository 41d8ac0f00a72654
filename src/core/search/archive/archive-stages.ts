import { createArchiveFiles } from './archive-files.ts';
import { rowsOf, type DocumentFile } from './document-file.ts';
import type { FetchBytes, Waiting } from './file-cache.ts';
import type { ArchiveEntry, ArchiveManifest } from './format.ts';
import { createLocalIndexer, type LocalIndex } from './local-index.ts';
import { reachIndex } from './reach-index.ts';
import { atOnce } from '../../language/sliced.ts';
import type { SearchIndex } from './search-index.ts';

/** The newest documents of an archive, as they were read and as they are searched. */
export type Newest = { readonly file: DocumentFile; readonly index: LocalIndex };

/** What is searched before all is in memory, made once; undefined, and a notice, where it cannot be had. */
export type ArchiveStages = {
  readonly manifest: (waiting: Waiting) => Promise<ArchiveManifest | undefined>;
  readonly newest: (waiting: Waiting) => Promise<Newest | undefined>;
  /** The whole archive by its files. */
  readonly whole: (waiting: Waiting) => Promise<SearchIndex | undefined>;
  /** The same, with the sections of all documents. */
  readonly withSections: (waiting: Waiting) => Promise<SearchIndex | undefined>;
};

/** Starts with nothing fetched. */
export function archiveStages(entry: ArchiveEntry, fetchBytes: FetchBytes): ArchiveStages {
  const files = createArchiveFiles(fetchBytes);
  let newest: Newest | undefined;
  let index: SearchIndex | undefined;

  async function newestOf(waiting: Waiting): Promise<Newest | undefined> {
    const file = newest ? undefined : await files.documents(entry.newest, waiting);
    if (newest || !file) return newest;
    const indexer = createLocalIndexer();
    indexer.add(file, rowsOf(file));
    return (newest = { file, index: atOnce(indexer.index()) });
  }

  async function whole(waiting: Waiting): Promise<SearchIndex | undefined> {
    if (index) return index;
    const known = await newestOf(waiting);
    const opened = await reachIndex(entry, known?.file, files, waiting);
    if (known) index = opened;
    return opened;
  }

  async function withSections(waiting: Waiting): Promise<SearchIndex | undefined> {
    const opened = await whole(waiting);
    const sections = opened?.sections ?? (await opened?.fetchSections(waiting));
    if (!opened || !sections) return undefined;
    const counting = { ...opened, sections };
    if (index) index = counting;
    return counting;
  }

  const manifest = (waiting: Waiting) => files.manifest(entry.manifest, waiting);
  return { manifest, newest: newestOf, whole, withSections };
}
