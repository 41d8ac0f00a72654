import { archiveSizes, type ArchiveManifest } from './format.ts';
import { segmentPaths } from './stored-segment.ts';

/** Every file of an archive but the manifest itself, relative to its folder. */
export function* archiveFilePaths({
  newest,
  words,
  rare,
  segments,
}: ArchiveManifest): Generator<string> {
  yield newest.path;
  if (words !== undefined) yield words;
  for (const { path } of rare) yield path;
  for (const segment of segments) yield* segmentPaths(segment, archiveSizes.block);
}

/**
 * The files of an archive that the one after it does not use. Readers that began with the older manifest may still ask
 * for them; the manifest itself goes too.
 */
export function unusedPaths(before: ArchiveManifest, after: ArchiveManifest): string[] {
  const used = new Set(archiveFilePaths(after));
  return [...archiveFilePaths(before)].filter((path) => !used.has(path));
}
