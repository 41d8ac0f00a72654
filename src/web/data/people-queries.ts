import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import type { Edition, PersonEntry, PersonQuotes } from '../../core/edition/edition.ts';
import { parsePeopleIndex, parsePersonQuotes } from '../../core/edition/parse-edition.ts';
import { fetchJson } from './fetch-json.ts';

/** Everyone who speaks in the edition, in order of first appearance. */
export const peopleQuery = ({ people, revision }: Pick<Edition, 'people' | 'revision'>) =>
  queryOptions({
    queryKey: ['people', revision],
    queryFn: async ({ signal }): Promise<readonly PersonEntry[]> => {
      const files = Array.from({ length: people.files }, (_, file) =>
        fetchJson(editionPaths.peopleIndex(file), parsePeopleIndex, { revision, signal }),
      );
      return (await Promise.all(files)).flatMap((index) => index.people);
    },
    staleTime: 'static',
  });

/** One file of a person's quotes; 0 is the newest and `older` of each names the next. */
export const personQuotesQuery = (id: string, file: number, revision: string) =>
  queryOptions({
    queryKey: ['person', id, file, revision],
    queryFn: ({ signal }) =>
      fetchJson(editionPaths.person(id, file), parsePersonQuotes, { revision, signal }),
    staleTime: 'static',
  });

/** All files of a person's quotes from the newest on; what the reader has already is not asked for again. */
export async function wholePerson(
  client: QueryClient,
  id: string,
  revision: string,
): Promise<readonly PersonQuotes[]> {
  const files = new Map<number, PersonQuotes>();
  for (let next: number | undefined = 0; next !== undefined && !files.has(next);) {
    const file: PersonQuotes = await client.query(personQuotesQuery(id, next, revision));
    files.set(next, file);
    next = file.older;
  }
  return [...files.values()];
}
