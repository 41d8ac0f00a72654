import { createContext, useContext } from 'react';
import type { SearchBackend } from '../../../core/search/search-backend.ts';

/** The search of the site that is read. */
export const SiteSearchContext = createContext<SearchBackend | undefined>(undefined);

/** The search of the site that is read. */
export function useSiteSearch(): SearchBackend {
  const search = useContext(SiteSearchContext);
  if (!search) throw new TypeError('useSiteSearch needs a SiteSearchContext above it');
  return search;
}
