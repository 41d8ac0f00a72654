import type { Edition } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { ArchiveError } from '../../core/search/archive/archive-error.ts';
import type { ArchiveEntry, ArchiveManifest } from '../../core/search/archive/format.ts';
import { parseManifest } from '../../core/search/archive/parse-manifest.ts';
import type { SearchCollection } from '../../core/search/search-backend.ts';
import { report, type Inspection } from './inspection.ts';

/** The check of one collection. */
export type ArchiveInspection = {
  readonly inspection: Inspection;
  readonly collection: SearchCollection;
  readonly entry: ArchiveEntry;
  readonly manifest: ArchiveManifest;
  /** Reads a file by its path in the collection; what is wrong with it is noted, and undefined means there is no use of it. */
  readonly read: <Value>(path: string, decode: (bytes: Uint8Array) => Value) => Value | undefined;
  /** Whether every file so far could be read. */
  readonly isWhole: () => boolean;
};

/** Begins to check a collection; undefined where its manifest cannot be read. */
export function inspectArchive(
  inspection: Inspection,
  { search }: Edition,
  collection: SearchCollection,
): ArchiveInspection | undefined {
  const entry = search[collection];
  let isWhole = true;
  const read: ArchiveInspection['read'] = (path, decode) => {
    const file = editionPaths.search(collection, path);
    const value = readFile(inspection, file, decode);
    if (value === undefined) isWhole = false;
    return value;
  };
  const manifest = read(entry.manifest, parseManifest);
  if (!manifest) return undefined;
  return { inspection, collection, entry, manifest, read, isWhole: () => isWhole };
}

function readFile<Value>(
  inspection: Inspection,
  file: string,
  decode: (bytes: Uint8Array) => Value,
): Value | undefined {
  inspection.known.add(file);
  const bytes = inspection.files.bytes(file);
  if (!bytes) {
    report(inspection, file, '', 'is missing');
    return undefined;
  }
  try {
    return decode(bytes);
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    report(inspection, file, '', error.message);
    return undefined;
  }
}
