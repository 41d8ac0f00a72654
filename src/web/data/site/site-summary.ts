import type { Summary } from '../../../core/edition/edition.ts';
import { fragmentText } from '../../../core/importers/fragment/html-fragment.ts';
import { languageOf } from '../../../core/importers/fragment/language-of.ts';
import { ownSummary } from '../../../core/importers/fragment/own-summary.ts';
import { isNode, type JsonNode } from '../../../core/importers/json/json-node.ts';
import { listedImage } from '../../../core/importers/wordpress/featured-image.ts';
import { postDate } from '../../../core/importers/wordpress/post-date.ts';
import { hash32 } from '../../../core/language/hash.ts';
import { browserTools } from './parse-html.ts';
import type { SiteSection } from './site-sections.ts';

const LONGEST_DESCRIPTION = 220;
/** As wide as a picture beside a headline is drawn on a sharp screen, in pixels. */
export const SMALL_PICTURE = 300;
/** Likewise one that leads a page. */
export const LARGE_PICTURE = 768;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** The slug of a post whose own cannot stand in the reader's addresses. */
const BY_NUMBER = /^post-(\d+)$/;

/** The slug of a post in the reader: its own, else one by its number. */
export function slugOfPost(post: JsonNode): string {
  const slug = String(post['slug']);
  return SLUG.test(slug) ? slug : `post-${String(post['id'])}`;
}

/** The number of the post that a slug may stand for. */
export function numberOfPost(slug: string): string | undefined {
  return BY_NUMBER.exec(slug)?.[1];
}

/** What a list shows of a post; undefined for one without a title. How many quotes it has is not known yet. */
export function summaryOf(
  post: JsonNode,
  sections: readonly SiteSection[],
  pictureWidth = SMALL_PICTURE,
): Summary | undefined {
  const headline = fragmentText(rendered(post['title']), browserTools);
  if (headline === undefined) return undefined;
  const description = shortened(
    ownSummary(fragmentText(rendered(post['excerpt']), browserTools), []),
  );
  const datePublished = postDate(text(post['date_gmt']), text(post['date']));
  const section = sectionOf(post, sections);
  const image = listedImage(post, pictureWidth);
  return {
    slug: slugOfPost(post),
    headline,
    ...(description !== undefined && { description }),
    ...(datePublished !== undefined && { datePublished }),
    dateImported: new Date().toISOString(),
    ...(section && { articleSection: section.name }),
    ...(image && { image }),
    inLanguage: languageOf(`${headline}\n${description ?? ''}`, undefined),
    quotes: 0,
    minutes: 0,
    revision: hash32(`${String(post['id'])} ${String(post['modified_gmt'])}`).toString(36),
  };
}

function sectionOf(post: JsonNode, sections: readonly SiteSection[]): SiteSection | undefined {
  const own = Array.isArray(post['categories']) ? post['categories'] : [];
  return sections.find(({ category }) => own.includes(category));
}

function shortened(description: string | undefined): string | undefined {
  if (description === undefined || description.length <= LONGEST_DESCRIPTION) return description;
  const cut = description.lastIndexOf(' ', LONGEST_DESCRIPTION);
  return `${description.slice(0, cut > 0 ? cut : LONGEST_DESCRIPTION)} …`;
}

function rendered(value: unknown): string {
  return isNode(value) ? (text(value['rendered']) ?? '') : '';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
