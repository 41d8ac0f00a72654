import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Edition } from '../../core/edition/edition.ts';
import type { ArchiveEntry } from '../../core/search/archive/format.ts';
import type {
  Answer,
  Search,
  SearchCollection,
  SearchFacets,
  SearchRequest,
} from '../../core/search/search-backend.ts';
import { openSearch } from './open-search.ts';
import { editionQuery } from './queries.ts';

const FIVE_MINUTES = 5 * 60 * 1000;

/** What searches an edition; nothing is fetched for it but its code. */
export const readerSearchQuery = ({ search }: Pick<Edition, 'search'>) =>
  queryOptions({
    queryKey: ['reader-search', search],
    queryFn: () => openSearch(search),
    staleTime: 'static',
    gcTime: Infinity,
    structuralSharing: false,
  });

/** An answer so far. `sectionsAtLeast`: the sections were counted in an answer of less than this one. */
export type AnswerSoFar = { readonly answer: Answer; readonly sectionsAtLeast: boolean };

/**
 * The answer to a request: the data are the best so far, while the query goes on fetching. One that lacks files is
 * asked for again when they may be there. `searched` tells the answers of one archive from those of another.
 */
export const searchQuery = (
  search: Search,
  searched: ArchiveEntry | 'site',
  request: SearchRequest,
) =>
  queryOptions({
    queryKey: ['search', searched, request],
    queryFn: async ({ client, queryKey, signal }): Promise<AnswerSoFar> => {
      let sofar: AnswerSoFar | undefined;
      for await (const answer of search.search(request, signal)) {
        sofar = withSections(answer, sofar);
        client.setQueryData(queryKey, sofar);
      }
      if (!sofar) throw new Error('The search gave no answer');
      return sofar;
    },
    staleTime: ({ state }) => (state.data?.answer.notices.length === 0 ? 'static' : 0),
    gcTime: FIVE_MINUTES,
    structuralSharing: false,
  });

/** An answer that counts no sections has those of the one before, which are not all. */
function withSections(answer: Answer, before: AnswerSoFar | undefined): AnswerSoFar {
  const sections = answer.facets.sections ?? before?.answer.facets.sections;
  const facets: SearchFacets = { ...answer.facets, ...(sections && { sections }) };
  const sectionsAtLeast = !answer.facets.sections || !answer.isExact;
  return { answer: { ...answer, facets }, sectionsAtLeast };
}

/**
 * Gets ready for a search that may come: its code, and what the first answer needs. Does nothing before the edition is
 * here: asking for it anew would take away the notice of a page that waits for it in vain.
 */
export async function prepareSearch(
  client: QueryClient,
  collection: SearchCollection = 'headlines',
): Promise<void> {
  const edition = client.getQueryData(editionQuery.queryKey);
  if (!edition) return;
  const search = await client.query(readerSearchQuery(edition));
  search.prepare(collection);
}
