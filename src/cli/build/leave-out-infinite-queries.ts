import type { Plugin } from 'vite';

/** In the place of what TanStack Query's client holds for queries of many pages, whether or not there are any. */
export const withoutInfiniteQueries = `const none = () => {
  throw new Error('infinite queries are left out');
};
export { none as hasNextPage, none as hasPreviousPage, none as infiniteQueryBehavior };
`;

/**
 * A Vite plugin that leaves infinite queries out of the reader, which has none: its lists are pages with addresses. The
 * client brings their code with every first load. One that is asked for all the same fails.
 */
export function leaveOutInfiniteQueriesPlugin(): Plugin {
  return {
    name: 'kutip:leave-out-infinite-queries',
    apply: 'build',
    transform: {
      filter: { id: /query-core[\\/]build[\\/]modern[\\/]infiniteQueryBehavior\.js$/ },
      handler: () => ({ code: withoutInfiniteQueries, map: null }),
    },
  };
}
