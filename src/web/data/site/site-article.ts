import type { Article, RelatedStory } from '../../../core/article/article.ts';
import type { JsonNode } from '../../../core/importers/json/json-node.ts';
import { restPostInSlices } from '../../../core/importers/wordpress/rest-post.ts';
import { beginArticle } from '../../../core/pipeline/begin-article.ts';
import { LoadError } from '../load-error.ts';
import type { AskOptions } from './ask-site.ts';
import { nextTask } from '../next-task.ts';
import { inBrief } from './in-brief.ts';
import type { KnownSite } from './known-sites.ts';
import { browserTools } from './parse-html.ts';
import { quotesInWorker } from './quotes-in-worker.ts';
import { withSiteLinks } from './site-links.ts';
import type { SiteLists } from './site-lists.ts';
import { askPosts } from './site-posts.ts';
import { askRelated } from './site-related.ts';
import { numberOfPost, slugOfPost } from './site-summary.ts';

/** How long an article waits for what is only beside its text, in milliseconds. */
const EXTRA_PATIENCE = 3000;

const ASKED = {
  _embed: 'author,wp:term,wp:featuredmedia',
  _fields:
    'id,slug,status,link,date,date_gmt,modified,modified_gmt,title,content,excerpt,tags,categories,_links,_embedded',
};

/**
 * Told of an article, by the slug that it was asked for by: its text and quotes are there, while its links and related
 * stories are still asked for.
 */
export type OnText = (slug: string, article: Article) => void;

/** What an article is read of, and who hears of it. */
export type SiteSource = {
  readonly site: KnownSite;
  readonly lists: SiteLists;
  readonly onText: OnText;
};

/** Reads an article of a site as an import would: its blocks, its quotes and who speaks, its links and related stories. */
export async function readSiteArticle(
  { site, lists, onText }: SiteSource,
  slug: string,
  options: AskOptions,
): Promise<Article> {
  const post = await askPost(site.api, slug, options);
  const bare = await articleOf(post, site, options);
  await nextTask();
  const extra = { ...options, patience: EXTRA_PATIENCE };
  const beside = Promise.all([
    withSiteLinks(bare, site.api, extra).catch(() => bare),
    relatedOf(post, site, lists, extra),
  ]);
  const found = await quotesInWorker(bare);
  await nextTask();
  options.signal?.throwIfAborted();
  const speakers = new Set(found.quotes.map(({ speaker }) => speaker));
  const people = found.people.filter(({ id }) => speakers.has(id));
  const quoted = { quotes: found.quotes, people };
  onText(slug, { ...bare, ...quoted });
  const [linked, related] = await beside;
  return { ...linked, ...quoted, related };
}

async function askPost(api: string, slug: string, options: AskOptions): Promise<JsonNode> {
  const number = numberOfPost(slug);
  const { posts } = await askPosts(api, { ...ASKED, slug }, options);
  const numbered =
    posts.length === 0 && number !== undefined
      ? (await askPosts(api, { ...ASKED, include: number }, options)).posts
      : posts;
  const [post] = numbered;
  if (!post) throw new LoadError(slug, { kind: 'not-found' });
  return post;
}

async function articleOf(post: JsonNode, site: KnownSite, options: AskOptions): Promise<Article> {
  await nextTask();
  const reading = restPostInSlices(post, '', { title: site.name }, browserTools);
  const read = await inBrief(reading, options);
  if (read.kind === 'failed') {
    throw new LoadError(slugOfPost(post), { kind: 'broken', reason: read.reason });
  }
  const dateImported = new Date().toISOString();
  return beginArticle(read.article, { slug: slugOfPost(post), dateImported });
}

async function relatedOf(
  post: JsonNode,
  site: KnownSite,
  lists: SiteLists,
  options: AskOptions,
): Promise<readonly RelatedStory[]> {
  try {
    return await askRelated(site.api, post, await lists.sections(options), options);
  } catch {
    return []; // what is beside the text never takes it away
  }
}
