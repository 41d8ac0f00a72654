import type { XmlElement, XmlNode } from './xml-element.ts';

/** Elements of HTML that have no end tag. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const ADDRESSES = new Set(['href', 'src', 'cite', 'data', 'poster']);

/** What is in an element as HTML; addresses that an `xml:base` within it changes become absolute. */
export function innerHtml(element: XmlElement): string {
  return element.children.map((child) => html(child, undefined)).join('');
}

function html(node: XmlNode, base: string | undefined): string {
  if (typeof node === 'string') return escaped(node);
  const name = node.name.slice(node.name.indexOf(':') + 1);
  const ownBase = resolved(node.attributes.get('xml:base'), base) ?? base;
  let attributes = '';
  for (const [key, value] of node.attributes) {
    if (key.includes(':') || key === 'xmlns') continue;
    const address = ADDRESSES.has(key) ? resolved(value, ownBase) : undefined;
    attributes += ` ${key}="${escaped(address ?? value)}"`;
  }
  const inner = node.children.map((child) => html(child, ownBase)).join('');
  return VOID.has(name)
    ? `<${name}${attributes}>${inner}`
    : `<${name}${attributes}>${inner}</${name}>`;
}

function resolved(address: string | undefined, base: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address, base)
    ? new URL(address, base).href
    : undefined;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
