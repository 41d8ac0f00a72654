import type { Section } from '../../../core/edition/edition.ts';
import { sectionSlug } from '../../../core/edition/section-slug.ts';
import { fragmentText } from '../../../core/importers/fragment/html-fragment.ts';
import { isNode, type JsonNode } from '../../../core/importers/json/json-node.ts';
import { askSite, type AskOptions } from './ask-site.ts';
import { browserTools } from './parse-html.ts';
import { routeAddress } from './site-posts.ts';

/** A category of a site as a section of its pages. */
export type SiteSection = Section & { readonly category: number };

const ASKED = {
  per_page: 30,
  orderby: 'count',
  order: 'desc',
  hide_empty: 'true',
  _fields: 'id,name,count',
};

/** The categories of a site that have the most posts. */
export async function askSections(api: string, options: AskOptions): Promise<SiteSection[]> {
  const { value } = await askSite(routeAddress(api, 'wp/v2/categories', ASKED), options);
  const sections = new Map<string, SiteSection>();
  for (const node of Array.isArray(value) ? value.filter(isNode) : []) {
    const name = termName(node);
    const slug = sectionSlug({ articleSection: name ?? '' });
    if (name === undefined || slug === undefined || sections.has(slug)) continue;
    const articles = Number(node['count'] ?? 0);
    sections.set(slug, { slug, name, articles, newest: '1', category: Number(node['id']) });
  }
  return [...sections.values()];
}

/** The name of a category or a tag; it is HTML. */
export function termName({ name }: JsonNode): string | undefined {
  return typeof name === 'string' ? fragmentText(name, browserTools) : undefined;
}
