import { useQueries, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Edition } from '../../../core/edition/edition.ts';
import { MOST_ON_A_PAGE } from '../../../core/edition/page-sizes.ts';
import { personQuotesQuery } from '../../data/people-queries.ts';

/** How many files are asked for ahead of the one that names them. */
const AHEAD = 3;

/** A person's quotes from the newest on, as many files of them as are asked for; all of them with `Infinity`. */
export function usePersonQuotes(id: string, edition: Edition | undefined, files: number) {
  const client = useQueryClient();
  const revision = edition?.revision ?? '';
  const chain = chainOf(client, id, files, revision);
  const ahead = files === Infinity ? filesAhead(client, id, chain, revision) : [];
  const results = useQueries({
    queries: [...chain, ...ahead].map((file) => ({
      ...personQuotesQuery(id, file, revision),
      enabled: edition !== undefined,
    })),
  }).slice(0, chain.length);
  const loaded = results.flatMap(({ data }) => data ?? []);
  const quotes = useQuotesOf(client, id, revision, chain.slice(0, loaded.length).join());
  return {
    person: loaded[0]?.person,
    quotes,
    isComplete: loaded.length === chain.length && loaded.at(-1)?.older === undefined,
    isLoading: results.some(({ isLoading }) => isLoading),
    failed: results.find(({ isError }) => isError),
  };
}

/** What is known of a person's quotes so far, and whether more are on their way. */
export type PersonQuotesRead = ReturnType<typeof usePersonQuotes>;

/** The quotes of loaded files (`0,2,1`): the same array for the same files, since much is worked out from it. */
function useQuotesOf(client: QueryClient, id: string, revision: string, files: string) {
  return useMemo(
    () =>
      files.split(',').flatMap((file) => fileOf(client, id, Number(file), revision)?.quotes ?? []),
    [client, id, files, revision],
  );
}

/** A file that has been loaded. */
function fileOf(client: QueryClient, id: string, file: number, revision: string) {
  return client.getQueryData(personQuotesQuery(id, file, revision).queryKey);
}

/** The files from the newest on: each names the next, so that one must be here before the next is known. */
function chainOf(client: QueryClient, id: string, count: number, revision: string): number[] {
  const chain = new Set([0]);
  for (const file of chain) {
    const older = fileOf(client, id, file, revision)?.older;
    if (older === undefined || chain.size >= count) break;
    chain.add(older);
  }
  return [...chain];
}

/**
 * Files that the chain will come to, though not yet in which order: they are numbered from 0, and there are at
 * least as many as full ones would be. A number that was given up is answered with an error and not asked again.
 */
function filesAhead(
  client: QueryClient,
  id: string,
  chain: readonly number[],
  revision: string,
): number[] {
  const known = new Set(chain);
  const quotes = fileOf(client, id, 0, revision)?.person.quotes ?? 0;
  const fewest = Math.ceil(quotes / MOST_ON_A_PAGE);
  const ahead: number[] = [];
  for (let file = 1; file < fewest && ahead.length < AHEAD; file++) {
    const state = client.getQueryState(personQuotesQuery(id, file, revision).queryKey);
    const isAsked = state?.status === 'success' || state?.status === 'error';
    if (!known.has(file) && !isAsked) ahead.push(file);
  }
  return ahead;
}
