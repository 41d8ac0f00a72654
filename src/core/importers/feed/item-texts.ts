import { elementsOf, type XmlElement } from '../xml/xml-element.ts';
import { readConstruct, type Dialect, type TextConstruct } from './text-construct.ts';

/** The texts of an item: its full text, and what sums it up, where the feed has them. */
export type ItemTexts = { readonly content?: TextConstruct; readonly summary?: TextConstruct };

/** Elements that hold the whole text, and those that hold a summary, the better ones first. */
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'xhtml:div', 'body', 'fullitem'];
const SUMMARIES = [
  'description',
  'summary',
  'dc:description',
  'dcterms:abstract',
  'media:description',
  'itunes:summary',
  'itunes:subtitle',
];

/**
 * Finds an item's texts. Where two elements sum it up (`description` and `summary`) the longer one is taken for the
 * text: feeds that have both mean it so.
 */
export function textsOf(item: XmlElement, dialect: Dialect): ItemTexts {
  const [content] = constructsOf(item, CONTENTS, dialect);
  const [first, second] = constructsOf(item, SUMMARIES, dialect);
  if (content || !first || !second || first.value.trim() === second.value.trim()) {
    return { ...(content && { content }), ...(first && { summary: first }) };
  }
  return first.value.length >= second.value.length
    ? { content: first, summary: second }
    : { content: second, summary: first };
}

function constructsOf(
  item: XmlElement,
  names: readonly string[],
  dialect: Dialect,
): TextConstruct[] {
  return withGroups(item)
    .flatMap((holder) => elementsOf(holder, ...names))
    .map((element) => readConstruct(element, dialect))
    .filter(({ value }) => value.trim() !== '');
}

/** An item and the groups of Media RSS in it, which have descriptions of their own. */
function withGroups(item: XmlElement): readonly XmlElement[] {
  return [item, ...elementsOf(item, 'media:group', 'media:content')];
}
