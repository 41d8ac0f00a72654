import { decodeXml } from '../xml/decode-xml.ts';
import { readElements } from '../xml/read-elements.ts';
import { rootElement } from '../xml/root-element.ts';
import { elementsOf } from '../xml/xml-element.ts';
import { listedFeeds, type ListedFeed } from './listed-feeds.ts';

/** A list of feeds as it was read; `fault` says what is wrong with the file where it is not whole. */
export type FeedList = { readonly feeds: readonly ListedFeed[]; readonly fault?: string };

const PARTING = { containers: new Set(['opml']), records: new Set<string>() };

/** Whether a source is a list of feeds (OPML 1.0 or 2.0), by its first bytes. */
export function isFeedList(head: Uint8Array): boolean {
  return rootElement(head)?.name === 'opml';
}

/** Reads a list of feeds; what is left of one that is cut off counts. */
export async function readFeedList(bytes: AsyncIterable<Uint8Array>): Promise<FeedList> {
  const feeds: ListedFeed[] = [];
  let fault: string | undefined;
  const texts = decodeXml(bytes, () => undefined);
  for await (const part of readElements(texts, PARTING)) {
    if (part.kind === 'broken') fault ??= `line ${part.line}: ${part.reason}`;
    else if (part.element.name === 'body') {
      feeds.push(...listedFeeds(elementsOf(part.element)));
      fault ??= part.element.cut;
    }
  }
  return { feeds, ...(fault !== undefined && { fault }) };
}
