import type { WrittenArchive } from '../../../core/search/archive/finish-archive.ts';
import type { SearchCollection } from '../../../core/search/search-backend.ts';
import type { BytesPlace, PackEntry } from '../pack.ts';

/** What a thread has to know to write the archives of an edition. */
export type ArchiveTask = {
  readonly timeZone: string;
  /** Where the files of all articles are, those of the newest first. */
  readonly articles: readonly BytesPlace[];
  /** The file that it writes the archives into. */
  readonly pack: string;
};

/** An archive that a thread has written: where in its pack each file is, and what the archive is then. */
export type PackedArchive = {
  readonly collection: SearchCollection;
  readonly files: readonly (readonly [path: string, entry: PackEntry])[];
  readonly archive: WrittenArchive;
};
