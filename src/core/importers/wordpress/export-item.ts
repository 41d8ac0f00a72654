import type { BuiltElement } from '../xml/element-builder.ts';
import { childText, elementsOf, textOf, type XmlElement } from '../xml/xml-element.ts';

/** An item of an export, in WordPress's own terms. */
export type ExportItem = {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly isProtected: boolean;
  readonly line: number;
  readonly title: string;
  readonly link: string | undefined;
  readonly guid: string | undefined;
  readonly parent: string | undefined;
  /** The login name of its author. */
  readonly creator: string | undefined;
  readonly content: string;
  readonly excerpt: string;
  readonly attachmentUrl: string | undefined;
  readonly element: XmlElement;
};

/** Reads what kind of item it is, and its texts. */
export function exportItem(element: BuiltElement): ExportItem {
  return {
    id: childText(element, 'wp:post_id') ?? '',
    type: childText(element, 'wp:post_type') ?? '',
    status: childText(element, 'wp:status') ?? '',
    isProtected: childText(element, 'wp:post_password') !== undefined,
    line: element.line,
    title: childText(element, 'title') ?? '',
    link: childText(element, 'link'),
    guid: childText(element, 'guid'),
    parent: childText(element, 'wp:post_parent'),
    creator: childText(element, 'dc:creator'),
    content: wholeText(element, 'content:encoded'),
    excerpt: wholeText(element, 'excerpt:encoded'),
    attachmentUrl: childText(element, 'wp:attachment_url'),
    element,
  };
}

/** The value of one of an item's own fields (`wp:postmeta`); undefined without it. */
export function metaOf({ element }: ExportItem, key: string): string | undefined {
  for (const meta of elementsOf(element, 'wp:postmeta')) {
    if (childText(meta, 'wp:meta_key') === key) return childText(meta, 'wp:meta_value');
  }
  return undefined;
}

/** The names of an item's terms of a taxonomy, such as `category` or `post_tag`. */
export function termsOf({ element }: ExportItem, taxonomy: string): string[] {
  return elementsOf(element, 'category')
    .filter(({ attributes }) => (attributes.get('domain') ?? 'category') === taxonomy)
    .map(textOf);
}

/** Blanks at the ends of a text matter to the classic editor, so they stay. */
function wholeText(element: XmlElement, name: string): string {
  return elementsOf(element, name).map(textOf).join('');
}
