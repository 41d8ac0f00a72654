import type { QueryClient } from '@tanstack/react-query';
import type { Search } from '../../../core/search/search-backend.ts';
import { searchBy } from '../../../core/search/search-by.ts';
import { createQueryClient } from '../../app/query-client.ts';
import { articleQuery } from '../../data/queries.ts';
import { pruneAnswers } from '../../data/site/kept-answers.ts';
import type { KnownSite } from '../../data/site/known-sites.ts';
import { siteFiles } from '../../data/site/site-files.ts';
import { siteLists } from '../../data/site/site-lists.ts';
import { siteSearch } from '../../data/site/site-search.ts';
import { createKeptState, type KeptState } from './kept-state.ts';

/** A site that is being read: its own cache of queries, its search, and whether its answers are kept ones. */
export type OpenSite = {
  readonly client: QueryClient;
  readonly search: Search;
  readonly kept: KeptState;
};

const open = new Map<string, OpenSite>();

/** Opens a site, once as long as the document lives. Every query of its client is answered by the site. */
export function openSite(site: KnownSite): OpenSite {
  const known = open.get(site.id);
  if (known) return known;
  const lists = siteLists(site);
  const kept = createKeptState();
  const client = createQueryClient();
  const { queries } = client.getDefaultOptions();
  const files = siteFiles(site, lists, {
    onAnswer: kept.set,
    // Old as soon as it is there: where its reader leaves before the rest comes, it is read anew.
    // One that is whole stays so until it is read anew.
    onText: (slug, text) =>
      client.setQueryData(articleQuery(slug).queryKey, (before) => (before ? undefined : text), {
        updatedAt: 0,
      }),
  });
  const meta = { files };
  client.setDefaultOptions({ queries: { ...queries, meta } });
  const opened: OpenSite = { client, search: searchBy(siteSearch(site, lists)), kept };
  open.set(site.id, opened);
  void pruneAnswers(site.id).catch(() => undefined); // where there is no storage there is nothing to prune
  return opened;
}

/** Lets go of all that was read of a site. */
export function forgetOpenSite(id: string): void {
  open.get(id)?.client.clear();
  open.delete(id);
}
