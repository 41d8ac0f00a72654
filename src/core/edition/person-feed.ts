import { addressBelow } from './address-below.ts';
import { editionPaths } from './edition-paths.ts';
import type { Edition, PersonQuote, PersonQuotes } from './edition.ts';
import { feedDate } from './feed-date.ts';

/** One quote in a feed. */
export type FeedItem = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published?: string;
  readonly authors: readonly { readonly name: string }[];
  readonly language: string;
};

/** A JSON Feed (jsonfeed.org, version 1.1) of what one person says; its property names are the format's. */
export type PersonFeed = {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url?: string;
  readonly description?: string;
  readonly language: string;
  readonly items: readonly FeedItem[];
};

/** From the folder of a person's feed to the reader's own address, which `edition/` lies directly below. */
const READER = '../../..';

/**
 * The feed of a person's newest quotes, each in its sentence. Addresses are whole where the edition knows its `site`;
 * elsewhere they are relative to the feed, since JSON Feed asks for no more than a URL there, and `feed_url`, which
 * would say nothing, is left out.
 */
export function personFeed(
  { person, quotes }: PersonQuotes,
  { name, inLanguage, timeZone, site }: Pick<Edition, 'name' | 'inLanguage' | 'timeZone' | 'site'>,
): PersonFeed {
  const address = (path: string) =>
    site === undefined ? `${READER}${path}` : addressBelow(site, path);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${person.name} – ${name}`,
    home_page_url: address(`/person/${person.id}`),
    ...(site !== undefined && {
      feed_url: address(`/edition/${editionPaths.personFeed(person.id)}`),
    }),
    ...(person.role !== undefined && { description: person.role }),
    language: inLanguage,
    items: quotes.map((quote) => itemOf(quote, person.name, { address, timeZone })),
  };
}

function itemOf(
  quote: PersonQuote,
  speaker: string,
  { address, timeZone }: { readonly address: (path: string) => string; readonly timeZone: string },
): FeedItem {
  const path = `/article/${quote.slug}#k-${quote.id}`;
  const date = quote.datePublished && feedDate(quote.datePublished, timeZone);
  return {
    id: path,
    url: address(path),
    title: quote.headline,
    content_text: quote.sentence,
    ...(date && { date_published: date }),
    authors: [{ name: speaker }],
    language: quote.inLanguage,
  };
}
