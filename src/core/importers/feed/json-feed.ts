import { fragmentText, phraseOf } from '../fragment/html-fragment.ts';
import { readSafely } from '../fragment/read-safely.ts';
import { webAddress } from '../html/web-address.ts';
import type { Imported, ImporterTools } from '../importer.ts';
import {
  isNode,
  listOf,
  namesOf,
  phraseOf as jsonPhrase,
  type JsonNode,
} from '../json/json-node.ts';
import { draftItem } from './draft-item.ts';
import { feedDateOf } from './feed-date.ts';
import { itemBody } from './item-body.ts';
import type { ItemDates } from './item-dates.ts';
import type { TextConstruct } from './text-construct.ts';

/** How a JSON Feed says what it is (jsonfeed.org, version 1.1). */
const VERSION = /"version"\s{0,9}:\s{0,9}"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//;

/** Whether a text begins as a JSON Feed does. */
export function isJsonFeed(head: string): boolean {
  return /^[\s\ufeff]*\{/.test(head) && VERSION.test(head);
}

/** Reads the items of a JSON Feed, as far as they are items. */
export function* readJsonFeed(
  feed: JsonNode,
  url: string | undefined,
  tools: ImporterTools,
): Generator<Imported> {
  for (const [index, item] of listOf(feed['items']).entries()) {
    const at = `item ${index + 1}`;
    if (isNode(item)) yield readSafely(at, () => readJsonItem(item, feed, { at, url }, tools));
    else yield { kind: 'failed', at, reason: 'it is no object' };
  }
}

type Place = { readonly at: string; readonly url: string | undefined };

function readJsonItem(item: JsonNode, feed: JsonNode, { at, url }: Place, tools: ImporterTools) {
  const site = url ?? textIn(feed, 'home_page_url') ?? textIn(feed, 'feed_url');
  const base = url ?? webAddress(textIn(item, 'url') ?? '', site) ?? site;
  const title = textIn(item, 'title');
  const headline = title === undefined ? undefined : fragmentText(title, tools);
  const { image, warnings } = imageIn(item, base);
  return draftItem({
    at,
    headline,
    address: textIn(item, 'url') ?? textIn(item, 'external_url'),
    base,
    sourceId: typeof item['id'] === 'number' ? String(item['id']) : textIn(item, 'id'),
    text: itemBody(textsIn(item), { headline, base }, tools),
    dates: datesIn(item),
    subjects: { keywords: [...new Set(namesOf(item['tags'], new Map()))] },
    author: authorsIn(item) ?? authorsIn(feed) ?? [],
    image,
    language: textIn(item, 'language') ?? textIn(feed, 'language'),
    publisher: jsonPhrase(feed['title']),
    sourceOrganization: undefined,
    warnings,
  });
}

function textsIn(item: JsonNode) {
  const content =
    constructIn(item, 'content_html', 'html') ?? constructIn(item, 'content_text', 'text');
  const summary = constructIn(item, 'summary', 'text');
  return { ...(content && { content }), ...(summary && { summary }) };
}

function constructIn(
  item: JsonNode,
  property: string,
  kind: TextConstruct['kind'],
): TextConstruct | undefined {
  const value = textIn(item, property);
  return value === undefined ? undefined : { kind, value };
}

function textIn(node: JsonNode, property: string): string | undefined {
  const value = node[property];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function datesIn(item: JsonNode): ItemDates {
  const warnings: string[] = [];
  const read = (property: string) => {
    const text = textIn(item, property);
    const date = text === undefined ? undefined : feedDateOf(text);
    if (text !== undefined && date === undefined) {
      warnings.push(`${property} “${text.slice(0, 100)}” is no date`);
    }
    return date;
  };
  const datePublished = read('date_published');
  const dateModified = read('date_modified');
  return {
    ...(datePublished !== undefined && { datePublished }),
    ...(dateModified !== undefined && { dateModified }),
    warnings,
  };
}

/** Version 1.1 has a list of authors, version 1 had one. */
function authorsIn(node: JsonNode): string[] | undefined {
  const names = namesOf(node['authors'] ?? node['author'], new Map());
  return names.length > 0 ? names.flatMap((name) => phraseOf(name) ?? []) : undefined;
}

/** The picture of an item; one that leads nowhere is said. */
function imageIn(item: JsonNode, base: string | undefined) {
  const given = [textIn(item, 'image'), textIn(item, 'banner_image')].flatMap((text) => text ?? []);
  const [url] = given.flatMap((address) => webAddress(address, base) ?? []);
  const warnings =
    url === undefined
      ? given.map((address) => `image “${address.slice(0, 100)}” is no http address`)
      : [];
  return { image: url === undefined ? undefined : { url }, warnings };
}
