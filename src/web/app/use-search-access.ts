import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { paths } from '../paths.ts';

/** Makes the search come quickly: `/` opens it, and whoever comes near its link has it got ready. */
export function useSearchAccess() {
  const client = useQueryClient();
  const navigate = useNavigate();
  useEffect(() => {
    const listening = import('./early-parts.ts').then(({ earlyParts }) => {
      earlyParts.returnToPlace();
      return earlyParts.listenForSearchKey(() => void navigate(paths.search()));
    });
    return () => void listening.then((stop) => stop(), ignore);
  }, [navigate]);
  const prepare = () =>
    void import('../data/search-queries.ts')
      .then((queries) => queries.prepareSearch(client))
      .catch(ignore);
  return { onFocus: prepare, onPointerEnter: prepare };
}

/** Nothing was asked for yet: what does not arrive now is fetched when it is. */
const ignore = (): void => undefined;
