import { queryOptions } from '@tanstack/react-query';
import { editionPaths } from '../../core/edition/edition-paths.ts';
import { parseTitles } from '../../core/edition/parse-edition.ts';
import { fetchJson } from './fetch-json.ts';

/** Every headline of the edition. */
export const titlesQuery = (revision: string) =>
  queryOptions({
    queryKey: ['titles', revision],
    queryFn: ({ signal }) => fetchJson(editionPaths.titles, parseTitles, { revision, signal }),
    staleTime: 'static',
  });
