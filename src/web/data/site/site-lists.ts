import { editionImageHosts, linkedImageHosts } from '../../../core/edition/article-images.ts';
import type { Edition, Leaf, Summary } from '../../../core/edition/edition.ts';
import type { JsonNode } from '../../../core/importers/json/json-node.ts';
import { hash32 } from '../../../core/language/hash.ts';
import type { Sliced } from '../../../core/language/sliced.ts';
import { LoadError } from '../load-error.ts';
import type { AskOptions } from './ask-site.ts';
import { inBrief } from './in-brief.ts';
import type { KnownSite } from './known-sites.ts';
import { listPosts, PAGE_SIZE, type Posts } from './site-posts.ts';
import { askSections, type SiteSection } from './site-sections.ts';
import { addressOfSite } from './site-id.ts';
import { LARGE_PICTURE, SMALL_PICTURE, summaryOf } from './site-summary.ts';

/** What a site's first page holds is asked for once for the edition and the list. */
type Front = {
  readonly posts: Posts;
  readonly sections: readonly SiteSection[];
  readonly summaries: readonly Summary[];
};

/** So many of the newest stories may lead the front page, with a large picture. */
const LEADING = 8;

/** The lists of a site, as an edition has them. A leaf's id is the number of its page. */
export type SiteLists = {
  readonly edition: (options: AskOptions) => Promise<Edition>;
  readonly leaf: (page: number, options: AskOptions) => Promise<Leaf>;
  readonly sectionLeaf: (section: string, page: number, options: AskOptions) => Promise<Leaf>;
  readonly sections: (options: AskOptions) => Promise<readonly SiteSection[]>;
};

/** Reads the lists of a site. */
export function siteLists(site: KnownSite): SiteLists {
  const { api } = site;
  let front: Promise<Front> | undefined;
  const askFront = async (options: AskOptions): Promise<Front> => {
    const [posts, sections] = await Promise.all([
      listPosts(api, {}, options),
      askSections(api, options),
    ]);
    const summaries = await summariesOf(posts, sections, options, LEADING);
    return { posts, sections, summaries };
  };
  const frontAnew = (options: AskOptions): Promise<Front> => {
    const asked = askFront(options);
    front = asked;
    asked.catch(() => (front = front === asked ? undefined : front));
    return asked;
  };
  const sections = async (options: AskOptions) => (await (front ?? frontAnew(options))).sections;
  return {
    sections,
    edition: async (options) => editionOf(site, await frontAnew(options)),
    leaf: async (page, options) => {
      if (page === 1) {
        const { posts, summaries } = await (front ?? frontAnew(options));
        return leafOf(page, posts, summaries);
      }
      const posts = await listPosts(api, { page }, options);
      return leafOf(page, posts, await summariesOf(posts, await sections(options), options));
    },
    sectionLeaf: async (slug, page, options) => {
      const known = await sections(options);
      const section = known.find((candidate) => candidate.slug === slug);
      if (!section) throw new LoadError(slug, { kind: 'not-found' });
      const posts = await listPosts(api, { page, categories: section.category }, options);
      return leafOf(page, posts, await summariesOf(posts, known, options));
    },
  };
}

function editionOf(site: KnownSite, { posts, sections, summaries }: Front): Edition {
  const newest = posts.posts.map((post) => `${String(post['id'])} ${String(post['modified_gmt'])}`);
  const nothing = { manifest: 'manifest-0.json', newest: 'newest-0.txt', documents: 0 };
  return {
    formatVersion: 1,
    name: site.name,
    inLanguage: languageMostOf(summaries),
    timeZone: site.timeZone,
    site: addressOfSite(site.id)?.href ?? site.api,
    dateModified: new Date().toISOString(),
    revision: hash32(newest.join()).toString(36),
    articles: posts.total ?? posts.posts.length,
    sections,
    newest: '1',
    people: { count: 0, files: 0 },
    imageHosts: pictureHostsOf(summaries),
    search: { headlines: nothing, quotes: nothing },
  };
}

function pictureHostsOf(summaries: readonly Summary[]): readonly string[] {
  const pictures = summaries.map(({ image }) => ({ ...(image && { image }), body: [] }));
  return editionImageHosts(pictures.map((one) => ({ imageHosts: linkedImageHosts(one) })));
}

/** The language of most of the newest stories. */
function languageMostOf(summaries: readonly Summary[]): string {
  const counts = new Map<string, number>();
  for (const { inLanguage: language } of summaries) {
    if (language !== 'und') counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'und';
}

function leafOf(page: number, { posts, total }: Posts, summaries: readonly Summary[]): Leaf {
  const hasOlder = total === undefined ? posts.length >= PAGE_SIZE : total > page * PAGE_SIZE;
  return {
    id: String(page),
    ...(hasOlder && { older: String(page + 1) }),
    summaries,
  };
}

/** What the list shows of its posts; the first of them may have large pictures. */
function summariesOf(
  { posts }: Posts,
  sections: readonly SiteSection[],
  options: AskOptions,
  large = 0,
): Promise<readonly Summary[]> {
  return inBrief(summarize(posts, sections, large), options);
}

function* summarize(
  posts: readonly JsonNode[],
  sections: readonly SiteSection[],
  large: number,
): Sliced<readonly Summary[]> {
  const summaries: Summary[] = [];
  for (const [place, post] of posts.entries()) {
    const width = place < large ? LARGE_PICTURE : SMALL_PICTURE;
    const summary = summaryOf(post, sections, width);
    if (summary) summaries.push(summary);
    yield;
  }
  return summaries;
}
