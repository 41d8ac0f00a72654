import { isWebAddress } from '../../article/address.ts';
import { phraseOf } from '../fragment/html-fragment.ts';
import { elementsOf, type XmlElement } from '../xml/xml-element.ts';

/** A feed that a list names. */
export type ListedFeed = { readonly url: string; readonly title?: string };

/** The feeds of an OPML `body` (or `outline`), those in folders too, each once. */
export function listedFeeds(outlines: readonly XmlElement[]): ListedFeed[] {
  const found = new Map<string, ListedFeed>();
  const waiting = outlines.toReversed();
  for (let outline = waiting.pop(); outline; outline = waiting.pop()) {
    waiting.push(...elementsOf(outline).toReversed());
    const url = outline.attributes.get('xmlurl')?.trim() ?? '';
    if (!isWebAddress(url) || found.has(url)) continue;
    const title = phraseOf(outline.attributes.get('title') ?? outline.attributes.get('text'));
    found.set(url, { url, ...(title !== undefined && { title }) });
  }
  return [...found.values()];
}
