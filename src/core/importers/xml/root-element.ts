import { decodeHead } from '../bytes/byte-order.ts';
import { looksLikeText } from '../bytes/looks-like-text.ts';
import { XmlTokenizer } from './tokenizer.ts';
import { prefixesWithin, xmlName, type Prefixes } from './xml-name.ts';

/** The outermost element of an XML document. */
export type RootElement = { readonly name: string; readonly prefixes: Prefixes };

/** The root of a document by its first bytes; undefined where no element begins there. */
export function rootElement(head: Uint8Array): RootElement | undefined {
  if (!looksLikeText(head) && head[0] !== 0 && head[1] !== 0) return undefined;
  const text = decodeHead(head).replace(/^\ufeff|\0/g, '');
  if (!/^\s*</.test(text)) return undefined;
  for (const token of new XmlTokenizer().read(text)) {
    if (token.kind !== 'open') continue;
    const prefixes = prefixesWithin(token.attributes);
    return { name: xmlName(token.name, prefixes), prefixes };
  }
  return undefined;
}
