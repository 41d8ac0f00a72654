import { editionPaths } from '../../core/edition/edition-paths.ts';
import { ArchiveError } from '../../core/search/archive/archive-error.ts';
import type { ArchiveDocument } from '../../core/search/archive/archive-document.ts';
import type { ArchiveFile } from '../../core/search/archive/archive-file.ts';
import { buildArchive } from '../../core/search/archive/build-archive.ts';
import type { ArchiveWriting, WrittenArchive } from '../../core/search/archive/finish-archive.ts';
import type { ArchiveEntry } from '../../core/search/archive/format.ts';
import { unusedPaths } from '../../core/search/archive/unused-paths.ts';
import { updateArchive, type ArchiveChanges } from '../../core/search/archive/update-archive.ts';
import type { SearchCollection } from '../../core/search/search-backend.ts';
import { CliError } from '../cli-error.ts';
import { sha256 } from '../sha256.ts';
import { archiveReader, readArchive } from './archive-files.ts';
import type { Batch } from './batch.ts';
import type { Session } from './session.ts';

/** What a collection is to have from now on: all of its documents, newest first, or what changes. */
export type ArchiveContents =
  | { readonly kind: 'all'; readonly documents: Iterable<ArchiveDocument> }
  | ({ readonly kind: 'changes' } & ArchiveChanges);

/** Stages a collection of an edition, and the removal of files that it no longer has. */
export async function writeArchive(
  { batch, before, meta }: Session,
  collection: SearchCollection,
  contents: ArchiveContents,
): Promise<ArchiveEntry> {
  const writing: ArchiveWriting = {
    timeZone: meta.timeZone,
    hash: sha256,
    setAside: batch.setBytesAside,
  };
  const stage = (files: AsyncGenerator<ArchiveFile, WrittenArchive>) =>
    stageFiles(batch, collection, files);
  const former = before
    ? readArchive(batch, before, collection)
    : await stage(buildArchive([], writing));
  const isChange = contents.kind === 'all' || contents.replaced.length + contents.added.length > 0;
  if (!isChange) return former.entry;
  const after = await stage(
    contents.kind === 'all'
      ? buildArchive(contents.documents, writing)
      : updateArchive(former.manifest, contents, archiveReader(batch, collection), writing),
  );
  const unused = unusedPaths(former.manifest, after.manifest);
  if (former.entry.manifest !== after.entry.manifest) unused.push(former.entry.manifest);
  for (const path of unused) batch.remove(editionPaths.search(collection, path));
  return after.entry;
}

async function stageFiles(
  batch: Batch,
  collection: SearchCollection,
  files: AsyncGenerator<ArchiveFile, WrittenArchive>,
): Promise<WrittenArchive> {
  try {
    for (;;) {
      const { value, done } = await files.next();
      if (done) return value;
      batch.write(editionPaths.search(collection, value.path), value.bytes);
    }
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const folder = editionPaths.search(collection, '');
    throw new CliError(
      `Cannot change ${folder}: ${error.message}; import all sources with --fresh`,
    );
  }
}
