import type { Summary } from '../../../core/edition/edition.ts';
import type { SearchBackend, SiteHit } from '../../../core/search/search-backend.ts';
import { listPosts } from './site-posts.ts';
import type { KnownSite } from './known-sites.ts';
import type { SiteLists } from './site-lists.ts';
import { summaryOf } from './site-summary.ts';

/** The most that WordPress gives in one answer. */
const MOST = 100;

/** The search of a site itself, in headlines and texts. */
export function siteSearch({ api }: KnownSite, lists: SiteLists): SearchBackend {
  return {
    kind: 'site',
    async search(query, { limit, signal }) {
      const asked = { search: query, per_page: Math.min(limit, MOST), orderby: 'relevance' };
      const [{ posts, total }, sections] = await Promise.all([
        listPosts(api, asked, { signal }),
        lists.sections({ signal }).catch(() => []),
      ]);
      const summaries = posts.flatMap((post) => summaryOf(post, sections) ?? []);
      return { hits: summaries.map(hitOf), total };
    },
  };
}

const hitOf = ({
  headline,
  slug,
  inLanguage,
  datePublished,
  articleSection,
}: Summary): SiteHit => ({
  headline,
  slug,
  inLanguage,
  ...(datePublished !== undefined && { datePublished }),
  ...(articleSection !== undefined && { articleSection }),
});
