import type { RelatedStory } from '../../../core/article/article.ts';
import { isNode, listOf, type JsonNode } from '../../../core/importers/json/json-node.ts';
import type { AskOptions } from './ask-site.ts';
import { listPosts } from './site-posts.ts';
import { termName, type SiteSection } from './site-sections.ts';
import { summaryOf } from './site-summary.ts';

const MOST = 5;

/** The newest other posts of a site that share a tag with a post, else those of its category. */
export async function askRelated(
  api: string,
  post: JsonNode,
  sections: readonly SiteSection[],
  options: AskOptions,
): Promise<RelatedStory[]> {
  const tags = numbersIn(post['tags']);
  const categories = numbersIn(post['categories']);
  const section = sections.find(({ category }) => categories.includes(category));
  const shared = { per_page: MOST, exclude: String(post['id']) };
  const byTag =
    tags.length > 0 ? (await listPosts(api, { ...shared, tags: tags.join() }, options)).posts : [];
  if (byTag.length > 0) return byTag.flatMap((other) => storyOf(other, tagNameOf(post, tags)));
  if (!section) return [];
  const { posts } = await listPosts(api, { ...shared, categories: section.category }, options);
  return posts.flatMap((other) => storyOf(other, section.name));
}

function storyOf(post: JsonNode, why: string): RelatedStory[] {
  const summary = summaryOf(post, []);
  if (!summary) return [];
  const { slug, headline, datePublished } = summary;
  return [{ slug, headline, ...(datePublished !== undefined && { datePublished }), why }];
}

/** The name of a post's only tag: of several, nobody knows which one the others share. */
function tagNameOf(post: JsonNode, [only, ...others]: readonly number[]): string {
  const embedded = isNode(post['_embedded']) ? post['_embedded']['wp:term'] : [];
  const term = listOf(embedded)
    .flatMap(listOf)
    .find((known) => isNode(known) && known['id'] === only);
  if (others.length > 0 || !isNode(term)) return '';
  return termName(term) ?? '';
}

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}
