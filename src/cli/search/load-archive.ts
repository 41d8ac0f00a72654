import type { Edition } from '../../core/edition/edition.ts';
import { openArchive } from '../../core/search/archive/open-archive.ts';
import type { Answer, SearchCollection, SearchRequest } from '../../core/search/search-backend.ts';
import { CliError } from '../cli-error.ts';
import { archiveReader } from '../storage/archive-files.ts';
import type { EditionFiles } from '../storage/edition-files.ts';

/** Asks a collection that is in memory as a whole. */
export type Ask = (request: Omit<SearchRequest, 'in'>) => Promise<Answer>;

/** Reads a collection of an edition into memory; throws a `CliError` where a file of it is missing or broken. */
export async function loadArchive(
  files: EditionFiles,
  { search }: Edition,
  collection: SearchCollection,
): Promise<Ask> {
  const read = archiveReader(files, collection);
  const archive = openArchive(search[collection], async (path) => read(path));
  const { signal } = new AbortController();
  const [notice] = await archive.loadAll(signal, async () => {});
  if (notice) throw new CliError(`Cannot search ${collection}: ${notice.path}: ${notice.reason}`);
  return async (request) => {
    let best: Answer | undefined;
    for await (const answer of archive.search({ in: collection, ...request }, signal))
      best = answer;
    if (!best) throw new CliError(`Cannot search ${collection}: there was no answer`);
    return best;
  };
}
