import type { SearchBackend, SearchResult } from '../../../core/search/search-backend.ts';
import { listPosts } from './site-posts.ts';
import type { KnownSite } from './known-sites.ts';
import type { SiteLists } from './site-lists.ts';
import { summaryOf } from './site-summary.ts';

/** The most that WordPress gives in one answer. */
const MOST = 100;

/** The search of a site itself, in headlines and texts; it says nothing of where the words stand. */
export function siteSearch({ api }: KnownSite, lists: SiteLists): SearchBackend {
  return {
    async *search({ query, limit }, signal) {
      const asked = { search: query, per_page: Math.min(limit, MOST), orderby: 'relevance' };
      const [{ posts, total }, sections] = await Promise.all([
        listPosts(api, asked, { signal }),
        lists.sections({ signal }).catch(() => []),
      ]);
      const summaries = posts.flatMap((post) => summaryOf(post, sections) ?? []);
      const hits = summaries.map(
        ({ headline, slug, datePublished, articleSection }, place): SearchResult => ({
          text: headline,
          ranges: [],
          slug,
          ...(datePublished !== undefined && { datePublished }),
          ...(articleSection !== undefined && { articleSection }),
          score: -place,
        }),
      );
      yield {
        hits,
        total: total ?? hits.length,
        isExact: total !== undefined,
        facets: {},
        scope: 'all',
        notices: [],
      };
    },
  };
}
