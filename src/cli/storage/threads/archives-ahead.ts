import { dirname, join } from 'node:path';
import type { ArchiveFile } from '../../../core/search/archive/archive-file.ts';
import type { WrittenArchive } from '../../../core/search/archive/finish-archive.ts';
import type { SearchCollection } from '../../../core/search/search-backend.ts';
import { startThread } from '../../start-thread.ts';
import type { Disk } from '../disk.ts';
import { packPath, type BytesPlace } from '../pack.ts';
import { placeReader } from '../place-reader.ts';
import type { ArchiveTask, PackedArchive } from './archive-task.ts';

/** Archives that a thread writes while the main one has other things to do. */
export type ArchivesAhead = {
  /** Whether the thread has written, or will write, this archive; false where it broke down. */
  readonly has: (collection: SearchCollection) => Promise<boolean>;
  /** The files of an archive that the thread has. */
  readonly files: (collection: SearchCollection) => AsyncGenerator<ArchiveFile, WrittenArchive>;
  readonly close: () => Promise<unknown>;
};

/** Starts a thread that writes the archives of an edition of these articles, the newest first. */
export function archivesAhead(
  folder: string,
  disk: Disk,
  { articles, timeZone }: { readonly articles: readonly BytesPlace[]; readonly timeZone: string },
): ArchivesAhead {
  const pack = join(dirname(packPath(folder)), 'archives');
  const worker = startThread(MODULE);
  const packed = new Map<SearchCollection, PackedArchive>();
  const waiting = new Set<() => void>();
  let isBroken = false;
  const tell = () => {
    for (const go of waiting) go();
    waiting.clear();
  };
  worker.on('message', (archive: PackedArchive) => {
    packed.set(archive.collection, archive);
    tell();
  });
  worker.once('error', () => {
    isBroken = true;
    tell();
  });
  worker.postMessage({ timeZone, articles, pack } satisfies ArchiveTask);
  const has = async (collection: SearchCollection): Promise<boolean> => {
    while (!isBroken && !packed.has(collection)) {
      await new Promise<void>((go) => waiting.add(go));
    }
    return packed.has(collection);
  };
  return {
    has,
    files: async function* (collection) {
      await has(collection);
      const archive = packed.get(collection);
      if (!archive) throw new RangeError(`The thread has no archive of ${collection}`);
      return yield* filesIn(pack, archive, disk);
    },
    close: () => worker.terminate(),
  };
}

const MODULE = new URL('archive-thread.ts', import.meta.url);

function* filesIn(
  pack: string,
  { files, archive }: PackedArchive,
  disk: Disk,
): Generator<ArchiveFile, WrittenArchive> {
  const reader = placeReader(disk);
  try {
    for (const [path, entry] of files) yield { path, bytes: reader.read({ file: pack, entry }) };
  } finally {
    reader.close();
  }
  return archive;
}
