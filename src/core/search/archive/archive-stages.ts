import type { StoredDocument } from './archive-document.ts';
import type { ArchiveFiles } from './archive-files.ts';
import type { Waiting } from './file-cache.ts';
import type { ArchiveEntry } from './format.ts';
import { createLocalIndexer, type LocalIndex } from './local-index.ts';
import { reachIndex } from './reach-index.ts';
import type { SearchIndex } from './search-index.ts';

/** The newest documents of an archive, as they were read and as they are searched. */
export type Newest = { readonly documents: readonly StoredDocument[]; readonly index: LocalIndex };

/** What is searched before all is in memory, made once; undefined, and a notice, where it cannot be had. */
export type ArchiveStages = {
  readonly newest: (waiting: Waiting) => Promise<Newest | undefined>;
  /** The whole archive by its files. */
  readonly whole: (waiting: Waiting) => Promise<SearchIndex | undefined>;
  /** The same, with the sections of all documents. */
  readonly withSections: (waiting: Waiting) => Promise<SearchIndex | undefined>;
};

/** Starts with nothing fetched. */
export function archiveStages(entry: ArchiveEntry, files: ArchiveFiles): ArchiveStages {
  let newest: Newest | undefined;
  let index: SearchIndex | undefined;

  async function newestOf(waiting: Waiting): Promise<Newest | undefined> {
    const documents = newest ? undefined : await files.documents(entry.newest, waiting);
    if (newest || !documents) return newest;
    const indexer = createLocalIndexer();
    indexer.add(documents);
    return (newest = { documents, index: indexer.index() });
  }

  async function whole(waiting: Waiting): Promise<SearchIndex | undefined> {
    if (index) return index;
    const known = await newestOf(waiting);
    const opened = await reachIndex(entry, known?.documents ?? [], files, waiting);
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

  return { newest: newestOf, whole, withSections };
}
