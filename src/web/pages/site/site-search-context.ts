import { createContext, useContext } from 'react';
import type { Search } from '../../../core/search/search-backend.ts';

/** The search of the site that is read. */
export const SiteSearchContext = createContext<Search | undefined>(undefined);

/** The search of the site that is read. */
export function useSiteSearch(): Search {
  const search = useContext(SiteSearchContext);
  if (!search) throw new TypeError('useSiteSearch needs a SiteSearchContext above it');
  return search;
}
