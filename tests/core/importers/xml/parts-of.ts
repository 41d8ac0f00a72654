import { readElements, type XmlPart } from '../../../../src/core/importers/xml/read-elements.ts';

/** The parts of a document whose root is `list` and whose records are called `item`, read in pieces of a size. */
export async function partsOf(xml: string, size = xml.length || 1): Promise<XmlPart[]> {
  const parts: XmlPart[] = [];
  const parting = { containers: new Set(['list', 'channel']), records: new Set(['item']) };
  for await (const part of readElements(piecesOf(xml, size), parting)) parts.push(part);
  return parts;
}

/** The whole elements among them. */
export async function elementsIn(xml: string, size?: number) {
  const parts = await partsOf(xml, size);
  return parts.flatMap((part) => (part.kind === 'element' ? [part.element] : []));
}

async function* piecesOf(text: string, size: number): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += size) yield text.slice(start, start + size);
}
