import type { Block, Draft } from '../../../core/article/article.ts';
import { bodyText } from '../../../core/importers/fragment/body-text.ts';

/**
 * The whole article that a feed gave a summary of: the page's text, and what the feed knows better or alone. It keeps the
 * feed's address, by which it is known, unless that only led on to another host.
 */
export function wholeArticle(summary: Draft, page: Draft, readFrom: string): Draft {
  const { isSummary: _, ...known } = summary;
  const url = sameHost(summary.url, readFrom) ? summary.url : (page.url ?? readFrom);
  return {
    ...known,
    ...page,
    ...(url !== undefined && { url }),
    ...(summary.datePublished !== undefined && { datePublished: summary.datePublished }),
    ...(summary.dateModified !== undefined && { dateModified: summary.dateModified }),
    author: page.author.length > 0 ? page.author : summary.author,
    keywords: page.keywords.length > 0 ? page.keywords : summary.keywords,
  };
}

/** Whether a page says less than the summary of it: it may be for those only who pay. */
export function saysLess(page: Draft, summary: Draft): boolean {
  return lengthOf(page.body) < lengthOf(summary.body);
}

function lengthOf(body: readonly Block[]): number {
  return bodyText(body).length;
}

function sameHost(one: string | undefined, other: string): boolean {
  return one !== undefined && new URL(one).hostname === new URL(other).hostname;
}
