import type { ImporterTools } from '../importer.ts';
import { fragmentText } from '../fragment/html-fragment.ts';
import type { Surrounding } from '../xml/read-elements.ts';
import { elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';
import { linkOf } from './item-link.ts';
import { personName } from './person-name.ts';
import { readConstruct, type Dialect } from './text-construct.ts';

/** What a feed says of itself; the items after it share it. */
export type FeedFacts = {
  readonly title?: string;
  /** The site that the feed is of. */
  readonly link?: string;
  readonly language?: string;
  readonly authors: readonly string[];
};

/** The facts of a feed with what one more of its own elements says; what stands first counts. */
export function withFact(
  facts: FeedFacts,
  element: XmlElement,
  within: readonly Surrounding[],
  tools: ImporterTools,
): FeedFacts {
  const dialect = dialectOf(within);
  switch (element.name) {
    case 'title': {
      const { kind, value } = readConstruct(element, dialect);
      const title = kind === 'html' ? fragmentText(value, tools) : value.trim();
      return facts.title === undefined && title ? { ...facts, title } : facts;
    }
    case 'link': {
      const link = linkOf([element]);
      return facts.link === undefined && link !== undefined ? { ...facts, link } : facts;
    }
    case 'language':
    case 'dc:language':
      return facts.language === undefined ? { ...facts, language: textOf(element).trim() } : facts;
    case 'author': {
      const name = dialect === 'atom' ? personName(element) : undefined;
      return name === undefined ? facts : { ...facts, authors: [...facts.authors, name] };
    }
    default:
      return facts;
  }
}

/** Which family the feed around an item is of. */
export function dialectOf(within: readonly Surrounding[]): Dialect {
  return within.some(({ name }) => name === 'feed') || within.length === 0 ? 'atom' : 'rss';
}

/** The feed that an item was taken over from, by its own `source`. */
export function originOf(item: XmlElement): string | undefined {
  const [source] = elementsOf(item, 'source');
  const [title] = source ? elementsOf(source, 'title') : [];
  const name =
    source &&
    textOf(title ?? source)
      .replace(/\s+/g, ' ')
      .trim();
  return name === '' ? undefined : name;
}
