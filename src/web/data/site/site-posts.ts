import { isNode, type JsonNode } from '../../../core/importers/json/json-node.ts';
import { isPublicPost } from '../../../core/importers/wordpress/rest-post.ts';
import { askSite, type AskOptions } from './ask-site.ts';

/** So many stories stand on a page of a live site's list. */
export const PAGE_SIZE = 25;

/** Enough of a post for a list, and its picture. */
const LISTED = {
  _embed: 'wp:featuredmedia',
  _fields:
    'id,slug,link,status,date,date_gmt,modified_gmt,title,excerpt,content.protected,categories,_links.wp:featuredmedia,_embedded',
};

/** One page of posts, and how many there are in all where the site says so. */
export type Posts = { readonly posts: readonly JsonNode[]; readonly total: number | undefined };

/** The address of a route of a site's REST API, at `…/wp-json/` or at `…/?rest_route=/`. */
export function routeAddress(
  api: string,
  route: string,
  params: Readonly<Record<string, string | number>> = {},
): URL {
  const address = new URL(api);
  if (address.searchParams.has('rest_route')) address.searchParams.set('rest_route', `/${route}`);
  else address.pathname += route;
  for (const [name, value] of Object.entries(params)) address.searchParams.set(name, String(value));
  return address;
}

/** Asks a site for public posts as a list needs them; `params` are those of `/wp/v2/posts`. */
export async function listPosts(
  api: string,
  params: Readonly<Record<string, string | number>>,
  options: AskOptions = {},
): Promise<Posts> {
  return askPosts(api, { per_page: PAGE_SIZE, ...LISTED, ...params }, options);
}

/** Asks a site for public posts. */
export async function askPosts(
  api: string,
  params: Readonly<Record<string, string | number>>,
  options: AskOptions,
): Promise<Posts> {
  const { value, total } = await askSite(routeAddress(api, 'wp/v2/posts', params), options);
  const nodes = Array.isArray(value) ? value.filter(isNode) : [];
  return { posts: nodes.filter(isPublicPost), total };
}
