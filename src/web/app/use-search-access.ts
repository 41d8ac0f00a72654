import { useQueryClient } from '@tanstack/react-query';

/** Makes the search come quickly: whoever comes near its link has it got ready. */
export function useSearchAccess() {
  const client = useQueryClient();
  const prepare = () =>
    void import('../data/search-queries.ts')
      .then((queries) => queries.prepareSearch(client))
      .catch(ignore);
  return { onFocus: prepare, onPointerEnter: prepare };
}

/** Nothing was asked for yet: what does not arrive now is fetched when it is. */
const ignore = (): void => undefined;
