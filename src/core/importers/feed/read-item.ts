import { fragmentText, phraseOf } from '../fragment/html-fragment.ts';
import { webAddress } from '../html/web-address.ts';
import type { Imported, ImporterTools } from '../importer.ts';
import type { BuiltElement } from '../xml/element-builder.ts';
import type { Surrounding } from '../xml/read-elements.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { baseWithin } from './base-within.ts';
import { draftItem } from './draft-item.ts';
import { dialectOf, originOf, type FeedFacts } from './feed-facts.ts';
import { itemBody } from './item-body.ts';
import { datesOf } from './item-dates.ts';
import { itemImage } from './item-image.ts';
import { addressOf, itemIdOf } from './item-link.ts';
import { subjectsOf } from './item-subjects.ts';
import { textsOf } from './item-texts.ts';
import { personName } from './person-name.ts';
import { readConstruct, type Dialect } from './text-construct.ts';

/** Where an item stands: in which elements, in what feed, read from which address. */
export type ItemPlace = {
  readonly within: readonly Surrounding[];
  readonly feed: FeedFacts;
  readonly url: string | undefined;
};

/** Reads an `item` of RSS or an `entry` of Atom. */
export function readItem(item: BuiltElement, place: ItemPlace, tools: ImporterTools): Imported {
  const at = `line ${item.line}`;
  if (item.cut !== undefined) {
    const title = headlineOf(item, 'rss', tools);
    return {
      kind: 'failed',
      at,
      reason: title ? `“${title}” is not whole: ${item.cut}` : item.cut,
    };
  }
  const dialect = item.name === 'entry' ? 'atom' : dialectOf(place.within);
  const base = baseOf(item, place);
  const headline = headlineOf(item, dialect, tools);
  return draftItem({
    at,
    headline,
    address: addressOf(item, base),
    base,
    sourceId: itemIdOf(item),
    text: itemBody(textsOf(item, dialect), { headline, base }, tools),
    dates: datesOf(item),
    subjects: subjectsOf(item, tools),
    author: authorsOf(item, place.feed),
    image: itemImage(item, base),
    language: languageIn(item, place),
    publisher: place.feed.title,
    sourceOrganization: originOf(item),
    warnings: item.fault === undefined ? [] : [`its XML is not well-formed: ${item.fault}`],
  });
}

function headlineOf(item: XmlElement, dialect: Dialect, tools: ImporterTools): string | undefined {
  for (const element of elementsOf(item, 'title', 'dc:title', 'media:title')) {
    const { kind, value } = readConstruct(element, dialect);
    const headline = kind === 'html' ? fragmentText(value, tools) : phraseOf(value);
    if (headline !== undefined) return headline;
  }
  return undefined;
}

/** The address that relative ones start from: `xml:base` from the outside in, else the feed's, the site's or the item's. */
function baseOf(item: XmlElement, { within, feed, url }: ItemPlace): string | undefined {
  let base = url ?? feed.link ?? webAddress(addressOf(item) ?? '', undefined);
  for (const { attributes } of [...within, item]) {
    base = baseWithin(attributes.get('xml:base'), base);
  }
  return base;
}

function languageIn(item: XmlElement, { within, feed }: ItemPlace): string | undefined {
  const [own] = elementsOf(item, 'dc:language', 'language');
  const marked = [item, ...within.toReversed()].map(({ attributes }) => attributes.get('xml:lang'));
  return [own && textOf(own), ...marked, feed.language].find((language) => language?.trim());
}

/** Atom's authors of the feed are those of every entry without one (RFC 4287, section 4.2.1). */
function authorsOf(item: XmlElement, feed: FeedFacts): readonly string[] {
  for (const names of [
    ['author', 'dc:creator', 'dc:author'],
    ['itunes:author', 'byline'],
  ]) {
    const authors = elementsOf(item, ...names).flatMap((element) => personName(element) ?? []);
    if (authors.length > 0) return authors;
  }
  return feed.authors;
}
