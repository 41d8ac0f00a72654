import type { SearchBackend, SiteHit } from '../../../core/search/search-backend.ts';
import { listPosts } from './site-posts.ts';
import type { KnownSite } from './known-sites.ts';
import type { SiteLists } from './site-lists.ts';
import { summaryOf } from './site-summary.ts';

/** As many as anybody looks through. */
const MOST = 50;

/** The search that a site itself has, in headlines and texts. */
export type OwnSearch = Extract<SearchBackend, { readonly kind: 'site' }>;

/** The search of a site itself, in headlines and texts; it says nothing of where the words stand. */
export function siteSearch({ api }: KnownSite, lists: SiteLists): OwnSearch {
  return {
    kind: 'site',
    async search(query, { signal }) {
      const asked = { search: query, per_page: MOST, orderby: 'relevance' };
      const [{ posts }, sections] = await Promise.all([
        listPosts(api, asked, { signal }),
        lists.sections({ signal }).catch(() => []),
      ]);
      return posts.flatMap((post): SiteHit[] => {
        const summary = summaryOf(post, sections);
        if (!summary) return [];
        const { headline, slug, datePublished, articleSection } = summary;
        return [
          {
            headline,
            slug,
            ...(datePublished !== undefined && { datePublished }),
            ...(articleSection !== undefined && { articleSection }),
          },
        ];
      });
    },
  };
}
