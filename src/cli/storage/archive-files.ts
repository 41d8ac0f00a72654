import type { Edition } from '../../core/edition/edition.ts';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { ArchiveError } from '../../core/search/archive/archive-error.ts';
import type { WrittenArchive } from '../../core/search/archive/finish-archive.ts';
import { parseManifest } from '../../core/search/archive/parse-manifest.ts';
import type { SearchCollection } from '../../core/search/search-backend.ts';
import { CliError } from '../cli-error.ts';
import type { EditionFiles } from './edition-files.ts';

/** The collections of every edition. */
export const searchCollections: readonly SearchCollection[] = ['headlines', 'quotes'];

/** A collection of an edition as it stands; throws a `CliError` where its manifest is missing or broken. */
export function readArchive(
  files: EditionFiles,
  { search }: Edition,
  collection: SearchCollection,
): WrittenArchive {
  const entry = search[collection];
  const bytes = archiveReader(files, collection)(entry.manifest);
  return { entry, manifest: orCliError(() => parseManifest(bytes), collection, entry.manifest) };
}

/** Reads files of a collection by their paths in it; throws a `CliError` where one is missing. */
export function archiveReader(
  files: EditionFiles,
  collection: SearchCollection,
): (path: string) => Uint8Array {
  return (path) => {
    const place = editionPaths.search(collection, path);
    const bytes = files.bytes(place);
    if (!bytes) throw new CliError(`Cannot read ${place}: there is no such file`);
    return bytes;
  };
}

function orCliError<Value>(read: () => Value, collection: SearchCollection, path: string): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    throw new CliError(`Cannot read ${editionPaths.search(collection, path)}: ${error.message}`);
  }
}
