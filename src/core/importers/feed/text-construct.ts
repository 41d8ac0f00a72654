import { innerHtml } from '../xml/inner-html.ts';
import { textOf, type XmlElement } from '../xml/xml-element.ts';

/** What an element says: as text, or as HTML, whose relative addresses may start from one of its own. */
export type TextConstruct = {
  readonly kind: 'text' | 'html';
  readonly value: string;
  readonly base?: string;
};

/** Which family a feed is of: RSS has HTML wherever text stands, Atom says what it has. */
export type Dialect = 'rss' | 'atom';

/** HTML that is not said to be HTML shows by its commonest tags. */
const COMMON_TAG =
  /<(?:\/(?:p|div|a|b|i|em|strong|span|ul|li)|(?:p|div|br|img|hr|a\s[^<>]{1,300})\s?\/?)>/i;

/**
 * Reads an element of text: Atom's text constructs (RFC 4287, section 3.1; `mode` is Atom 0.3's), or RSS's text,
 * which is HTML; elements within it are markup whatever the feed says.
 */
export function readConstruct(element: XmlElement, dialect: Dialect): TextConstruct {
  const base = element.attributes.get('xml:base');
  return { ...saidBy(element, dialect), ...(base !== undefined && { base }) };
}

function saidBy(element: XmlElement, dialect: Dialect): TextConstruct {
  const type = element.attributes.get('type')?.trim().toLowerCase() ?? '';
  if (isBase64(type, element.attributes.get('mode'))) {
    return { kind: 'html', value: decodeBase64(textOf(element)) };
  }
  if (element.children.some((child) => typeof child !== 'string')) {
    return { kind: 'html', value: innerHtml(element) };
  }
  const value = textOf(element);
  if (/html/.test(type)) return { kind: type === 'xhtml' ? 'text' : 'html', value };
  if (type === '' && (dialect === 'rss' || COMMON_TAG.test(value))) return { kind: 'html', value };
  return { kind: dialect === 'rss' && type !== 'plain' ? 'html' : 'text', value };
}

/** Content of a type that is neither text nor XML is in base 64 (RFC 4287, section 4.1.3.3). */
function isBase64(type: string, mode: string | undefined): boolean {
  if (mode !== undefined) return mode === 'base64';
  return type.includes('/') && !/^text\/|[+/]xml$|html/.test(type);
}

function decodeBase64(text: string): string {
  try {
    const binary = atob(text.replace(/\s+/g, ''));
    return new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}
