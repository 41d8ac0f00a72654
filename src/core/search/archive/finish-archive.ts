import type { ArchiveDocument } from './archive-document.ts';
import { textFile, type ArchiveFile, type ContentHash } from './archive-file.ts';
import { buildNewest } from './build-newest.ts';
import {
  ARCHIVE_FORMAT,
  archivePaths,
  type ArchiveEntry,
  type ArchiveManifest,
  type Segment,
} from './format.ts';
import type { NumberedDocument } from './stored-segment.ts';

/** What every writer of an archive is given: the zone of dates without one, and the hash that names files. */
export type ArchiveWriting = {
  readonly timeZone: string;
  readonly hash: ContentHash;
  /** Keeps bytes out of memory until they are asked for; without it they stay in memory. */
  readonly setAside?: (bytes: Uint8Array) => () => Uint8Array;
};

/** What an archive consists of when all its segments are written. */
export type ArchiveParts = Pick<ArchiveManifest, 'words' | 'rare'> & {
  readonly segments: readonly Segment[];
  readonly fresh: readonly ArchiveDocument[];
  /** The newest documents of each segment that stand, as many as the newest file has room for. */
  readonly sealed: readonly (readonly NumberedDocument[])[];
};

/** An archive as a whole: its manifest, and how `edition.json` names it. */
export type WrittenArchive = { readonly manifest: ArchiveManifest; readonly entry: ArchiveEntry };

/** Writes the newest file and, last, the manifest. */
export function* finishArchive(
  { words, rare, segments, fresh, sealed }: ArchiveParts,
  writing: ArchiveWriting,
): Generator<ArchiveFile, WrittenArchive> {
  const standing = segments.map((segment) => segment.documents - segment.removed.length);
  const documents = fresh.length + standing.reduce((sum, count) => sum + count, 0);
  const { newest, file } = buildNewest(fresh, sealed, { ...writing, documents });
  yield file;
  const manifest: ArchiveManifest = {
    ...ARCHIVE_FORMAT,
    documents,
    newest,
    ...(words !== undefined && { words }),
    rare,
    segments,
  };
  const named = textFile(JSON.stringify(manifest), archivePaths.manifest, writing.hash);
  yield named;
  return { manifest, entry: { manifest: named.path, newest: newest.path, documents } };
}
