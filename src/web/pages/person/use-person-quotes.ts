import { useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { Edition } from '../../../core/edition/edition.ts';
import { personQuotesQuery } from '../../data/people-queries.ts';

/** A person's quotes from the newest on, as many files of them as are asked for. */
export function usePersonQuotes(id: string, edition: Edition | undefined, files: number) {
  const client = useQueryClient();
  const revision = edition?.revision ?? '';
  const results = useQueries({
    queries: chainOf(client, id, files, revision).map((file) => ({
      ...personQuotesQuery(id, file, revision),
      enabled: edition !== undefined,
    })),
  });
  const loaded = results.flatMap(({ data }) => data ?? []);
  return {
    person: loaded[0]?.person,
    quotes: loaded.flatMap(({ quotes }) => quotes),
    hasOlder: loaded.at(-1)?.older !== undefined,
    isLoading: results.some(({ isLoading }) => isLoading),
    failed: results.find(({ isError }) => isError),
  };
}

/** The files from the newest on: each names the next, so that one must be here before the next is known. */
function chainOf(client: QueryClient, id: string, count: number, revision: string): number[] {
  const chain = [0];
  for (let file = 0; chain.length < count;) {
    const older = client.getQueryData(personQuotesQuery(id, file, revision).queryKey)?.older;
    if (older === undefined || older <= file) break;
    chain.push(older);
    file = older;
  }
  return chain;
}
