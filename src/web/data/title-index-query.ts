import { queryOptions } from '@tanstack/react-query';
import { createTitleIndex } from '../../core/search/title-index.ts';
import { titlesQuery } from './titles-query.ts';

/** The headline index, made once a revision. */
export const titleIndexQuery = (revision: string) =>
  queryOptions({
    queryKey: ['title-index', revision],
    queryFn: async ({ client }) => {
      const { titles } = await client.query(titlesQuery(revision));
      return createTitleIndex(titles);
    },
    staleTime: 'static',
    structuralSharing: false,
  });
