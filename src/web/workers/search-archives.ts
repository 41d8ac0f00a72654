import { openArchive, type Archive } from '../../core/search/archive/open-archive.ts';
import type { Answer, SearchCollection, SearchRequest } from '../../core/search/search-backend.ts';
import type { ReaderSearch, SearchEntries } from '../data/reader-search.ts';
import { searchFiles } from '../data/search-files.ts';

/** How long the loading of everything waits before each part, so that a search comes first. */
const PAUSE = 50;

/** Searches the archives of an edition right here: in the worker, or in the page where there is none. */
export function searchArchives(entries: SearchEntries): ReaderSearch {
  const archives = new Map<SearchCollection, Archive>();
  const archiveOf = (collection: SearchCollection): Archive => {
    const known = archives.get(collection);
    const archive = known ?? openArchive(entries[collection], searchFiles(collection));
    archives.set(collection, archive);
    return archive;
  };
  const loading = new Set<SearchCollection>();
  const always = new AbortController().signal;
  const load = async (collection: SearchCollection): Promise<void> => {
    loading.add(collection);
    const notices = await archiveOf(collection).loadAll(always, pause);
    // What is missing is asked for again the next time.
    if (notices.length > 0) loading.delete(collection);
  };
  return {
    search: (request, signal) => searchAndCount(archiveOf(request.in), request, signal),
    prepare: (collection) => void archiveOf(collection).prepare(always),
    loadAll: (collection) => void (loading.has(collection) || load(collection)),
  };
}

/** Answers, and then counts the sections, which an answer by the index leaves out for a file more. */
async function* searchAndCount(
  archive: Archive,
  request: SearchRequest,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  let last: Answer | undefined;
  for await (const answer of archive.search(request, signal)) {
    last = answer;
    yield answer;
  }
  if (last?.scope !== 'archive') return;
  const sections = await archive.countSections(request, signal);
  if (sections) yield { ...last, facets: { ...last.facets, sections } };
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE));
