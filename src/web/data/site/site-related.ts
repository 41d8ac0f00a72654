import type { RelatedStory } from '../../../core/article/article.ts';
import { isNode, listOf, type JsonNode } from '../../../core/importers/json/json-node.ts';
import type { AskOptions } from './ask-site.ts';
import { askPosts } from './site-posts.ts';
import { termName, type SiteSection } from './site-sections.ts';
import { summaryOf } from './site-summary.ts';

const MOST = 5;
/** So many of the newest are looked at for those that have most in common with the post. */
const LOOKED_AT = 25;
const ASKED = 'id,slug,link,status,date,date_gmt,title,content.protected,tags';
const NOTHING = { posts: [] };

/** A tag of a post, with its name where the site says it. */
type Tag = { readonly id: number; readonly name: string };

/**
 * Other posts of a site on the same matter: those that share most tags with a post, under the first of these; then the
 * newest of its category. Of equals the newest come first.
 */
export async function askRelated(
  api: string,
  post: JsonNode,
  sections: readonly SiteSection[],
  options: AskOptions,
): Promise<RelatedStory[]> {
  const tags = tagsOf(post);
  const others = (params: Readonly<Record<string, string | number>>) =>
    askPosts(api, { ...params, exclude: String(post['id']), _fields: ASKED }, options);
  const tagged =
    tags.length > 0
      ? (await others({ tags: tags.map(({ id }) => id).join(), per_page: LOOKED_AT })).posts
      : [];
  const byTag = storiesByTag(tagged, tags);
  const categories = numbersIn(post['categories']);
  const section = sections.find(({ category }) => categories.includes(category));
  if (byTag.length >= MOST || !section) return byTag.slice(0, MOST);
  const { posts } = await others({ categories: section.category, per_page: 2 * MOST }).catch(
    () => NOTHING,
  );
  const known = new Set(byTag.map(({ slug }) => slug));
  const inSection = posts.flatMap((other) => storyOf(other, section.name));
  return [...byTag, ...inSection.filter(({ slug }) => !known.has(slug))].slice(0, MOST);
}

function storiesByTag(posts: readonly JsonNode[], tags: readonly Tag[]): RelatedStory[] {
  return posts
    .map((other) => {
      const own = numbersIn(other['tags']);
      return { other, shared: tags.filter(({ id }) => own.includes(id)) };
    })
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .flatMap(({ other, shared }) => storyOf(other, shared[0]?.name ?? ''));
}

function storyOf(post: JsonNode, why: string): RelatedStory[] {
  const summary = summaryOf(post, []);
  if (!summary) return [];
  const { slug, headline, datePublished } = summary;
  return [{ slug, headline, ...(datePublished !== undefined && { datePublished }), why }];
}

function tagsOf(post: JsonNode): Tag[] {
  const embedded = isNode(post['_embedded']) ? post['_embedded']['wp:term'] : [];
  const terms = listOf(embedded).flatMap(listOf).filter(isNode);
  return numbersIn(post['tags']).map((id) => {
    const term = terms.find((known) => known['id'] === id);
    return { id, name: (term && termName(term)) ?? '' };
  });
}

function numbersIn(value: unknown): number[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}
