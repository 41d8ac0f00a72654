import { createContext, useContext } from 'react';
import type { OwnSearch } from '../../data/site/site-search.ts';

/** The search of the site that is read. */
export const SiteSearchContext = createContext<OwnSearch | undefined>(undefined);

/** The search of the site that is read. */
export function useSiteSearch(): OwnSearch {
  const search = useContext(SiteSearchContext);
  if (!search) throw new TypeError('useSiteSearch needs a SiteSearchContext above it');
  return search;
}
