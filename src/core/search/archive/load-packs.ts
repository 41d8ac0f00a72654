import type { StoredDocument } from './archive-document.ts';
import { decodeDocuments } from './document-file.ts';
import { orNotice, type FetchBytes, type Waiting } from './file-cache.ts';
import { archivePaths, type ArchiveManifest } from './format.ts';
import { freshDocuments } from './fresh-documents.ts';
import { createLocalIndexer, type LocalIndex } from './local-index.ts';

/** How packs are had: `pause` is awaited after every thousand documents. */
export type PackLoading = {
  readonly fetchBytes: FetchBytes;
  readonly waiting: Waiting;
  readonly pause: () => Promise<void>;
};

/** Documents that are indexed without a pause. */
const PART = 1_000;

/** All documents of an archive in memory: the fresh ones, then pack by pack; one that cannot be had is noted and left out. */
export async function loadPacks(
  { newest, segments }: ArchiveManifest,
  documents: readonly StoredDocument[],
  { fetchBytes, waiting, pause }: PackLoading,
): Promise<LocalIndex> {
  const local = createLocalIndexer();
  const add = async (some: readonly StoredDocument[]): Promise<void> => {
    for (let first = 0; first < some.length; first += PART) {
      local.add(some.slice(first, first + PART));
      await pause();
      waiting.signal.throwIfAborted();
    }
  };
  await add(freshDocuments(newest, documents));
  for (const { packs, removed } of segments) {
    const gone = new Set(removed);
    let first = 0;
    for (const { id, documents: length } of packs) {
      const path = archivePaths.pack(id);
      const file = fetchBytes(path, waiting.signal).then((bytes) =>
        decodeDocuments(new TextDecoder().decode(bytes)),
      );
      const pack = (await orNotice(file, path, waiting)) ?? [];
      const start = first;
      await add(pack.filter((_, at) => !gone.has(start + at)));
      first += length;
    }
  }
  return local.index();
}
