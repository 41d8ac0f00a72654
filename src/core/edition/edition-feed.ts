import { addressBelow } from './address-below.ts';
import type { Edition, Leaf, Summary } from './edition.ts';
import { feedDate } from './feed-date.ts';

/** One article in the edition's feed. */
export type EditionFeedItem = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly content_text: string;
  readonly date_published?: string;
  readonly tags?: readonly string[];
  readonly language: string;
};

/** A JSON Feed (jsonfeed.org, version 1.1) of an edition's newest articles; its property names are the format's. */
export type EditionFeed = {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url?: string;
  readonly language: string;
  readonly items: readonly EditionFeedItem[];
};

type About = Pick<Edition, 'name' | 'inLanguage' | 'timeZone' | 'site'>;

/**
 * The feed of a list's articles. Addresses are whole where the edition knows its `site`; elsewhere they are relative
 * to the feed, which lies at the reader's own address.
 */
export function editionFeed(
  newest: Leaf,
  { name, inLanguage, timeZone, site }: About,
): EditionFeed {
  const address = (path: string) => (site === undefined ? `.${path}` : addressBelow(site, path));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: name,
    home_page_url: address('/'),
    ...(site !== undefined && { feed_url: address('/feed.json') }),
    language: inLanguage,
    items: newest.summaries.map((summary) => itemOf(summary, address, timeZone)),
  };
}

function itemOf(
  { slug, headline, description, datePublished, articleSection, inLanguage }: Summary,
  address: (path: string) => string,
  timeZone: string,
): EditionFeedItem {
  const path = `/article/${slug}`;
  const date = datePublished && feedDate(datePublished, timeZone);
  return {
    id: path,
    url: address(path),
    title: headline,
    ...(description !== undefined && { summary: description }),
    content_text: description ?? headline,
    ...(date && { date_published: date }),
    ...(articleSection !== undefined && { tags: [articleSection] }),
    language: inLanguage,
  };
}
