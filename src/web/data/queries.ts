import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Summary } from '../../core/edition/edition.ts';
import { parseEdition, parseLeaf } from '../../core/edition/parse-edition.ts';
import { parseServedArticle } from './parse-served-article.ts';
import { fetchJson } from './fetch-json.ts';

const FIVE_MINUTES = 5 * 60 * 1000;

/** The edition as the reader shows it: it stays as it is until the reader asks for the new stories. */
export const editionQuery = queryOptions({
  queryKey: ['edition', 'shown'],
  queryFn: ({ signal, meta }) => fetchJson(editionPaths.edition, parseEdition, { signal, meta }),
  staleTime: 'static',
});

/** The edition as it is by now, asked again on focus and every five minutes. */
export const latestEditionQuery = queryOptions({
  queryKey: ['edition', 'latest'],
  queryFn: ({ signal, meta }) => fetchJson(editionPaths.edition, parseEdition, { signal, meta }),
  staleTime: FIVE_MINUTES,
  refetchInterval: FIVE_MINUTES,
  refetchOnWindowFocus: 'always',
});

/** One leaf of the front page's list. */
export const leafQuery = (id: string, revision: string) =>
  queryOptions({
    queryKey: ['leaf', id, revision],
    queryFn: ({ signal, meta }) =>
      fetchJson(editionPaths.leaf(id), parseLeaf, { revision, signal, meta }),
    staleTime: 'static',
  });

/** One leaf of a section's list. */
export const sectionLeafQuery = (section: string, id: string, revision: string) =>
  queryOptions({
    queryKey: ['leaf', section, id, revision],
    queryFn: ({ signal, meta }) =>
      fetchJson(editionPaths.sectionLeaf(section, id), parseLeaf, { revision, signal, meta }),
    staleTime: 'static',
  });

/** One article; with the revision of its summary, where one is known, it may come from any cache. */
export const articleQuery = (slug: string, revision?: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ signal, meta }) =>
      fetchJson(editionPaths.article(slug), parseServedArticle, { revision, signal, meta }),
    staleTime: FIVE_MINUTES,
  });

/** What a list that was shown says of an article: enough to paint its headline before it arrives. */
export function knownSummary(client: QueryClient, slug: string): Summary | undefined {
  for (const [, leaf] of client.getQueriesData<{ summaries: readonly Summary[] }>({
    queryKey: ['leaf'],
  })) {
    const summary = leaf?.summaries.find((candidate) => candidate.slug === slug);
    if (summary) return summary;
  }
  return undefined;
}
