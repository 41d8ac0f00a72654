import type { Attributes } from './open-tag.ts';

/** An element with all that is in it. Names are in lower case, with the prefix of `xmlName`. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
};

/** A run of text, or an element. */
export type XmlNode = string | XmlElement;

/** The elements among an element's children, of these names where any are given, in the order of the names. */
export function elementsOf(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const elements = element.children.filter((child) => typeof child !== 'string');
  if (names.length === 0) return elements;
  return names.flatMap((name) => elements.filter((child) => child.name === name));
}

/** All text in an element, that of its descendants included. */
export function textOf(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

/** The text of the first child of this name, without blanks around it; undefined without one or without text. */
export function childText(element: XmlElement, name: string): string | undefined {
  const [child] = elementsOf(element, name);
  const text = child && textOf(child).trim();
  return text === '' ? undefined : text;
}
