import { wordsOf } from '../../language/fold.ts';
import { parseQuery } from '../parse-query.ts';
import type {
  Answer,
  Search,
  SearchFacets,
  SearchNotice,
  SearchRequest,
} from '../search-backend.ts';
import { archiveStages } from './archive-stages.ts';
import type { FetchBytes, Waiting } from './file-cache.ts';
import type { ArchiveEntry } from './format.ts';
import { loadPacks } from './load-packs.ts';
import type { LocalIndex } from './local-index.ts';
import { NOTHING, searchDocuments } from './search-documents.ts';
import { unlessAborted } from './unless-aborted.ts';

/** A collection of an edition, searched. `request.in` is not looked at: the collection is the one that was opened. */
export type Archive = Search & {
  /** Fetches the newest documents, so that the first search answers at once. */
  readonly prepare: (signal: AbortSignal) => Promise<void>;
  /**
   * Fetches all packs, one at a time, and indexes them; from then on searches ask for nothing. `pause` is awaited
   * after every little piece of work. Gives what could not be had; while that is anything, searches go on asking the index.
   */
  readonly loadAll: (
    signal: AbortSignal,
    pause: () => Promise<void>,
  ) => Promise<readonly SearchNotice[]>;
  /**
   * Counts the results of a request in the whole archive by section, as if none were chosen: what an answer of the
   * scope `archive` leaves out, since it takes a file a segment more, a third of a byte a document. Where phrases are
   * asked for, documents that have their words count. Undefined where the counts cannot be had.
   */
  readonly countSections: (
    request: SearchRequest,
    signal: AbortSignal,
  ) => Promise<SearchFacets['sections']>;
};

/** Words that are all shorter stand in too many documents for more than the newest. */
const SHORTEST_ASKED = 3;

/**
 * Opens an archive; nothing is fetched before it is needed. A search answers from the newest documents, then from the
 * whole archive by its index, or, once `loadAll` is done, from memory alone.
 */
export function openArchive(entry: ArchiveEntry, fetchBytes: FetchBytes): Archive {
  let stages = archiveStages(entry, fetchBytes);
  let all: LocalIndex | undefined;

  async function* search(request: SearchRequest, signal: AbortSignal): AsyncGenerator<Answer> {
    const waiting: Waiting = { signal, notices: [] };
    if (all) return yield searchDocuments(all, request, 'all', waiting);
    const newest = await unlessAborted(stages.newest(waiting), signal);
    const isAll = newest !== undefined && newest.file.size >= entry.documents;
    const hasPeople = isAll || !(request.person ?? parseQuery(request.query).fields.person);
    const scope = isAll ? 'all' : 'newest';
    const first =
      hasPeople && newest && (await searchDocuments(newest.index, request, scope, waiting));
    if (first) yield first;
    const isShort = wordsOf(request.query).every(({ length }) => length < SHORTEST_ASKED);
    if (first && (isAll || isShort)) return;
    const answer = await unlessAborted(answerOf(request, waiting), signal);
    yield answer ?? { ...(first || NOTHING), isExact: false, notices: waiting.notices };
  }

  async function answerOf(request: SearchRequest, waiting: Waiting): Promise<Answer | undefined> {
    const index = await stages.whole(waiting);
    return index && searchDocuments(index, request, 'archive', waiting);
  }

  return {
    search,
    async prepare(signal) {
      await stages.newest({ signal, notices: [] });
    },
    async loadAll(signal, pause) {
      const waiting: Waiting = { signal, notices: [] };
      const newest = await stages.newest(waiting);
      const manifest = await stages.manifest(waiting);
      if (!newest || !manifest) return waiting.notices;
      const loaded = await loadPacks(manifest, newest.file, { fetchBytes, waiting, pause });
      if (waiting.notices.length > 0) return waiting.notices;
      all = loaded;
      // What was fetched to search without the packs can go.
      stages = archiveStages(entry, fetchBytes);
      return [];
    },
    async countSections(request, signal) {
      const waiting: Waiting = { signal, notices: [] };
      const index = await stages.withSections(waiting);
      if (!index) return undefined;
      const { facets } = await searchDocuments(index, request, 'archive', waiting);
      return facets.sections ?? [];
    },
  };
}
