import { readDocuments, rowsOf, type DocumentFile } from './document-file.ts';
import { orNotice, type FetchBytes, type Waiting } from './file-cache.ts';
import { archivePaths, type ArchiveManifest } from './format.ts';
import { inSlices } from '../../language/sliced.ts';
import { createLocalIndexer, type LocalIndex } from './local-index.ts';
import { freshRows } from './place-rows.ts';

/** How packs are had: `pause` is awaited after every thousand documents, and whenever the index has grown a little. */
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
  newestFile: DocumentFile,
  { fetchBytes, waiting, pause }: PackLoading,
): Promise<LocalIndex> {
  const local = createLocalIndexer();
  const rest = async (): Promise<void> => {
    await pause();
    waiting.signal.throwIfAborted();
  };
  await rest();
  const add = async (file: DocumentFile, rows: Uint32Array): Promise<void> => {
    for (let first = 0; first < rows.length; first += PART) {
      local.add(file, rows.subarray(first, first + PART));
      await rest();
    }
  };
  await add(newestFile, Uint32Array.from(freshRows(newest, newestFile.size)));
  for (const { packs, removed } of segments) {
    const gone = new Set(removed);
    let first = 0;
    for (const { id, documents } of packs) {
      const path = archivePaths.pack(id);
      const file = fetchBytes(path, waiting.signal).then(readDocuments);
      const pack = await orNotice(file, path, waiting);
      const start = first;
      if (pack) {
        const rows = rowsOf(pack);
        await add(pack, gone.size > 0 ? rows.filter((row) => !gone.has(start + row)) : rows);
      }
      first += documents;
    }
  }
  const index = await inSlices(local.index(), rest);
  await inSlices(index.lexicon().prepare(), rest);
  return index;
}
